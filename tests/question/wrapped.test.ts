import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/answer/open-library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { analyse } from '../../src/question/analyse.ts';
import type { Knowledge } from '../../src/question/question.ts';
import { smallTalk } from '../../src/question/small-talk.ts';

const REPORTS = join(import.meta.dirname, '../fixtures/reports');
const opened = new Map<string, Knowledge>();

function knowledgeOf(report: string): Knowledge {
  const known = opened.get(report) ?? openLibrary(loadCorpus(join(REPORTS, report))).knowledge;
  opened.set(report, known);
  return known;
}

/** What a question asks, without what its words are worth: its kind, the values it wants, the words that have to be met. */
function meaning(question: string, report: string) {
  const { asking, items, claim } = analyse(question, knowledgeOf(report));
  const told = items.filter(({ generic }) => !generic).map(({ term, kind }) => `${kind} ${term}`);
  return { kind: asking.kind, wants: asking.wants, claim, told: told.sort() };
}

/** A report, a plain question on it, and how people in a chat put the same. */
const WRAPPED: readonly (readonly [report: string, plain: string, ...wrapped: string[]])[] = [
  [
    'b-helens',
    'How many bridges were damaged?',
    'hiya quick q for my geography coursework, how many bridges were damaged? ty x',
    'idk if this is the place but how many bridges were damaged',
    'sorry if asked before, but how many bridges were damaged',
    'bruh how many bridges were damaged fr',
    'hw many briges were damgaed',
    'how mny bridges were damaged pls and thank you',
  ],
  [
    'b-helens',
    'How many people did the eruption kill?',
    'lol how many people did the eruption kill',
    'how many ppl did the eruption kill??',
    'serious question: how many people did the eruption kill',
    'got an essay due, how many people did the eruption kill',
    'yo bot, how many people did the eruption kill, asking for a friend',
    'how many people did the euption kill asap pls',
  ],
  [
    'b-helens',
    'When did the governor declare a state of emergency?',
    'wen did the governor declare a state of emergency',
    'hey all, anyone know when the governor declare a state of emergency? cheers',
    'not being funny but when did the governor declare a state of emergency',
    'when tf did the governor declare a state of emergency',
    'for context I am writing an essay: when did the governor declare a state of emergency?',
    'when did the govenor declare a state of emergancy',
  ],
  [
    'b-helens',
    'How high did the ash column rise?',
    'ngl how high did the ash column rise',
    'random question, how high did the ash column rise',
    'does anyone here know how high did the ash column rise?',
    'how high did the ash column rise tho',
    'how high did the ash collumn rise',
  ],
  [
    'b-helens',
    'Why did the closure save lives?',
    'why on earth did the closure save lives',
    'could someone explain why did the closure save lives like im 5',
    'genuinely asking, why did the closure save lives',
    'y did the closure save lives',
    'quick one for you - why did the closure save lives?',
  ],
  [
    'b-helens',
    'What was the volume of the landslide?',
    'ok so what was the volume of the landslide',
    'wht was the volume of the landslide',
    'what was the volume of the landslide imo',
    'hmm, what was the volume of the landslide again?',
    'wot was the volume of the lanslide lol',
  ],
  [
    'b-smoking',
    'How much is the fixed penalty in Scotland?',
    'hello hello, me again. how much is the fixed penalty in Scotland?',
    'dumb question but how much is the fixed penalty in Scotland',
    'can u tell me how much is the fixed penalty in Scotland pls, my sister just got one',
    'how mutch is the fixed penalty in Scotland',
    'so basically how much is the fixed penalty in Scotland rn',
    'for my homework: how much is the fixed penalty in Scotland, thx',
  ],
  [
    'b-smoking',
    'Can guests smoke in hotel bedrooms?',
    'hiya, I run a wee B&B in Kent - can guests smoke in hotel bedrooms or nah?',
    'asking for a friend, can guests smoke in hotel bedrooms',
    'quick question: can guests smoke in hotel bedrooms or not',
    'no idea if this has come up already but can guests smoke in hotel bedrooms',
    'can guests smoke in hotel bedrooms? my dad wants to know',
    'can guests smok in hotel bedroms',
  ],
  [
    'b-smoking',
    'When does a shelter count as substantially enclosed?',
    'when does a shelter count as substantially enclosed tbh',
    'apologies if this is the wrong channel, when does a shelter count as substantially enclosed',
    'hey footnote when does a shelter count as substantially enclosed?',
    'i keep forgetting, when does a shelter count as substantially enclosed',
    'when does a sheltr count as substantialy enclosed',
  ],
  [
    'b-smoking',
    'Who enforces the law?',
    'who even enforces the law',
    'who the hell enforces the law',
    'right so who enforces the law lol',
    'can anyone tell me who enforces the law? ta',
    'who enforces the law btw',
  ],
  [
    'b-smoking',
    'What sign must a shop show?',
    'mate what sign must a shop show',
    'long time lurker first time poster. what sign must a shop show?',
    'waht sign must a shop show',
    'what sign must a shop show if you know',
    'tldr what sign must a shop show',
  ],
  [
    'b-smoking',
    'Are electronic cigarettes covered?',
    'imo a silly one, are electronic cigarettes covered?',
    'are electronic cigs covered',
    'r electronic cigarettes covered',
    'Are electronic cigarettes covered or no?',
    'bro are electronic cigarettes covered??',
  ],
  [
    'b-transit',
    'How many penalty notices were cancelled?',
    'hi bot! do you happen to know how many penalty notices were cancelled? thx',
    'wow ok, how many penalty notices were cancelled',
    'how many penalty notices were cancelled 😀',
    'how many penalty notices were canceled',
    'how many penatly notices were cancelled innit',
    'pardon my ignorance but how many penalty notices were cancelled',
  ],
  [
    'b-transit',
    'When did Line B open?',
    'morning! when did Line B open? ta',
    'when did Line B open, anyone?',
    'omg when did Line B open',
    'need it asap pls: when did Line B open',
    'i was wondering when did Line B open',
  ],
  [
    'b-transit',
    'What will the electric buses cost?',
    "what's up guys, what will the electric buses cost",
    'what will the electric buses cost? thanks in advance',
    'just curious, what will the electric buses cost',
    'hate to be a pain but what will the electric buses cost',
    'what will the electirc buses cost',
  ],
  [
    'b-transit',
    'Which committee met?',
    'wich committee met',
    'fr which committee met',
    'ok last question, which committee met',
    'which comittee met',
    'which committee met, do you know?',
  ],
  [
    'b-transit',
    'How many complaints were upheld by the ombudsman?',
    'afaik it is in here: how many complaints were upheld by the ombudsman?',
    'thanks for the last answer! how many complaints were upheld by the ombudsman?',
    'erm how many complaints were upheld by the ombudsman',
    'how many complaints were upheld by the ombudsmn',
    'how many complaitns were upheld by the ombudsman',
  ],
  [
    'a-tacoma',
    'How long was the main span?',
    'how long was the main span lads',
    'can i ask how long was the main span',
    'haha ok how long was the main span',
    'how lnog was the main span',
    'i know this is basic but how long was the main span',
    'how long was the main spann',
  ],
  [
    'a-tacoma',
    'Who designed the bridge?',
    'who designed the bridge pls',
    'hey can you find out who designed the bridge',
    'what i want to know is who designed the bridge',
    'who actually designed the bridge',
    'who desinged the brigde',
  ],
  [
    'a-tacoma',
    'Why did the bridge collapse in 1940?',
    'why did the bridge collapse in nineteen forty',
    'so why did the bridge collapse in 1940 tho',
    'why did the bridge colapse in 1940',
    'why did the bridge collapse in 1940 u reckon',
    'in this report, why did the bridge collapse in 1940',
  ],
  [
    'a-recovery',
    'How many lives were saved in the UK?',
    'hiya quick q for my biology coursework, how many lives were saved in the uk? ty x',
    'honest question, how many lives were saved in the UK',
    'how many lives were saved in the UK, does the report say?',
    'how many lives were savde in the UK',
    'how many lives were saved in the UK bro',
  ],
  [
    'a-recovery',
    'What did the WHO recommend about steroids?',
    'what did the WHO recommend abt steroids',
    'evening all, what did the WHO recommend about steroids',
    'what did the WHO recomend about steroids',
    'what did the WHO recommend about steroids according to this article',
    'thick question but what did the WHO recommend about steroids',
  ],
  [
    'b-note7',
    'How many owners went to court in South Korea?',
    'how many owners went to court in South Koera',
    'honestly how many owners went to court in South Korea',
    'how many owners went to court in South Korea :)',
    'my mate wants to know, how many owners went to court in South Korea',
    'how many owners went to court in South Korea? and thanks!',
  ],
  [
    'b-note7',
    'What caused the fires?',
    'wtf what caused the fires',
    'so what caused the fires then',
    'remind me what caused the fires',
    'wat caused the fires',
    'what caused the fires exactly?',
  ],
];

