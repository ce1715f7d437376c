/**
 * Words whose full stop is part of the word, by what the stop may still mean. Reviewed by hand for English prose;
 * keys are written without the stop and matched exactly where case tells an abbreviation from a word.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never end a sentence: what they introduce follows. */
export const NEVER_FINAL = words(`
  Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Cpl Maj Cmdr Adm Brig Rev Hon Rt Rep Sen Gov Pres Supt Insp Det Amb
  Messrs Mme Mlle Fr Gens Reps Sens Profs Drs
  e.g i.e eg ie cf viz vs approx ca incl esp resp
`);

/** Do not end a sentence before a number ("No. 10", "Fig. 3", "Jan. 5"); before a capital they do. */
export const BEFORE_NUMBER = words(`
  No Nos no nos Nr nr Fig Figs fig figs Eq Eqs Sec Secs sec Ch ch Art art para paras Para Paras pp Vol vol Vols vols
  App Ref Refs ref refs Tab Pt pt Op op fl est Rs Ext ext Tel tel Reg reg Cl cl
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** End a sentence only before a word that commonly starts one: "Apple Inc. The", but "St. Paul's", "Time Inc. Magazine". */
export const SELDOM_FINAL = words(`
  Inc Ltd Co Cos Corp Bros LLC Plc plc Jr Sr Esq St Sts Ste Mt Ft Ave Rd Blvd Sq Dept Univ Assn Bldg Est al ed eds trans v
  Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Wash Wis
`);

/** Words that start sentences and hardly ever names: they tell "in the U.K. The" from "the U.K. Parliament". */
export const SENTENCE_STARTERS = words(`
  The A An It Its He She They We I You In On At By For From With Without As If When While After Before Since Until Although
  Though But And Or So Yet Nor However This That These Those There Here His Her Their Our My Your Who What Where Why How
  Which Whether Some Many Most Much All Both Each Every Either Neither Several Few Another Other Others More Less Meanwhile
  Later Earlier Now Then Thus Today Yesterday Tomorrow Last Next No Not Nobody Nothing One Two Three Also Still Even Only
  Just According Under Over Between Among During Despite Because Once Such To Of Into About Against Among Through
  Moreover Furthermore Nevertheless Nonetheless Instead Otherwise Therefore Similarly Overall Finally First Second Further Around Above Below
  It’s It's He’s He's She’s She's We’re We're They’re They're That’s That's There’s There's I’m I'm
`);

/** After "a.m." and "p.m." these go on with the time: "at 10 a.m. Monday", "5 p.m. GMT". */
export const AFTER_TIME_OF_DAY = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
  January February March April May June July August September October November December
  GMT BST UTC CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT Eastern Central Pacific London Greenwich
`);

/** A single letter after these is a label, not an initial: "Plan B. Then", "vitamin C. Scientists". */
export const LABELLED_BY_LETTER = words(`
  plan group class type vitamin hepatitis grade section part appendix exhibit annex phase option category figure table
  chapter schedule act terminal block unit level tier zone point ward team division series war influenza
`);
