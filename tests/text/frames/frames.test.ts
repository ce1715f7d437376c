import { describe, expect, test } from 'vitest';
import { parseSentence } from '../../../src/text/clauses.ts';
import { actorOf, type FramePhrase, framesOf, patientOf } from '../../../src/text/frames/frames.ts';

const read = (text: string) => {
  const parse = parseSentence(text, 0, text.length);
  const written = ({ first, last }: FramePhrase) =>
    text.slice(parse.words[first]?.start, parse.words[last]?.end);
  return { parse, frames: framesOf(parse), written };
};

/** Each frame in one line: verb, subject, objects, agent, prepositions, who says it, the gap. */
const lines = (text: string) => {
  const { parse, frames, written } = read(text);
  const word = (i: number) => parse.words[i]?.lower ?? '';
  return frames.map(({ verb, voice, negated, subject, objects, agent, prepositions, saidBy, gap }) =>
    [
      `${negated ? 'not ' : ''}${word(verb)}${voice === 'passive' ? ' (passive)' : ''}`,
      ...(subject === null ? [] : [`subject: ${written(subject)}`]),
      ...objects.map((object) => `object: ${written(object)}`),
      ...(agent === null ? [] : [`agent: ${written(agent)}`]),
      ...prepositions.map((added) => `${added.preposition || 'when'}: ${written(added)}`),
      ...(saidBy === null ? [] : [`said by: ${written(saidBy)}`]),
      ...(gap === null
        ? []
        : [
            `gap: ${[gap.preposition, gap.role, word(gap.noun < 0 ? gap.wh : gap.noun)].filter(Boolean).join(' ')}`,
          ]),
    ].join('; '),
  );
};

