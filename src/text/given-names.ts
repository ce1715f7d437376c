/** Given names that are frequent in English texts; a name of several words that opens with one is that of a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian agnes ahmed aidan alan albert alex alexander alexandra alfred ali alice alison amanda amber amy ana andrea andreas andrew andy angela angus ann anna anne ' +
    'annie anthony antonio antónio arthur barbara barry ben benjamin bernard betty bill bob boris brenda brian bridget bruce carl carla carlos carol caroline catherine cathy charles charlotte ' +
    'cheryl chris christian christina christine christopher claire clara claude colin craig daniel daphne dave david deborah debbie denis dennis diana diane dominic donald donna dorothy douglas ' +
    'edith edward edwin eileen elena elizabeth ellen emily emma eric erik ernest esther eva evan eve fatima felix fiona frances francis frank fred frederick gareth gary gavin geoff geoffrey george ' +
    'gerald giovanni giuseppe gordon graham greg gregory guy hannah hans harold harriet harry hassan heather helen henry howard hugh hugo ian ibrahim igor imran ingrid irene isaac isabel ivan jack ' +
    'jacob james jan jane janet jason jean jeff jeffrey jennifer jenny jeremy jessica jill jim joan joanna joanne joe johan john johnny jon jonathan jorge jose josé joseph joshua joyce juan judith ' +
    'judy julia julian julie justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kim kirsty klaus larry laura lauren laurence lawrence leon leonard leslie ' +
    'lewis liam linda lisa louis louise lucy luis luke malcolm manuel marco marcus margaret maria marie marion mark martha martin mary matt matthew maureen maurice megan michael michel michelle ' +
    'miguel mike mohamed mohammad mohammed molly monica moses muhammad nancy naomi natalie nathan neil nicholas nick nicola nicole nigel nina noah nora norman oliver olivia omar oscar otto owen ' +
    'pablo pamela patricia patrick paul paula pauline pedro penny peter phil philip philippa phillip phyllis pierre rachel ralph raymond rebecca richard rick rob robert roberta robin roger ronald ' +
    'rosa rose rosemary ross roy rupert russell ruth ryan sajid sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sharon sheila shirley sidney simon sophia sophie stanley ' +
    'stefan stella stephanie stephen steve steven stuart sue susan suzanne sylvia tariq ted teresa terence terry theodore theresa thomas tim timothy tina toby todd tom tony tracy trevor valerie ' +
    'vera vernon veronica victor victoria vincent virginia vivian vladimir walter wendy werner wilfred wilhelm will william winston yasmin yusuf yvonne yvette zoe'
  ).split(' '),
);
