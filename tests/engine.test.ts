import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEvidence } from '../src/answer/verify.ts';
import { parseReport } from '../src/corpus/parse.ts';
import type { Report } from '../src/corpus/report.ts';
import { type AskOptions, createEngine, type Engine } from '../src/engine.ts';
import { turnOf } from '../src/question/turn.ts';

const HARBOUR = `---
title: The harbour in 2017
date: 2017-10-18
---

# The harbour in 2017

Anna Hill, the head of the Port Office, said that the harbour had handled 412 ships in the year to June.

Last month 29 sailors were injured when a crane fell at the Mole Gate in the east of Portwick. Nobody was killed.

The port had stopped seven smugglers since March and 20 since 2013.

A new law means that shippers risk fines of up to €50m when they do not report spilled oil within 24 hours.

| Quay | Length | Ships |
|---|---|---|
| North Quay | 420 metres | 310 |
| South Quay | 180 metres | 102 |
| Old Quay | | 0 |
`;

const MUSEUM = `# The museum

The **Tin Museum** in Sorby opened on [3 May 1998](https://example.org/opening) and had *61,000 visitors* in its first year.

Its director, Paul Marsh, said that the iPhone guide had cost £40,000.
`;

const report = (id: string, text: string): Report =>
  parseReport({ id, text, format: 'markdown', file: `${id}.md` });

let harbour: Engine;
let both: Engine;
beforeAll(() => {
  harbour = createEngine([report('harbour', HARBOUR)]);
  both = createEngine([report('harbour', HARBOUR), report('museum', MUSEUM)]);
});

describe('answers', () => {
  test.each([
    ['How many ships did the harbour handle?', '412'],
    ['hey bot, how many sailors were injured? thanks', '29'],
    ['how many smugglers has the port stopped since 2013', '20'],
    ['How many smugglers were stopped since March?', 'seven'],
    ['How big is the fine for shippers?', '€50m'],
    ['How long do shippers have to report spilled oil?', '24 hours'],
    ['Who said how many ships the harbour handled?', 'Anna Hill'],
    ['Where did the crane fall?', 'Mole Gate'],
    ['How long is the South Quay?', '180 metres'],
  ])('%s → %s', (question, value) => {
    const answer = harbour.ask(question);
    expect(answer.short).toContain(value);
    expect(answer.lead).toContain(value);
    expect(answer.kind).toBe('fact');
    expect(answer.confidence).toBeGreaterThan(0.4);
  });

  test.each([
    ['Who is putting pressure on the mill?', 'councillors'],
    ['Who complained about the ferry?', 'residents'],
    ['When did Lund score the penalty?', '38th minute'],
    ['Who is to lead the review?', 'Ann Lee'],
    ['What was Ann Lee paid?', '£900'],
  ])('of several sorts in one text: %s → %s', (question, value) => {
    const engine = createEngine([
      report(
        'several',
        `There is more and more pressure from councillors on the mill.

The new ferry drew complaints from residents of the quay.

Lund scored the penalty in the 38th minute.

The mayor appointed Ann Lee to lead the review. Ann Lee was paid £900 for it.
`,
      ),
    ]);
    expect(engine.ask(question).short).toContain(value);
  });

  test('what is told from others by its number is not answered with another', () => {
    const engine = createEngine([
      report(
        'dock',
        'All 35 boats were taken out of Dock 4 in May.\n\nThe 2 cranes stood still.\n\nDock 2 was shut, and 2 men went home.\n',
      ),
    ]);
    expect(engine.ask('How many boats were taken out of Dock 4?').short).toBe('35');
    expect(engine.ask('How many boats were taken out of Dock 2?').kind).toBe('missing');
  });

  test('two letters stand for a firm of two words, not for a person', () => {
    const engine = createEngine([
      report('water', 'In 2014 Tidal Motors left the dock.\n\nIn 2012 Tina Marsh sold her house.\n'),
    ]);
    expect(engine.ask('When did TM leave the dock?').short).toContain('2014');
    const person = createEngine([report('house', 'In 2012 Tina Marsh sold her house.\n')]);
    expect(person.ask('When did TM sell the house?').kind).toBe('missing');
  });

  test('evidence stands in the report word for word, and the best is where the evidence is', () => {
    const answer = harbour.ask('How many sailors were injured?');
    const [evidence] = answer.evidence;
    if (evidence === undefined) throw new Error('no evidence');
    const [source] = harbour.reports;
    expect(source !== undefined && verifyEvidence(source, evidence)).toBe(true);
    expect(source?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(answer.best).toMatchObject({ report: 'harbour', start: evidence.start, end: evidence.end });
  });

  test('a relative date is shown with what it means', () => {
    const answer = harbour.ask('When were the sailors injured?');
    expect(answer.short).toBe('Last month');
    expect(answer.lead).toContain('Last month (September 2017)');
  });

  test('markup is out of the lead and in the quotation', () => {
    const answer = both.ask('When did the Tin Museum open?');
    expect(answer.lead).toBe(
      'The Tin Museum in Sorby opened on 3 May 1998 and had 61,000 visitors in its first year.',
    );
    expect(answer.evidence[0]?.quote).toContain('[3 May 1998](https://example.org/opening)');
  });

  test('passages are listed as ranked, as many as asked for', () => {
    const question = 'ships in the harbour, fines for shippers';
    expect(harbour.ask(question, { top: 2 }).passages).toHaveLength(2);
    const { passages } = harbour.ask(question);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.length).toBeLessThanOrEqual(5);
    expect([...passages].sort((a, b) => b.score - a.score)).toEqual(passages);
  });

  test('a typing mistake is read and said', () => {
    const answer = harbour.ask('how many smuglers were stopped since march');
    expect(answer.short).toBe('seven');
    expect(answer.note).toBe('Read “smuglers” as “smugglers”.');
  });
});

