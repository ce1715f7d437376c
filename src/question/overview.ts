import { unwrap } from './chatter.ts';

const REPORT = '(?:reports?|articles?|stor(?:y|ies)|piece|texts?|papers?|documents?|news|pages?)';

const OVERVIEW = new RegExp(
  [
    `what(?:['’]?s| is| was|s| are| were)? (?:this|that|it|these|they|(?:this|that|the|your) (?:whole )?${REPORT})(?: (?:all|mainly|basically|even|actually))? about`,
    `what (?:does|do|did) (?:this|that|it|(?:this|that|the|your) ${REPORT}) (?:say|tell us)`,
    `(?:(?:can|could|would|will) you )?(?:please )?(?:summari[sz]e|sum up|recap) (?:this|that|it|(?:this|that|the) ${REPORT})(?: for (?:me|us))?`,
    `(?:(?:can|could) (?:i|we) (?:have|get)|give (?:me|us)|any) (?:a |an |the )?(?:quick |short |brief )?(?:summary|overview|recap|gist|tl;?dr)(?: of (?:this|that|it|(?:this|that|the) ${REPORT}))?`,
    `(?:(?:a |the )?(?:quick |short )?(?:summary|overview|recap|gist)(?: of (?:this|that|it|(?:this|that|the) ${REPORT}))?|tl;?dr)`,
    `what(?:['’]?s| is| are) the (?:gist|(?:main|key) (?:points?|message|idea)|headline)(?: of (?:this|that|it|(?:this|that|the) ${REPORT}))?`,
  ]
    .map((form) => `^(?:${form})\\W*$`)
    .join('|'),
  'iu',
);

/** Whether a message asks what the whole report is about, and nothing more: not in French, not as a poem. */
export function asksOverview(message: string): boolean {
  return [message.trim(), unwrap(message).text].some((text) => OVERVIEW.test(text));
}
