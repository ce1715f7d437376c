import type { FactAnswer } from '../../src/answer/answer.ts';
import type { LoggedQuestion } from '../../src/store/logged-question.ts';
import type { NewPin } from '../../src/store/pin.ts';

/** An answer as the engine gives it, small. */
export function sampleAnswer(question: string, short = '42'): FactAnswer {
  const quote = `There were ${short} of them.`;
  const evidence = {
    report: 'harbour',
    title: 'Harbour',
    passage: 1,
    start: 0,
    end: quote.length,
    quote,
    sha256: 'a'.repeat(64),
  };
  return {
    kind: 'fact',
    question,
    lead: `${short}.`,
    text: `${short}. ${quote}`,
    short,
    confidence: 0.9,
    missing: [],
    evidence: [evidence],
    best: { short, report: 'harbour', start: 0, end: quote.length },
    passages: [],
    note: null,
  };
}

/** A pin with everything set, changed where a test says so. */
export function samplePin(over: Partial<NewPin> = {}): NewPin {
  const answer = over.answer ?? sampleAnswer(over.question ?? 'How many ships came?');
  return {
    guildId: 'g1',
    channelId: 'c1',
    messageId: 'm1',
    inChannel: true,
    question: answer.question,
    key: `key of ${answer.question}`,
    scope: null,
    report: 'harbour',
    origin: 'report',
    answer,
    evidence: answer.evidence.map((evidence) => ({ ...evidence, context: evidence.quote, offset: 0 })),
    pinnedBy: 'u1',
    pinnedAt: 1_700_000_000_000,
    ...over,
  };
}

/** A logged question, changed where a test says so. */
export function sampleQuestion(over: Partial<LoggedQuestion> = {}): LoggedQuestion {
  return {
    id: 'q1',
    guildId: 'g1',
    channelId: 'c1',
    askedAt: 1_700_000_000_000,
    question: 'How many ships came?',
    key: 'how many ships',
    scope: null,
    outcome: 'fact',
    missing: [],
    confidence: 0.9,
    said: '42.',
    corpus: 'corpus one',
    asker: 'someone',
    ...over,
  };
}
