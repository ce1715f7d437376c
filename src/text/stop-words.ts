/** Splits a block of words at white space. */
const words = (block: string): string[] => block.trim().split(/\s+/);

/**
 * Words that carry no search meaning, folded. Question words are among them, because a question's kind is
 * read by its analysis, not matched. Negations are too: no report is found by its "not".
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    a an the this that these those such same other another each every either neither both all any some
    i me my myself we us our ours ourselves you your yours yourself yourselves u ur
    he him his himself she her hers herself it its itself they them their theirs themselves one ones
    who whom whose which what when where why how whoever whatever whichever whenever wherever
    am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're i've you've we've they've
    do does did doing done don't doesn't didn't has have had having hasn't haven't hadn't
    can could will would shall should might must ought cannot can't couldn't won't wouldn't shouldn't mustn't
    i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll it'll
    and or but nor if then else than as because so though although while whilst whether unless until
    of in on at by for with from to into onto upon about against between among amongst through throughout
    during before after above below over under within without across along around off out up down
    again further once here there now also too very just only even still yet quite rather
    no not never ever more most less least much many few own per via etc eg ie
    please tell know
  `),
);

/** Abbreviations that read as a stop word unless written in capitals amid small letters ("US forces", "IS fighters"). */
export const CAPITAL_STOPS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who']);