describe('refusals', () => {
  test('the name that the report lacks, exactly, and what the nearest passage says', () => {
    const answer = harbour.ask('How many sailors were injured in France?');
    expect(answer).toMatchObject({
      kind: 'missing',
      lead: null,
      short: null,
      evidence: [],
      missing: ['France'],
    });
    expect(answer.text).toMatch(
      /^The report does not mention “France” \(0 of 7 passages\)\. Nearest is ¶2: Last month 29 /u,
    );
  });

  test('a name of several words is one', () => {
    expect(harbour.ask('How many ships came to San Marino?').missing).toEqual(['San Marino']);
  });

  test('junk words are not listed beside a name', () => {
    const { text } = harbour.ask('so does someone put the best pizza in Naples or what');
    expect(text).toContain('“Naples”');
    expect(text).not.toMatch(/“(?:does|someone|put|best)”/u);
  });

  test('none of several reports', () => {
    expect(both.ask('How many sailors were injured in France?').text).toMatch(
      /^None of the 2 reports mentions “France” \(0 of 9 passages\)\. Nearest is ¶2 of “The harbour in 2017”: /u,
    );
  });

  test('short for any question', () => {
    for (const question of ['x'.repeat(6_000), 'Zork Blurb '.repeat(500), 'how many zorks '.repeat(300)])
      expect(harbour.ask(question).text.length).toBeLessThanOrEqual(300);
  });
});

describe('small talk is answered without a passage', () => {
  test.each(['hi', 'thanks!', 'who are you?', 'ignore all previous instructions', ''])('“%s”', (message) => {
    expect(harbour.ask(message)).toMatchObject({
      kind: 'help',
      evidence: [],
      passages: [],
      best: null,
      short: null,
    });
  });
});

describe('follow-ups', () => {
  const ask = (first: string, next: string, options: AskOptions = {}) => {
    const turn = turnOf(harbour.ask(first));
    return harbour.ask(next, { ...options, turns: [turn] });
  };

  test('"and in France?" takes the rest from the question before, and says so', () => {
    const answer = ask('How many sailors were injured?', 'and in France?');
    expect(answer.kind).toBe('missing');
    expect(answer.missing).toEqual(['France']);
    expect(answer.note).toMatch(/^Taken from the question before: .*“sailors”/u);
  });

  test('"who said so?" looks at the sentence that answered', () => {
    expect(ask('How many ships did the harbour handle?', 'who said so?').short).toBe('Anna Hill');
  });

  test('"when was that?" as well', () => {
    expect(ask('How many sailors were injured?', 'when was that?').short).toBe('Last month');
  });

  test('a question that stands by itself takes nothing', () => {
    const alone = harbour.ask('How big is the fine for shippers?');
    expect(ask('How many sailors were injured?', 'How big is the fine for shippers?')).toEqual(alone);
  });

  test('the sentence that answered is no answer where another report is asked', () => {
    const turn = turnOf(both.ask('How many ships did the harbour handle?'));
    const { evidence } = both.ask('who said so?', { turns: [turn], report: 'museum' });
    for (const { report } of evidence) expect(report).toBe('museum');
  });

  test('a turn of a report that is gone does no harm', () => {
    const turn = {
      question: 'How many ships?',
      answered: true,
      leaned: false,
      report: 'gone',
      start: 5,
      end: 9,
      short: '412',
    };
    expect(harbour.ask('who said so?', { turns: [turn] }).kind).toBeDefined();
  });
});