test.each<[string, ...string[]]>([
  [
    'Mr Hill said the ferry, which sank in 1998, had carried 40.',
    'said; subject: Mr Hill',
    'sank; subject: the ferry; in: 1998',
    'carried; subject: the ferry; object: 40; said by: Mr Hill',
  ],
  [
    'The mayor appointed Ann Lee to lead the inquiry.',
    'appointed; subject: The mayor; object: Ann Lee',
    'lead; subject: Ann Lee; object: the inquiry',
  ],
  [
    'The grid called on gas plants to fill the gap.',
    'called; subject: The grid; on: gas plants',
    'fill; subject: gas plants; object: the gap',
  ],
  [
    'The bank promised the union to pay more.',
    'promised; subject: The bank; object: the union',
    'pay; subject: The bank',
  ],
  ['Labour failed to win the seat.', 'failed; subject: Labour', 'not win; subject: Labour; object: the seat'],
  [
    'The agency told people not to swim.',
    'told; subject: The agency; object: people',
    'not swim; subject: people',
  ],
  [
    'He said that wind, rain and snow had damaged the roof.',
    'said; subject: He',
    'damaged; subject: wind, rain and snow; object: the roof; said by: He',
  ],
  [
    'They sank near Cape Horn, where gales, fog and ice make sailing hard.',
    'sank; subject: They; near: Cape Horn',
    'make; subject: gales, fog and ice; object: sailing; where: Cape Horn',
  ],
  ['who foiled the plots', 'foiled; object: the plots; gap: subject who'],
  [
    'what did the plotters want to do',
    'want; subject: the plotters; gap: object what',
    'do; subject: the plotters',
  ],
  ['where were people killed', 'killed (passive); subject: people; gap: adverbial where'],
  ['Police foiled seven plots last year.', 'foiled; subject: Police; object: seven plots; when: last year'],
  ['Which company built the bridge?', 'built; object: the bridge; gap: subject company'],
  ['Which bridge did the company build?', 'build; subject: the company; gap: object bridge'],
  ['Who was the ferry built by?', 'built (passive); subject: the ferry; gap: agent who'],
  ['How many people were killed in the blast?', 'killed (passive); in: the blast; gap: subject people'],
  ['What caused the fire?', 'caused; object: the fire; gap: subject what'],
  ['how much did the bridge cost', 'cost; subject: the bridge; gap: object how'],
  [
    'Twitter suspended 235,000 accounts in six months.',
    'suspended; subject: Twitter; object: 235,000 accounts; in: six months',
  ],
  ['Apple said the sales had fallen.', 'said; subject: Apple', 'fallen; subject: the sales; said by: Apple'],
  [
    'Anna Hill, the head of the Port Office, told the papers on Monday that the gate had failed.',
    'told; subject: Anna Hill, the head of the Port Office; object: the papers; on: Monday',
    'failed; subject: the gate; said by: Anna Hill, the head of the Port Office',
  ],
  [
    'The man who ran the yard said it was closed.',
    'ran; subject: The man; object: the yard',
    'said; subject: The man',
    'closed (passive); subject: it; said by: The man',
  ],
  [
    'Built in 1990, the ferry carried passengers until it was sold.',
    'built (passive); subject: the ferry; in: 1990',
    'carried; subject: the ferry; object: passengers',
    'sold (passive); subject: it',
  ],
  [
    'The number of people killed in the storm rose to 40.',
    'killed (passive); subject: The number of people; in: the storm',
    'rose; subject: The number of people; to: 40',
  ],
  [
    'The rule has applied in England since 2015, in Scotland since 2016 and in Northern Ireland since 2022.',
    'applied; subject: The rule; in: England; since: 2015; in: Scotland; since: 2016; in: Northern Ireland; since: 2022',
  ],
  [
    'The earthquake killed 36 and injured 120.',
    'killed; subject: The earthquake; object: 36',
    'injured; subject: The earthquake; object: 120',
  ],
  [
    'a magnitude 5.1 earthquake struck the coast',
    'struck; subject: a magnitude 5.1 earthquake; object: the coast',
  ],
  ['Eleven of the 13 members voted for it.', 'voted; subject: Eleven of the 13 members; for: it'],
  ['The bill passed by 384 to 184.', 'passed; subject: The bill; by: 384; to: 184'],
  [
    '"We were lucky," said Ms Reed, the harbour master.',
    'were; subject: We; said by: Ms Reed, the harbour master',
    'said; subject: Ms Reed, the harbour master',
  ],
  [
    'The board, led by Sir John Moss, approved the plan in March.',
    'led (passive); subject: The board; agent: Sir John Moss',
    'approved; subject: The board; object: the plan; in: March',
  ],
  [
    'What percentage of homes had a meter in 2019?',
    'had; object: a meter; in: 2019; gap: subject percentage',
  ],
  ['who is the head of the port office', 'is; object: the head of the port office; gap: subject who'],
  [
    'The company was fined £2m by the regulator for failing to warn its customers.',
    'fined (passive); subject: The company; object: £2m; agent: the regulator',
    'failing; subject: The company',
    'not warn; subject: The company; object: its customers',
  ],
  ['What was the company fined for?', 'fined (passive); subject: the company; gap: for prepositional what'],
  ['when did the bridge open', 'open; subject: the bridge; gap: adverbial when'],
  ['Did the ferry sink in 1998?', 'sink; subject: the ferry; in: 1998'],
  ['Why was the dam closed?', 'closed (passive); subject: the dam; gap: adverbial why'],
  [
    'The mayor wants to build a new tunnel under the river.',
    'wants; subject: The mayor',
    'build; subject: The mayor; object: a new tunnel; under: the river',
  ],
  [
    'The opening of the line has been delayed by seven months because of flooding.',
    'delayed (passive); subject: The opening of the line; by: seven months; because of: flooding',
  ],
  [
    'They found the bridge had been weakened by rust.',
    'found; subject: They',
    'weakened (passive); subject: the bridge; agent: rust; said by: They',
  ],
  ['In which year did the eruption begin?', 'begin; subject: the eruption; gap: in prepositional year'],
  ['Who did the company sue?', 'sue; subject: the company; gap: object who'],
  ['what happened to the crew', 'happened; to: the crew; gap: subject what'],
  ['who wrote the report', 'wrote; object: the report; gap: subject who'],
  [
    'Wildfires burned more than 3,000 hectares, destroyed 40 homes and forced 600 people to leave.',
    'burned; subject: Wildfires; object: more than 3,000 hectares',
    'destroyed; subject: Wildfires; object: 40 homes',
    'forced; subject: Wildfires; object: 600 people',
    'leave; subject: 600 people',
  ],
  [
    'The captain of the ferry, which sank in 1998, was later jailed for four years.',
    'sank; subject: the ferry; in: 1998',
    'jailed (passive); subject: The captain of the ferry; for: four years',
  ],
  ['The regulator didn’t fine the company.', 'not fine; subject: The regulator; object: the company'],
  [
    'She was not told about the leak until Friday.',
    'not told (passive); subject: She; about: the leak; until: Friday',
  ],
  [
    '“The harbour is safe,” Mr Parker said on Monday.',
    'is; subject: The harbour; said by: Mr Parker',
    'said; subject: Mr Parker; on: Monday',
  ],
  [
    'The minister, who was speaking at a conference in Leeds, said that the law would be changed next year.',
    'speaking; subject: The minister; at: a conference; in: Leeds',
    'said; subject: The minister',
    'changed (passive); subject: the law; when: next year; said by: The minister',
  ],
  [
    'The law bans the sale of knives to children and gives police new powers to search shops.',
    'bans; subject: The law; object: the sale of knives; to: children',
    'gives; subject: The law; object: police; object: new powers',
    'search; subject: The law; object: shops',
  ],
  [
    'Inspectors found that the pump had not been serviced since 2009 and that two alarms were broken.',
    'found; subject: Inspectors',
    'not serviced (passive); subject: the pump; since: 2009; said by: Inspectors',
    'broken (passive); subject: two alarms; said by: Inspectors',
  ],
  [
    'The report, published on Tuesday by the audit office, blames the contractor for ignoring warnings.',
    'published (passive); subject: The report; agent: the audit office; on: Tuesday',
    'blames; subject: The report; object: the contractor',
    'ignoring; subject: the contractor; object: warnings',
  ],
  ['How long did the repairs take?', 'take; subject: the repairs; gap: adverbial how'],
  ['How many ships use the port each year?', 'use; object: the port; when: each year; gap: subject ships'],
  ['Who paid for the new school?', 'paid; for: the new school; gap: subject who'],
  [
    'What are the police trying to stop?',
    'trying; subject: the police',
    'stop; subject: the police; gap: object what',
  ],
  ['Who wants to ban the sale of knives?', 'wants; gap: subject who', 'ban; object: the sale of knives'],
  [
    'Which law was used to close the market?',
    'used (passive); gap: subject law',
    'close; object: the market',
  ],
  ['What did Mr Hill say about the ferry?', 'say; subject: Mr Hill; about: the ferry; gap: object what'],
  ['What did the inspectors find?', 'find; subject: the inspectors; gap: object what'],
  [
    'What is the fine for firms that break the law?',
    'is; object: the fine; for: firms; gap: subject what',
    'break; subject: firms; object: the law',
  ],
  ['By whom was the bridge designed?', 'designed (passive); subject: the bridge; gap: agent whom'],
  ['How was the fire started?', 'started (passive); subject: the fire; gap: adverbial how'],
  ['Why did the council sell the land?', 'sell; subject: the council; object: the land; gap: adverbial why'],
  ['Is the harbour closed?', 'closed (passive); subject: the harbour'],
  [
    'Who was killed in the fire at the mill?',
    'killed (passive); in: the fire; at: the mill; gap: subject who',
  ],
  [
    'Where did the plotters plan to attack?',
    'plan; subject: the plotters',
    'attack; subject: the plotters; gap: adverbial where',
  ],
  [
    'How much money has the charity raised since 2015?',
    'raised; subject: the charity; since: 2015; gap: object money',
  ],
  ['How fast was the wind?', 'was; subject: the wind; gap: adverbial how'],
  ['What kind of boat was it?', 'was; object: it; gap: subject kind'],
  [
    'To whom did the firm sell the yard?',
    'sell; subject: the firm; object: the yard; gap: to prepositional whom',
  ],
  ['Who is being sued by the bank?', 'sued (passive); agent: the bank; gap: subject who'],
  ['Which two countries signed the treaty?', 'signed; object: the treaty; gap: subject countries'],
  ['What percentage of voters backed the plan?', 'backed; object: the plan; gap: subject percentage'],
  ['Does the law apply in Scotland?', 'apply; subject: the law; in: Scotland'],
  [
    'what has the company done to stop the leaks',
    'done; subject: the company; gap: object what',
    'stop; subject: the company; object: the leaks',
  ],
  [
    'The crew were rescued by a helicopter that had been sent from Wick.',
    'rescued (passive); subject: The crew; agent: a helicopter',
    'sent (passive); subject: a helicopter; from: Wick',
  ],
  [
    'Dr Reed, a geologist at the survey, believes the slope will fail within ten years.',
    'believes; subject: Dr Reed, a geologist at the survey; at: the survey',
    'fail; subject: the slope; within: ten years; said by: Dr Reed, a geologist at the survey',
  ],
  ['There were 40 deaths in 2016.', 'were; object: 40 deaths; in: 2016'],
  ['It is the highest dam in Europe.', 'is; subject: It; object: the highest dam; in: Europe'],
  [
    'The bridge, designed by Anna Moss and opened in 1931, cost £3m.',
    'designed (passive); subject: The bridge; agent: Anna Moss',
    'opened (passive); subject: The bridge; in: 1931',
    'cost; subject: The bridge; object: £3m',
  ],
  [
    'After sinking in shallow water, the barge was raised and sold for scrap.',
    'sinking; subject: the barge; in: shallow water',
    'raised (passive); subject: the barge',
    'sold (passive); subject: the barge; for: scrap',
  ],
  [
    'Officials had warned the board the wall could collapse.',
    'warned; subject: Officials; object: the board',
    'collapse; subject: the wall; said by: Officials',
  ],
  [
    'Residents living near the plant complained of headaches.',
    'living; subject: Residents; near: the plant',
    'complained; subject: Residents; of: headaches',
  ],
  [
    'The project was led by the University of Leeds and funded by the council.',
    'led (passive); subject: The project; agent: the University of Leeds',
    'funded (passive); subject: The project; agent: the council',
  ],
  [
    'Glaciers in the Alps lost a tenth of their ice in two years, scientists say.',
    'lost; subject: Glaciers in the Alps; object: a tenth of their ice; in: the Alps; in: two years; said by: scientists',
    'say; subject: scientists',
  ],
  [
    'The company, whose boats carry 2m people a year, was founded by two brothers in 1902.',
    'carry; subject: whose boats; object: 2m people; when: a year',
    'founded (passive); subject: The company; agent: two brothers; in: 1902',
  ],
  [
    'Police are hunting a man seen running from the station.',
    'hunting; subject: Police; object: a man',
    'seen (passive); subject: a man',
    'running; subject: a man; from: the station',
  ],
  [
    'The council voted to close the pool, prompting protests.',
    'voted; subject: The council',
    'close; subject: The council; object: the pool',
    'prompting; subject: The council; object: protests',
  ],
  [
    'Its review of March 1941 found that the bridge had been well built.',
    'found; subject: Its review of March 1941',
    'built (passive); subject: the bridge; said by: Its review of March 1941',
  ],
  [
    'The company has used a software update to limit charging.',
    'used; subject: The company; object: a software update',
    'limit; subject: The company',
    'charging; subject: The company',
  ],
  [
    'The court may fine offenders up to £1,000.',
    'fine; subject: The court; object: offenders; object: up to £1,000',
  ],
  ['Doctors gave 40 patients the drug.', 'gave; subject: Doctors; object: 40 patients; object: the drug'],
  [
    'A grant from the lottery paid for the roof.',
    'paid; subject: A grant from the lottery; from: the lottery; for: the roof',
  ],
  ['Nobody has claimed the prize.', 'claimed; subject: Nobody; object: the prize'],
  [
    'The bees were found to be carrying a virus.',
    'found (passive); subject: The bees',
    'carrying; subject: The bees; object: a virus',
  ],
  ['Which bees carry the virus?', 'carry; object: the virus; gap: subject bees'],
  ['What virus do the bees carry?', 'carry; subject: the bees; gap: object virus'],
  ['How was the virus found?', 'found (passive); subject: the virus; gap: adverbial how'],
  [
    'Miners dug 3,000 tonnes of coal a day until 1962, when the pit closed.',
    'dug; subject: Miners; object: 3,000 tonnes of coal; when: a day; until: 1962',
    'closed; subject: the pit; when: 1962',
  ],
  [
    'The pit employed 900 men, who lived in the village.',
    'employed; subject: The pit; object: 900 men',
    'lived; subject: 900 men; in: the village',
  ],
  ['When was the pit closed?', 'closed (passive); subject: the pit; gap: adverbial when'],
  ['Who lived in the village?', 'lived; in: the village; gap: subject who'],
  [
    'What was the telescope named after?',
    'named (passive); subject: the telescope; gap: after prepositional what',
  ],
  [
    'The telescope, named after Maria Holm, will be launched in 2027 by the space agency.',
    'named (passive); subject: The telescope; after: Maria Holm',
    'launched (passive); subject: The telescope; agent: the space agency; in: 2027',
  ],
  ['Who will launch the telescope?', 'launch; object: the telescope; gap: subject who'],
  [
    'By which agency will the telescope be launched?',
    'launched (passive); subject: the telescope; gap: agent agency',
  ],
  [
    'The agency expects the telescope to find 500 new planets.',
    'expects; subject: The agency; object: the telescope',
    'find; subject: the telescope; object: 500 new planets',
  ],
  [
    'How many planets is the telescope expected to find?',
    'expected (passive); subject: the telescope',
    'find; subject: the telescope; gap: object planets',
  ],
  [
    'Prices rose by 4% in June, after falling in May.',
    'rose; subject: Prices; by: 4%; in: June',
    'falling; subject: Prices; in: May',
  ],
  ['By how much did prices rise in June?', 'rise; subject: prices; in: June; gap: by prepositional how'],
  [
    'The striker scored twice before half time but missed a penalty.',
    'scored; subject: The striker; before: half time',
    'missed; subject: The striker; object: a penalty',
  ],
  ['Who missed a penalty?', 'missed; object: a penalty; gap: subject who'],
  [
    'The mayor promised that no school would close.',
    'promised; subject: The mayor',
    'close; subject: no school; said by: The mayor',
  ],
  ['What did the mayor promise?', 'promise; subject: the mayor; gap: object what'],
  [
    'The novel that she wrote in prison won two prizes.',
    'wrote; subject: she; object: The novel; in: prison',
    'won; subject: The novel; object: two prizes',
  ],
  ['What did she write in prison?', 'write; subject: she; in: prison; gap: object what'],
  [
    'Farmers, whose fields were flooded, asked the state for help.',
    'flooded (passive); subject: whose fields',
    'asked; subject: Farmers; object: the state; for: help',
  ],
  ['Why did farmers ask for help?', 'ask; subject: farmers; for: help; gap: adverbial why'],
  ['Neither side has signed the agreement.', 'signed; subject: Neither side; object: the agreement'],
  [
    'The orchestra, founded in 1882, plays in the old market hall.',
    'founded (passive); subject: The orchestra; in: 1882',
    'plays; subject: The orchestra; in: the old market hall',
  ],
  ['Where does the orchestra play?', 'play; subject: the orchestra; gap: adverbial where'],
  ['Where was the orchestra founded?', 'founded (passive); subject: the orchestra; gap: adverbial where'],
  [
    'The lake is fed by two rivers and drained by a canal.',
    'fed (passive); subject: The lake; agent: two rivers',
    'drained (passive); subject: The lake; agent: a canal',
  ],
  ['What feeds the lake?', 'feeds; object: the lake; gap: subject what'],
  [
    'Workers who refused to sign were dismissed without pay.',
    'refused; subject: Workers',
    'not sign; subject: Workers',
    'dismissed (passive); subject: Workers; without: pay',
  ],
  ['Who was dismissed without pay?', 'dismissed (passive); without: pay; gap: subject who'],
  [
    'A leak was blamed for the blast, which injured five cooks.',
    'blamed (passive); subject: A leak; for: the blast',
    'injured; subject: the blast; object: five cooks',
  ],
  ['What was blamed for the blast?', 'blamed (passive); for: the blast; gap: subject what'],
  ['How many cooks were injured?', 'injured (passive); gap: subject cooks'],
  [
    'Ms Lund, the museum’s director, said visitors had stolen three coins.',
    'said; subject: Ms Lund, the museum’s director',
    'stolen; subject: visitors; object: three coins; said by: Ms Lund, the museum’s director',
  ],
  ['What had visitors stolen?', 'stolen; subject: visitors; gap: object what'],
  [
    'The law does not apply to ships built before 1974.',
    'not apply; subject: The law; to: ships',
    'built (passive); subject: ships; before: 1974',
  ],
  ['Which ships does the law apply to?', 'apply; subject: the law; gap: to prepositional ships'],
])('%s', (text, ...expected) => {
  expect(lines(text)).toEqual(expected);
});

