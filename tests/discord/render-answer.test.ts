import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type RenderContext, renderAnswer } from '../../src/discord/render-answer.ts';
import { brief, evidenceOf, fact, HARBOUR, missing, ONE_OF_EACH, pinned, ROADS } from './sample.ts';

const REPORTS = [HARBOUR, ROADS];

function content(answer: Answer, context: Partial<RenderContext> = {}): string {
  return renderAnswer(answer, { reports: REPORTS, asker: '7', echo: null, ...context }).content;
}

function labels(answer: Answer, context: Partial<RenderContext> = {}): string[] {
  const { components } = renderAnswer(answer, { reports: REPORTS, asker: '7', echo: null, ...context });
  return components.flatMap((row) =>
    row.components.map((each) => ('label' in each ? (each.label ?? '') : '')),
  );
}

describe('what a member reads', () => {
  test('a fact: the lead in bold, the sentence, where it stands', () => {
    expect(content(fact())).toBe(
      [
        '**412 ships in 2023.**',
        '> The port handled 412 ships in 2023.',
        '-# ¶1 · The \\*harbour\\* report · May 2024',
      ].join('\n'),
    );
  });

  test('a lead that is the sentence itself is said once', () => {
    const evidence = [evidenceOf(HARBOUR, '412 ships')];
    expect(content(fact({ lead: 'The port handled 412 ships in 2023.', evidence }))).toBe(
      '> **The port handled 412 ships in 2023.**\n-# ¶1 · The \\*harbour\\* report · May 2024',
    );
  });

  test('several sentences of one report: its title once, at the end', () => {
    const evidence = [evidenceOf(HARBOUR, '412 ships'), evidenceOf(HARBOUR, 'cost €50m')];
    expect(content(fact({ evidence })).split('\n').slice(1)).toEqual([
      '> The port handled 412 ships in 2023.',
      '-# ¶1',
      '> The new quay cost €50m.',
      '-# ¶3 · The \\*harbour\\* report · May 2024',
    ]);
  });

  test('sentences of two reports: each with its title, and a date only where there is one', () => {
    const evidence = [evidenceOf(HARBOUR, '412 ships'), evidenceOf(ROADS, '80 km')];
    expect(content(fact({ evidence })).split('\n').slice(1)).toEqual([
      '> The port handled 412 ships in 2023.',
      '-# ¶1 · The \\*harbour\\* report · May 2024',
      '> The council mended 80 km of road.',
      '-# ¶1 · Roads',
    ]);
  });

  test('a sentence over two lines of the file stands in one quotation', () => {
    expect(content(fact({ evidence: [evidenceOf(HARBOUR, 'It opened')] }))).toContain(
      '\n> It opened on 3 May 2024, after a delay of \\*two\\* years.\n',
    );
  });

  test('how the question was read stands below', () => {
    expect(content(fact({ note: 'took “ships” from your question before' }))).toMatch(
      /\n-# took “ships” from your question before$/,
    );
  });

  test('a refusal says why, with the nearest sentence if there is one', () => {
    expect(content(missing())).toBe('The report does not mention “France” (0 of 3 passages). Nearest is ¶1.');
    const near = missing({ evidence: [evidenceOf(HARBOUR, '412 ships')] });
    expect(content(near).split('\n').slice(1)).toEqual([
      '> The port handled 412 ships in 2023.',
      '-# Nearest: ¶1 · The \\*harbour\\* report · May 2024',
    ]);
  });

  test('a refusal whose text repeats the sentence shows it once', () => {
    const evidence = [evidenceOf(HARBOUR, '412 ships')];
    const text = 'No figure for France.\n“The port handled 412 ships in 2023.” (¶1, The *harbour* report)';
    expect(content(missing({ evidence, text })).match(/412 ships/g)).toHaveLength(1);
  });

  test('a brief: heads, lines with their ¶, what is left open, the report', () => {
    expect(content(brief(3, { open: 'The report does not say why.' }))).toBe(
      [
        '**Traffic rose.**',
        '**Section 1**',
        '- Line 1 of the brief, which says a little. (¶1)',
        '- Line 2 of the brief, which says a little. (¶1)',
        '**Section 2**',
        '- Line 3 of the brief, which says a little. (¶1)',
        '*The report does not say why.*',
        '-# The \\*harbour\\* report · May 2024',
      ].join('\n'),
    );
  });

  test('a brief whose lead stands elsewhere than its lines tells where', () => {
    const { evidence } = brief(2);
    const lead = 'The new quay cost €50m.';
    const answer = brief(2, { lead, evidence: [evidenceOf(HARBOUR, lead), ...evidence] });
    expect(content(answer)).toContain(`**${lead}** (¶3)\n**Section 1**`);
  });

  test('a pinned answer says who keeps it, and since when', () => {
    expect(content(pinned())).toMatch(
      /^-# 📌 Pinned · <@42> · <t:1700000000:D>\n\*\*412 ships in 2023\.\*\*\n> The port/,
    );
    expect(content(pinned({ pinnedBy: '' }))).toMatch(/^-# 📌 Pinned · <t:1700000000:D>\n/);
  });

  test('a pinned answer says whose words it is in, where they are not the engine’s', () => {
    const reworded = pinned({ corrected: { by: '43', at: 1_700_000_060_000 } });
    expect(content(reworded)).toMatch(/^-# 📌 .*\n-# Reworded · <@43> · <t:1700000060:D>\n\*\*412/);
    const own = pinned({ origin: 'moderator', evidence: [] });
    expect(content(own)).toBe(
      '-# ✍️ A moderator’s answer, not the report’s · <@42> · <t:1700000000:D>\n**412 ships in 2023.**',
    );
  });

  test('a brief that was pinned keeps its groups', () => {
    const { sections, evidence } = brief(2);
    expect(content(pinned({ sections, evidence }))).toContain('**Section 1**\n- Line 1 of the brief');
  });

  test('help is one line of text', () => {
    expect(content({ ...fact(), kind: 'help', text: 'Hello. Ask me!', evidence: [] })).toBe('Hello. Ask me!');
  });

  test('the question and the message asked about stand above, where they are given', () => {
    const about = 'https://discord.com/channels/1/2/3';
    expect(content(missing(), { echo: 'How many\nships? @everyone' })).toMatch(
      /^-# “How many ships\? @\u200beveryone”\nThe report/,
    );
    expect(content(missing(), { echo: 'Ships?', about })).toMatch(
      /^-# “Ships\?” · https:\/\/discord\.com\/channels\/1\/2\/3\nThe/,
    );
  });
});

describe('nothing acts and nothing is over a limit', () => {
  test('markdown, mentions and links of a report stay text', () => {
    const shown = content(fact({ evidence: [evidenceOf(HARBOUR, 'Snake_case')] }));
    expect(shown).toContain(
      '> Snake\\_case, \\<@1> and @\u200beveryone stand in this sentence, and so does https\\://port.example/a\\_b.',
    );
  });

  test('a brief that is too long drops whole lines and says how many', () => {
    const shown = content(brief(60, { open: 'The report does not say why.' }));
    expect(shown.length).toBeLessThanOrEqual(2000);
    const lines = shown.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.every((line) => line.endsWith('says a little. (¶1)'))).toBe(true);
    expect(shown).toContain(
      `\n-# ${60 - lines.length} more lines than fit here\n*The report does not say why.*\n`,
    );
  });

  test('a sentence longer than a message is left out whole, and the answer says where it is', () => {
    const long = { ...evidenceOf(HARBOUR, '412 ships'), quote: `It ${'goes on and '.repeat(300)}ends.` };
    const shown = content(fact({ evidence: [long] }));
    expect(shown).toBe('**412 ships in 2023.**\n-# 1 more quotation than fits here: see Show source');
  });

  test('a refusal that repeats a very long question is shortened', () => {
    const text = `The report does not mention ${'“nonsense”, '.repeat(500)}.`;
    expect(content(missing({ text })).length).toBeLessThanOrEqual(1000);
  });

  test.each(ONE_OF_EACH.map((answer) => [answer.kind, answer] as const))(
    '%s fits at its worst',
    (_, answer) => {
      const echo = '*'.repeat(6000);
      const worst = { ...answer, text: '*'.repeat(5000), note: '*'.repeat(200) } as Answer;
      const shown = renderAnswer(worst, { reports: REPORTS, asker: '7', echo });
      expect(shown.content.length).toBeLessThanOrEqual(2000);
      expect(shown.content).not.toBe('');
      expect(shown.flags).toBe(4);
    },
  );
});

describe('buttons', () => {
  test('an answer can be checked and deleted', () => {
    expect(labels(fact())).toEqual(['Show source', 'Delete']);
  });

  test('one that only the asker sees has nothing to delete', () => {
    expect(labels(fact(), { asker: null })).toEqual(['Show source']);
  });

  test('a refusal shows what comes nearest, if anything does', () => {
    expect(labels(missing())).toEqual(['Delete']);
    const { start, end } = evidenceOf(HARBOUR, '412 ships');
    const best = { report: 'harbour', start, end, short: null };
    expect(labels(missing({ best }))).toEqual(['Show nearest', 'Delete']);
  });

  test('no row stands empty', () => {
    const help: Answer = { ...fact(), kind: 'help', evidence: [] };
    expect(renderAnswer(help, { reports: REPORTS, asker: null, echo: null }).components).toEqual([]);
  });
});