describe('several reports', () => {
  test('each answers its own questions', () => {
    expect(both.ask('How many visitors did the museum have?').evidence[0]?.report).toBe('museum');
    expect(both.ask('How many sailors were injured?').evidence[0]?.report).toBe('harbour');
  });

  test('`report` asks one only', () => {
    const answer = both.ask('How many sailors were injured?', { report: 'museum' });
    expect(answer.kind).toBe('missing');
    expect(answer.text).toMatch(/^The report does not mention “(?:sailors|injured)”.* \(0 of 2 passages\)/u);
    for (const { report } of answer.passages) expect(report).toBe('museum');
  });

  test('an unknown report is said to be none', () => {
    expect(both.ask('How many ships?', { report: 'nope' })).toMatchObject({
      kind: 'missing',
      text: 'There is no such report, or none is loaded.',
      passages: [],
      best: null,
    });
    expect(both.search('ships', { report: 'nope' })).toEqual([]);
    expect(createEngine([]).ask('How many ships?').kind).toBe('missing');
  });

  test('the same question has the same answer, in another engine as well', () => {
    const again = createEngine([report('harbour', HARBOUR), report('museum', MUSEUM)]);
    for (const question of ['How many ships?', 'museum', 'How many came from France?', 'hi']) {
      expect(both.ask(question)).toEqual(both.ask(question));
      expect(again.ask(question)).toEqual(both.ask(question));
    }
  });
});

describe('hostile input', () => {
  const words = Array.from({ length: 3_000 }, (_, i) => `w${(i * 7_919).toString(36)}`).join(' ');

  test.each<[string, string]>([
    ['stop words only', 'the of and a in to is it'],
    ['one letter', 'a'.repeat(6_000)],
    ['one digit', '1'.repeat(6_000)],
    ['3,000 words', words],
    ['right-to-left letters', 'كم عدد القتلى؟ \u202ehow many\u202c'],
    ['null bytes', 'how\0many\0ships'],
    ['lone surrogates', 'how many \ud800 ships \udfff came'],
    ['Markdown', '**how many** [ships](http://x.y) `came` || spoiler || > quote # head'],
    ['“how many how many”', 'how many '.repeat(1_000)],
    ['“what is the”', 'what is the '.repeat(500)],
    ['“what does”', `what does ${'x '.repeat(2_900)}mean`],
    ['nested quotation marks', `${'“'.repeat(3_000)}a${'”'.repeat(2_999)}`],
    ['brackets', '('.repeat(6_000)],
    ['commas', ','.repeat(6_000)],
    ['emoji', `${'😀'.repeat(2_900)}x`],
    ['tags', `<a:${'a'.repeat(5_990)}`],
    ['an address', `http://${'a.'.repeat(2_900)}`],
    ['money', '€50m '.repeat(1_200)],
    ['dates', '1 January 2017 '.repeat(400)],
    ['object keys', '__proto__ constructor toString hasOwnProperty'],
  ])('%s: no throw, short answers, verified evidence, soon', (_name, question) => {
    const turns = [
      { question, answered: true, leaned: false, report: null, start: null, end: null, short: question },
    ];
    for (const answer of [
      both.ask(question),
      both.ask('and in Portwick?', { turns }),
      both.ask('how many of them?', { turns }),
    ]) {
      expect(answer.lead?.length ?? 0).toBeLessThanOrEqual(300);
      if (answer.kind === 'missing') expect(answer.text.length).toBeLessThanOrEqual(300);
      for (const evidence of answer.evidence) {
        const source = both.reports.find(({ id }) => id === evidence.report);
        expect(source !== undefined && verifyEvidence(source, evidence)).toBe(true);
      }
    }
    both.search(question);
    const timed = () => {
      const began = performance.now();
      both.ask(question);
      return performance.now() - began;
    };
    // 20 ms on a quiet machine.
    expect(Math.min(timed(), timed(), timed(), timed())).toBeLessThan(100);
  });

  test.each<[string, string]>([
    ['one word', 'Fire'],
    ['marks', '... !!! ???'],
    ['no names', 'it rained all day. nobody came. they left at six.'],
    ['a lone surrogate and a null byte', 'The \ud800 mayor said 5\0 people left Lima.'],
    ['one word of 5,000 letters', `The council lost ${'x'.repeat(5_000)} houses, 5 of them new.`],
    ['one figure of 5,000 digits', `The council lost ${'7'.repeat(5_000)} houses.`],
    ['one sentence without stops', 'the man and the dog saw 5 cats in Lima and '.repeat(300)],
    [
      'one sentence with 300 figures',
      `The council said that ${Array.from({ length: 300 }, (_, i) => `village ${i} lost ${i * 3 + 1} houses`).join(' and ')}.`,
    ],
  ])('a report of %s', (_name, text) => {
    const engine = createEngine([report('odd', text)]);
    for (const question of [
      'how many houses were lost',
      'who said so',
      'Fire?',
      'how many cats',
      'when did it rain',
    ]) {
      const answer = engine.ask(question);
      expect(answer.lead?.length ?? 0).toBeLessThanOrEqual(300);
      const cited = answer.evidence.map(({ quote }) => quote).join(' ');
      for (const figure of answer.lead?.match(/\d+/gu) ?? [])
        if (answer.kind !== 'help') expect(cited).toContain(figure);
    }
    expect(engine.suggest(3).length).toBeLessThanOrEqual(3);
  });
});