describe('how frames hang together', () => {
  test('what is said hangs on who says it, also in the second clause', () => {
    const { frames } = read('Inspectors found that the pump had failed and that two alarms were broken.');
    expect(frames.map(({ relation, governor }) => [relation, governor])).toEqual([
      ['main', -1],
      ['reported', 0],
      ['reported', 0],
    ]);
    expect(frames.map(({ reports }) => reports)).toEqual([true, false, false]);
  });

  test('a subject that stands before another verb is inherited', () => {
    const { frames } = read('The ferry hit a rock and sank.');
    expect(frames.map(({ inherited }) => inherited)).toEqual([false, true]);
  });

  test.each([
    ['Apple said it had paid the fine.', 'Apple'],
    ['The minister said she would resign.', 'The minister'],
    ['Two doctors said they had warned the clinic.', 'Two doctors'],
    ['The man said it had leaked.', 'it'],
    ['Mr Hill said it was unclear.', 'it'],
  ])('a pronoun means who speaks: %s', (text, subject) => {
    const { frames, written } = read(text);
    const said = frames[1]?.subject ?? null;
    expect(said && written(said)).toBe(subject);
  });

  test.each([
    ['Apple reported recently it had closed 40 shops.', ['reported', 'closed']],
    ['In 1974 Ann Hulse and Joe Tay found a pair of stars.', ['found']],
    ['A new law means shops will face fines if they fail to close.', ['means', 'face', 'fail', 'close']],
    ['Following last year’s floods, firms have come under growing pressure to move.', ['come', 'move']],
    [
      'She said that, in a review of the rules to tackle fraud, people who steal could face jail.',
      ['said', 'tackle', 'steal', 'face'],
    ],
  ])('the verbs of “%s”', (text, verbs) => {
    const { parse, frames } = read(text);
    expect(frames.map(({ verb }) => parse.words[verb]?.lower)).toEqual(verbs);
    expect(frames.every(({ subject }) => subject !== null)).toBe(true);
  });

  test.each([
    ['Apple faces the “highest tax” of all.', 'the “highest tax” of all'],
    ['There were over 500 new shows.', 'over 500 new shows'],
    ['The rule closed that gap.', 'that gap'],
  ])('the object of “%s”', (text, object) => {
    const { frames, written } = read(text);
    expect(frames[0]?.objects.map(written)).toEqual([object]);
  });

  test('what stands within the subject is marked', () => {
    const { frames } = read('Four people in Leeds were hurt in May.');
    expect(frames[0]?.prepositions.map(({ inSubject }) => inSubject)).toEqual([true, false]);
  });

  test.each([
    ['The council closed the pool.', 'The council', 'the pool'],
    ['The pool was closed by the council.', 'the council', 'The pool'],
    ['The pool was closed.', null, 'The pool'],
  ])('who acts and what is acted on: %s', (text, actor, patient) => {
    const { frames, written } = read(text);
    const frame = frames[0];
    if (frame === undefined) throw new Error('no frame');
    const [a, p] = [actorOf(frame), patientOf(frame)];
    expect([a && written(a), p && written(p)]).toEqual([actor, patient]);
  });
});

test.each([
  ['nothing', ''],
  ['marks only', '… — “” () ;;; ,,,'],
  ['question words only', 'who which what where when why how'],
  ['verbs only', 'said found built to be been had'],
  ['brackets that do not close', 'The ((( ferry ))) ))) sank ( in ) 1998'],
  ['many conjunctions', 'and he said that '.repeat(60)],
  ['many relatives', 'the man who saw '.repeat(60)],
  ['right-to-left letters', 'قال العمدة إن 5 أشخاص لقوا حتفهم.'],
])('reads %s', (_name, text) => {
  const { parse, frames } = read(text);
  for (const { verb, first, last, governor, index } of frames) {
    expect(first).toBeLessThanOrEqual(verb);
    expect(verb).toBeLessThanOrEqual(last);
    expect(last).toBeLessThan(parse.words.length);
    expect(governor).toBeLessThan(index);
  }
});