/** Something that was said, and how people ask whether it is so. */
const CLAIMS: readonly (readonly [report: string, said: string, ...checks: string[]])[] = [
  [
    'b-helens',
    'the eruption killed 90 people, is that right?',
    'my nan says the eruption killed 90 people, is she right?',
    'lol someone in here said the eruption killed 90 people, true?',
    'apparently the eruption killed 90 people??',
    'is it true that the eruption killed 90 people',
    'just saw a tiktok saying the eruption killed 90 people, is that cap?',
    'a bloke at the pub swears the eruption killed 90 people. true or false?',
    'so I have been told that the eruption killed 90 people, correct?',
    'wait so my teacher says the eruption killed 90 people, is that the right number?',
  ],
  [
    'b-transit',
    'the council cancelled 9,000 notices, right?',
    'my neighbour reckons the council cancelled 9,000 notices, is he wrong?',
    'I read somewhere that the council cancelled 9,000 notices, is that legit?',
    'people keep saying the council cancelled 9,000 notices, can anyone confirm?',
    'fact check: the council cancelled 9,000 notices',
    'the council cancelled 9,000 notices, yes or no?',
    'the council cancelled 9,000 notices, or is that nonsense?',
    'hey, our tutor claimed that the council cancelled 9,000 notices. right?',
    'ngl i thought the council cancelled 9,000 notices, is that not true',
  ],
];

