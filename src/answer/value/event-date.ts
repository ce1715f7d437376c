import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';

/** Phases of what lasts: what a question and a sentence may call each. */
const PHASES: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /\b(?:start(?:s|ed)?|beg[iau]ns?|c[oa]mes? in(?:to (?:force|effect|operation|use|service|being))?|t(?:ake|akes|ook|aken) effect|go(?:es)? live|went live|(?:first )?(?:open|launch|introduc)(?:ed|e|es|s)?|bec[oa]me law|(?:get|got) (?:going|under way))\b/iu,
    told: /\b(?:start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|c[oa]m(?:es?|ing) (?:in|into (?:force|effect|operation|use|service|being))|t(?:ake|akes|ook|aken|aking) effect|go(?:es|ing)? (?:live|ahead|into)|went (?:live|ahead|into)|open(?:s|ed|ing)?|launch(?:ed|es|ing)?|introduc(?:ed|es|ing)|bec[oa]mes? law|(?:get|got) (?:going|under way))\b/iu,
  },
  {
    asks: /\b(?:end(?:s|ed)?|finish(?:ed|es)?|stop(?:s|ped)?|over|clos(?:e|ed|es)|expires?|conclude[sd]?|how late|until when|till when)\b/iu,
    told: /\b(?:end(?:s|ed|ing)?|finish(?:ed|es|ing)?|stop(?:s|ped|ping)?|clos(?:e|ed|es|ing)|expire[sd]?|conclude[sd]?|until|till|lift(?:s|ed|ing)?)\b/iu,
  },
];

/**
 * Of the dates of two things that one sentence tells one after the other, the one of the phase that is asked for: "announced in 2015 and came
 * into force in April 2016" for "when did it start". Null where the chosen date is of that phase, or no other one alone.
 */
export function eventDate({ asking, text }: Question, sentence: SentenceFacts, date: Fact): Fact | null {
  if (asking.kind !== 'when' || date.kind !== 'date') return null;
  const phase = PHASES.find(({ asks }) => asks.test(text));
  const dates = sentence.facts.filter(({ kind }) => kind === 'date');
  if (phase === undefined || dates.length < 2) return null;
  const parts = partsOf(sentence, dates);
  const has = (one: Fact) => phase.told.test(parts[dates.indexOf(one)] ?? '');
  const fitting = dates.filter(has);
  return has(date) || fitting.length !== 1 ? null : (fitting[0] ?? null);
}

/** For each date the part of the sentence that is told of it: between the conjunctions or commas around it. */
function partsOf({ parse: { words }, sentence, report }: SentenceFacts, dates: readonly Fact[]): string[] {
  const borders = dates.slice(1).map((date, i) => {
    const from = (dates[i]?.last ?? 0) + 1;
    const between = words.slice(from, date.first);
    const joined = between.findLastIndex(({ pos, text }) => pos === 'CCONJ' || /^[;,]$/u.test(text));
    return joined < 0 ? (words[date.first]?.start ?? date.start) : (between[joined]?.start ?? date.start);
  });
  return dates.map((_, i) =>
    report.text.slice(i === 0 ? sentence.start : (borders[i - 1] ?? 0), borders[i] ?? sentence.end),
  );
}
