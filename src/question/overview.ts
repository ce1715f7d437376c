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

const PICTURE = '(?:the|this|that|its) (?:main |lead |news )?(?:photo(?:graph)?|picture|image|caption)';

const SHOWN = new RegExp(
  [
    `(?:wh?at|who)(?:['’]?s| is| are) (?:(?:shown|seen|pictured|happening|going on) )?(?:in|on) ${PICTURE}`,
    `(?:wh?at|who) (?:does|do|did) ${PICTURE} (?:show|depict|say|tell us)`,
    `wh?at(?:['’]?s| is) ${PICTURE} (?:of|about|showing)`,
    `(?:(?:can|could) you )?describe ${PICTURE}`,
  ]
    .map((form) => `^(?:${form})\\W*$`)
    .join('|'),
  'iu',
);

/** What a message asks of a report as a whole, and nothing more (not in French, not as a poem): what it is about, or what its picture shows; null for any other. */
export function asksOverview(message: string): 'report' | 'picture' | null {
  const texts = [message.trim(), unwrap(message).text];
  if (texts.some((text) => OVERVIEW.test(text))) return 'report';
  return texts.some((text) => SHOWN.test(text)) ? 'picture' : null;
}
