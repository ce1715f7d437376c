/**
 * Every number that the ranking is made of. A sentence is worth
 * `own + sentenceBefore · own of the sentence before + passageInSentence · own of its passage + wanted · reach`, a passage
 * `own + sentenceInPassage · its best sentence`, where `own` is `bm25 + pairs · bm25 of word pairs (+ headings · bm25 of headings)`.
 * BM25 is Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), eq. 3.15, without
 * the constant factor of the query's own term frequency.
 */
export const WEIGHTS = {
  /** BM25 of passages: `k` is how soon a repeated word stops counting, `b` (0..1) how much long passages pay. */
  passage: { k: 1.2, b: 0.5 },
  /** BM25 of sentences; a sentence seldom repeats a word, so both are lower. */
  sentence: { k: 0.3, b: 0.4 },
  /** Share of a word's BM25 when it stands in a heading above the passage; default 0.2. More lets sections win over text. */
  headings: 0.2,
  /** Share of the passage's score in the score of each of its sentences; default 0.6. More keeps sentences of one passage together. */
  passageInSentence: 0.6,
  /** Share of the score of the sentence before, in the same passage; default 0.05: what "it" and "they" stand for is often there. */
  sentenceBefore: 0.05,
  /** Share of the best sentence's score in its passage's score; default 0.8. More favours one telling sentence over spread words. */
  sentenceInPassage: 0.8,
  /** Share of the BM25 of neighbouring words (pairs) in both scores; default 0.3. More favours phrases. */
  pairs: 0.3,
  /** What a sentence gets that holds the kind of value asked for, as a share of the question's reach; default 0.15. */
  wanted: 0.15,
} as const;