describe.each(WRAPPED)('in %s “%s” is also', (report, plain, ...wrapped) => {
  test.each(wrapped)('“%s”', (asked) => {
    expect(smallTalk(asked)).toBeNull();
    expect(meaning(asked, report)).toEqual(meaning(plain, report));
  });
});

describe.each(CLAIMS)('in %s “%s” is also', (report, said, ...checks) => {
  test.each(checks)('“%s”', (asked) => {
    expect(meaning(asked, report)).toEqual({ ...meaning(said, report), claim: true });
  });
});

test('there are 150 of them', () => {
  const all = [...WRAPPED, ...CLAIMS].reduce((sum, [, , ...ways]) => sum + ways.length, 0);
  expect(all).toBeGreaterThanOrEqual(140);
});

test.each([
  'thanks, that was really helpful!',
  'cheers mate, good bot',
  'ok cool thanks',
  'great answer, thx',
  'so sad',
  'that is interesting',
  'thanks a lot for your help',
])('thanks are no question: %s', (message) => {
  expect(smallTalk(message)).toBe('thanks');
});

test.each(['great fire of london', 'good news', 'helpful people', 'thanks bot, who won?', 'ok so who died'])(
  'a question that begins like thanks: %s',
  (message) => {
    expect(smallTalk(message)).toBeNull();
  },
);
