/**
 * Words, folded, that count anything ("people", "thing"), do anything ("get", "happen"), or only fill a question ("actually"):
 * an answer need not have them.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  `
    according actual actually already altogether amount another anybody anyone anything apparently article
    author basically be behind big billions bit bloke blokes both call called calls came certain chap come
    comes coming concern concerned concerning current currently date day days deal describe described
    describes detail details did different do document does doing done dozens dude dudes else entire ever
    everybody everyone exactly fact facts far fella figure figures folks gave gentleman genuinely get gets
    getting give given gives giving go goes going gone got guy guys had happen happened happening happens
    has have highest honestly hundreds include included includes individual individuals info information
    instead involve involved involving keep keeping keeps kept kind kinds lady let like literally long lot
    lots made main make makes making many max maximum maybe meant mention mentioned mentions
    millions moment month months most much name named names new nobody now number numbers ok okay overall
    paper particular passage people percentage perhaps person persons phrase piece please possible possibly
    probably proportion put puts putting rather really reckon reckoned reckons regard regarding relate
    related report rid said say saying says scores seem seemed seems seriously set share simply so somebody
    someone something sort sorts span still story stuff sum supposed supposedly take taken takes taking talk
    talking talks tell tens text thank thanks thing things thousands time times today together told took
    total truly type types up use used using various way ways week weeks went whole year years
    yet
  `
    .trim()
    .split(/\s+/u),
);
