import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const TEXT = `# The ferries of Portwick

Twitter reported that it had suspended 300,000 accounts in the spring, and YouTube and Facebook are using new tools.

Two crew members were hurt at Parsons Green on 3 May 2016. The ferry was empty.

The ferry Aurora is run by the Portwick Line, whose head is Anna Hill. Its fare is £4.
`;

const engine = createEngine([parseReport({ id: 'r', text: TEXT, format: 'markdown', file: 'r.md' })]);
const refusal = (question: string) => {
  const answer = engine.ask(question);
  expect(answer.kind).toBe('missing');
  return answer;
};

describe('what the report does not have is named exactly', () => {
  test.each<[string, readonly string[]]>([
    ['How many crew members were hurt in France?', ['France']],
    ['How many crew members were hurt in San Marino?', ['San Marino']],
    ['How many were hurt in 2011?', ['2011']],
    ['Who painted the Mona Lisa?', ['Mona Lisa']],
    ['What did the European Medicines Agency say about the ferry?', ['European Medicines Agency']],
    ['How many e-bikes did the ferry carry in Norway?', ['Norway']],
    ['What did the Queen of Denmark and the Bank of England pay?', ['Queen of Denmark', 'Bank of England']],
  ])('%s', (question, missing) => {
    const answer = refusal(question);
    expect(answer.missing).toEqual(missing);
    for (const name of missing) {
      expect(answer.text).toContain(`“${name}”`);
      expect(TEXT).not.toContain(name);
    }
    expect(answer.text).toContain('(0 of 3 passages)');
  });

  test('one or many', () => {
    expect(refusal('Who painted the Mona Lisa?').text).toMatch(
      /^The report does not mention “Mona Lisa” \(/u,
    );
    const single = createEngine([
      parseReport({ id: 's', text: 'It rained.', format: 'plain', file: 's.txt' }),
    ]);
    expect(single.ask('Who painted the Mona Lisa?').text).toContain('(0 of 1 passage).');
  });
});

describe('a neighbouring fact is not mistaken for the answer', () => {
  test('what the passage says of somebody else', () => {
    expect(refusal('How many accounts did YouTube suspend?').text).toMatch(
      /^The report does not answer that\. Nearest is ¶1, which does not say it of “YouTube”: .*300,000 accounts/u,
    );
  });

  test('a name that the passage does not have at all', () => {
    expect(refusal('How many crew members of the Aurora were hurt at Parsons Green?').text).toMatch(
      /Nearest is ¶\d, which (?:has nothing on|does not say it of) “Aurora”/u,
    );
  });

  test('a claim is not confirmed', () => {
    expect(refusal('my mate says Anna Hill was hurt on 3 May 2016, is that right?').text).toMatch(
      /^The report does not confirm that\./u,
    );
  });

  test('a claim that the report corrects is answered with what it says', () => {
    const { lead } = engine.ask('my mate says Facebook runs the Aurora, is that right?');
    expect(lead).toMatch(/^The ferry Aurora is run by the Portwick Line/u);
  });

  test('a refusal is at most 300 characters and cites no evidence', () => {
    for (const question of [
      'How many accounts did YouTube suspend?',
      `Who is ${'Zork '.repeat(900)}?`,
      'z'.repeat(5_000),
    ]) {
      const answer = refusal(question);
      expect(answer.text.length).toBeLessThanOrEqual(300);
      expect(answer.evidence).toEqual([]);
      expect(answer.missing.length).toBeLessThanOrEqual(3);
    }
  });
});
