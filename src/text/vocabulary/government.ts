/** Government, politics, elections, law and regulation. */
export const GOVERNMENT = `
politician lawmaker legislator | minister mp senator
congress congressman congressional congresswoman | lawmaker
mp member | lawmaker politician parliament
mps | commons parliament lawmaker
parliament legislature assembly | lawmaker commons
council councillor | local authority
governor | head
chancellor | minister
premier pm
ambassador envoy diplomat embassy | consul
diplomat diplomacy | ambassador
government administration regime cabinet | state ministers authorities
authority | officials government
opposition | critics
coalition alliance | partner bloc
party | political
conservative tory | party
labour | party
democrat | party
republican gop | party
elect ballot polling | vote chosen
reelect | elect win
candidate contender nominee runner
nominate nominee | propose candidate
campaign | drive effort
poll survey | questionnaire
referendum plebiscite | vote
constituency electorate | voters
landslide | victory
minority | few
unanimous | all
inaugurate | open
succeed successor succession | follow replace
predecessor | previous former
reign rule | king
throne crown | king queen
crown coronation
prince | royal
princess | royal
empire imperial emperor
colony | settlement
independent autonomous autonomy
sovereign sovereignty
democracy democratic
dictator dictatorship tyrant | ruler
communist communism | soviet
socialist socialism
left-wing leftist
right-wing rightist
policy | strategy plan
bill legislation | law act
law statute act legislation | rule
rule regulation | law requirement
regulate regulatory | watchdog rule
regulator watchdog | commission authority agency
enact | pass law introduce
repeal revoke rescind annul | abolish cancel scrap
abolish abolition scrap axe | end eliminate repeal
overturn overrule reverse quash | cancel
veto | block reject
ratify ratification | approve
legal lawful legitimate | allowed court permitted
forbid prohibit banned outlaw illegal | rule law
ban forbid | rule restrict
restrict | limit ban
limit cap ceiling maximum | restrict
cap | maximum most up
curb | limit restrict
comply compliance obey adhere | follow respect
enforce | impose apply
impose imposition | introduce
compel coerce | force oblige make
oblige compulsory mandatory obligatory | must have
voluntary volunteer
exempt exception | excluded covered apply pay
exempt | free
exclude exclusion | leave ban
permit licence | allow may
allow permit let enable | may able
eligible qualify | entitled
entitle | right
expire expiry lapse | end
sign signatory signature
petition | request appeal
appeal plea | ask call
protest demonstrate rally | complain
strike walkout stoppage industrial | protest
sanction embargo | penalty
negotiate talks | discuss bargain deal
compromise | agreement
settle settlement | agree agreement resolve
resolve resolution | solve settle
dispute quarrel row disagreement | argue conflict
disagree disagreement differ | dispute
controversy contentious disputed | criticism
scandal affair | controversy
bureaucracy bureaucratic
civil servant
budget | spending finance
welfare benefit | social
subsidy subsidise | grant support fund
grant | fund money awarded
census | population count
migrate migrant immigrant | move
deport expel expulsion | remove send
expel expulsion oust | remove
exile banish
citizen national citizenship | resident people
passport | travel
foreign overseas abroad | international alien
domestic internal | home national
international global worldwide world | foreign
worldwide global world | everywhere
nationwide national | country
local | resident nearby
province provincial | region state
county shire | district
district borough ward | area neighbourhood
neighbourhood | area district
territory | land area region
border boundary | edge
continent | europe africa asia america
mainland | continent
capital | london paris berlin rome madrid moscow beijing tokyo washington
downtown | central centre
suburb suburban outskirts
court courtroom | judge
judge magistrate justice | court
jury juror
prosecutor prosecution | lawyer
plaintiff claimant | sue
defendant accused
hearing | trial court
inquest coroner | inquiry
compensate damages reparation | pay demand payout redress
sue sued lawsuit suit litigation | court legal claim demand
lawsuit suit litigation case | court sue
treaty convention | agreement
clause provision article | section
chair chairman chairwoman chairperson | head preside lead
preside | chair
delegate | representative
representative | delegate member
spokesperson spokesman spokeswoman | said official
session sitting | meeting
minutes | record
adjourn | postpone
audit auditor | check
ruling | held hold
rule | decide dismiss reject uphold
decide | rule ruling held
`;
