/**
 * Words, folded, that count anything ("people", "thing"), do anything ("get", "happen"), or only fill a question ("actually"):
 * an answer need not have them.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  `
    afterwards badly eventually finally according actual actually almost alongside already altogether amount another anybody anyone anything
    anywhere apparently approximately article author basically be behind besides big billions bit bloke
    blokes both call called calls came certain certainly chap chiefly come comes coming concern concerned
    concerning current currently date day days deal definitely describe described describes detail details
    did different do document does doing done dozens dude dudes else entire essentially ever everybody
    everyone everywhere exactly fact facts far fella figure figures folks gave generally gentleman
    genuinely get gets getting give given gives giving go goes going gone got guy guys had happen happened
    happening happens has have highest honestly hundreds include included includes individual individuals
    info information instead involve involved involving keep keeping keeps kept kind kinds lady largely
    let like likewise literally long lot lots made main mainly make makes making many max maximum maybe
    meant mention mentioned mentions merely mid millions moment month months most mostly much name named
    names nearly new nobody none normally nothing now nowadays number numbers obviously ok okay overall
    paper particular passage people percentage perhaps person persons phrase piece please pose posed poses posing possible
    possibly precisely presently presumably primarily probably properly proportion purely put puts putting
    rather really reckon reckoned reckons regard regarding regardless relate related report rid said say
    saying says scores seem seemed seems seriously set share simply so solely somebody someone something
    somewhere sort sorts span still story stuff sum supposed supposedly surely take taken takes taking
    talk talking talks tell tens text thank thanks thing things thousands time times today together told
    took total truly type types typically up use used using usually various way ways week weeks went
    whatsoever whole year years yet
  `
    .trim()
    .split(/\s+/u),
);
