/** Verbs that report what somebody said or thought; base, past and third person. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells added adds announced announces reported reports revealed reveals warned warns claimed claims ' +
    'stated states argued argues explained explains noted notes suggested suggests insisted insists admitted admits confirmed confirms ' +
    'estimated estimates believed believes found finds concluded concludes showed shows shown acknowledged predicted predicts expects expected ' +
    'disclosed recommended recommends declared ruled rules thinks thought hoped hopes pointed stressed emphasised emphasized observed recalled promised testified complained'
  ).split(' '),
);

/** Words that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);
