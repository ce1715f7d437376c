import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../src/text/amounts.ts';
import { findNumbers } from '../../src/text/numbers.ts';

/** The numbers of a text as `kind text = value unit (qualifier)`, unit and qualifier where there are any. */
const read = (text: string) =>
  findNumbers(text).map(({ start, end, kind, value, unit, qualifier }) =>
    [kind, text.slice(start, end), '=', String(value), unit, qualifier === '' ? '' : `(${qualifier})`]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('findNumbers', () => {
  test.each<[string, ...string[]]>([
    // Counts.
    ['379 arrests', 'count 379 = 379'],
    ['300,000 accounts', 'count 300,000 = 300000'],
    ['2\u202f500 boats', 'count 2\u202f500 = 2500'],
    ['more than 500 live operations', 'count 500 = 500 (more than)'],
    ['around 3,000 people and at least 12 dogs', 'count 3,000 = 3000 (around)', 'count 12 = 12 (at least)'],
    ['a further 12 were held', 'count 12 = 12 (a further)'],
    ['a record 36 wins', 'count 36 = 36 (a record)'],
    ['no more than 8 guests', 'count 8 = 8 (no more than)'],
    ['up to an estimated 40', 'count 40 = 40 (an estimated)'],
    ['an estimated 1.33 million people', 'count 1.33 million = 1330000 (an estimated)'],
    ['a factor of 1.33', 'count 1.33 = 1.33'],
    ['rose by 2.37 metres', 'measure 2.37 metres = 2.37 metre'],
    ['left at 9.30', 'time 9.30 = 9.3'],
    ['seven plots and twenty-one fires', 'count seven = 7', 'count twenty-one = 21'],
    ['a hundred and five swimmers', 'count a hundred and five = 105'],
    ['half a million voters', 'count half a million = 500000'],
    ['2.5 million phones', 'count 2.5 million = 2500000'],
    ['-5 points', 'count -5 = -5'],
    ['dozens of seals', 'count dozens = NaN'],
    ['Nobody was hurt, no one died', 'count Nobody = 0', 'count no one = 0'],
    ['zero complaints', 'count zero = 0'],
    ['turnout of 12.7 thousand', 'count 12.7 thousand = 12700'],
    // Ranges and changes.
    ['5 to 10 boats', 'count 5 to 10 = 5'],
    ['5–10 boats', 'count 5–10 = 5'],
    ['rose from 5 to 10', 'count 5 = 5', 'count 10 = 10'],
    ['passed by 384 to 184', 'count 384 = 384', 'count 184 = 184'],
    ['raised by $3 to $22.99', 'money $3 = 3 $', 'money $22.99 = 22.99 $'],
    ['a target of 28\ndays', 'duration 28\ndays = 28 day'],
    ['between 3 and 6 nights', 'duration between 3 and 6 nights = 3 night'],
    ['between 30 and about 35 cars', 'count 30 = 30 (between)', 'count 35 = 35 (about)'],
    ['between £35m and £45m', 'money between £35m and £45m = 35000000 £'],
    ['between five days and two weeks', 'duration between five days and two weeks = 5 week'],
    ['between 10% and 15% of them', 'percent between 10% and 15% = 10'],
    ['nurses aged between 20 and 40', 'age between 20 and 40 = 20'],
    ['between 5 boats and 10 cars', 'count 5 = 5 (between)', 'count 10 = 10'],
    ['€2m to €3m', 'money €2m to €3m = 2000000 €'],
    ['NT$1 million and GB£150', 'money NT$1 million = 1000000 nt$', 'money GB£150 = 150 gb£'],
    ['fees from £5 to £9', 'money £5 = 5 £', 'money £9 = 9 £'],
    ['fees ranging from £5 to £9', 'money £5 to £9 = 5 £'],
    ['rose 3p to 40p', 'money 3p = 3 p', 'money 40p = 40 p'],
    ['lost by 52% to 48%', 'percent 52% = 52', 'percent 48% = 48'],
    ['a poll of 52% to 48%', 'percent 52% = 52', 'percent 48% = 48'],
    // Lengths of time and measures that go on in smaller units.
    ['1 min 57 s', 'duration 1 min 57 s = 1 min'],
    ['2 hours, 5 minutes and 10 seconds', 'duration 2 hours, 5 minutes and 10 seconds = 2 hour'],
    ['3 h 20 min for 40 km', 'duration 3 h 20 min = 3 h', 'measure 40 km = 40 km'],
    ['5 ft 10 in tall, 10 st 4 lb', 'measure 5 ft 10 in = 5 ft', 'measure 10 st 4 lb = 10 st'],
    ['in 12 days 40 people', 'duration 12 days = 12 day', 'count 40 = 40'],
    ['three decades, as police said', 'duration three decades = 3 decade'],
    ['two days, three nights', 'duration two days = 2 day', 'duration three nights = 3 night'],
    ['scored in the 38th minute', 'time 38th minute = 38'],
    // How many times as much.
    ['nine times higher than before', 'measure nine times = 9 time'],
    ['they rose more than sevenfold', 'measure sevenfold = NaN (more than)'],
    ['a 12-fold rise', 'measure 12-fold = 12'],
    ['won it three times', 'count three = 3'],
    ['owed £71,723 to 279 staff', 'money £71,723 = 71723 £', 'count 279 = 279'],
    // Money.
    ['fines of up to €50m', 'money €50m = 50000000 € (up to)'],
    ['$951 million for relief', 'money $951 million = 951000000 $'],
    ['£3.8m, up from £2.9m', 'money £3.8m = 3800000 £', 'money £2.9m = 2900000 £'],
    ['US$1.1bn', 'money US$1.1bn = 1100000000 us$'],
    ['a price of about $5.3bn.', 'money $5.3bn = 5300000000 $ (about)'],
    ['9.2 trillion won', 'money 9.2 trillion won = 9200000000000 won'],
    ['EUR 40 a head', 'money EUR 40 = 40 eur'],
    ['twelve pounds', 'money twelve pounds = 12 pounds'],
    ['9 million Swedish kronor', 'money 9 million Swedish kronor = 9000000 kronor'],
    ['500 South Korean won', 'money 500 South Korean won = 500 won'],
    // Percentages and shares.
    ['22.9% of them', 'percent 22.9% = 22.9'],
    ['up 5 per cent', 'percent 5 per cent = 5'],
    ['17 percentage points', 'percent 17 percentage points = 17'],
    ['one in eight homes', 'share one in eight = 1'],
    ['12 out of 30 samples', 'share 12 out of 30 = 12'],
    ['two-thirds of the staff', 'share two-thirds = 2'],
    ['half of the fleet', 'share half = 0.5'],
    // Ages and durations.
    ['a 50-year-old ferry', 'age 50-year-old = 50'],
    ['a keeper aged 83', 'age 83 = 83'],
    ['pupils aged 16 and 17', 'age 16 = 16', 'age 17 = 17'],
    ['for 7 milliseconds', 'duration 7 milliseconds = 7 millisecond'],
    ['1.3 billion light years off', 'measure 1.3 billion light years = 1300000000 light year'],
    ['a pitch of 250 hertz', 'measure 250 hertz = 250 hertz'],
    ['15 years in jail', 'duration 15 years = 15 year'],
    ['a 34-year career', 'duration 34-year = 34 year'],
    ['within 24 hours', 'duration 24 hours = 24 hour'],
    ['15 working days', 'duration 15 working days = 15 day'],
    ['a week and a half', 'duration a week and a half = 1'],
    ['two centuries', 'duration two centuries = 2 century'],
    // Times.
    ['at 2.20 am', 'time 2.20 am = 2.2'],
    ['at 10:30 it fell', 'time 10:30 = 10'],
    ['at 7pm. Then', 'time 7pm = 7'],
    ['around midday on Friday', 'time midday = NaN (around)'],
    ['it opens at 9 o’clock', 'time 9 o’clock = 9'],
    ['seven minutes past six in the evening', 'time seven minutes past six in the evening = 7'],
    ['after 10 a.m. a cable', 'time 10 a.m. = 10'],
    // How often.
    ['checked every three months', 'rate every three months = NaN'],
    ['once every 20 years, or twice a day', 'rate once every 20 years = NaN', 'rate twice a day = NaN'],
    ['the ferry runs hourly.', 'rate hourly = NaN'],
    ['the daily paper'],
    // Measures.
    ['a share of 14.2p each', 'money 14.2p = 14.2 p'],
    ['2,800 feet long', 'measure 2,800 feet = 2800 feet'],
    ['480 km/h', 'measure 480 km/h = 480 km/h'],
    ['about 700 °C', 'measure 700 °C = 700 °c (about)'],
    ['42 miles an hour', 'measure 42 miles an hour = 42 miles an hour'],
    ['2.5 cubic kilometres', 'measure 2.5 cubic kilometres = 2.5 cubic kilometre'],
    ['36 micrograms per cubic metre', 'measure 36 micrograms = 36 microgram'],
    ['50-ton blocks', 'measure 50-ton = 50 ton'],
    ['6 mg once a day', 'measure 6 mg = 6 mg', 'rate once a day = NaN'],
    ['8 ha of marsh', 'measure 8 ha = 8 ha'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'a B-52 bomber',
    'COVID-19 wards',
    'see www.example.org/2x4y',
    'the MI5 office',
    'version 1.2.3 of it',
    'H2O and CO2',
    'no figures here',
    '',
  ])('no number in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('looks only between start and end, and gives offsets into the text', () => {
    const text = '99 boats, 7 nets, 99 oars';
    const [only, ...rest] = findNumbers(text, 10, 17);
    expect(rest).toEqual([]);
    expect(text.slice(only?.start, only?.end)).toBe('7');
  });

  test('what a date has is no number', () => {
    const text = 'from 14 days in 2016 to 18 days';
    const found = findNumbers(text, 0, text.length, [{ start: 16, end: 20 }]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['14 days', '18 days']);
  });

  test('spans come in order and apart', () => {
    const text = 'From 5 to 10, then €2m to €3m, one in eight, half of the 40 (22.9%) by 10:30, aged 12.';
    const spans = findNumbers(text);
    expect(spans.length).toBeGreaterThan(7);
    spans.slice(1).forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0);
    });
  });

  test.each([
    ['digits and commas', '1,000,'.repeat(20_000)],
    ['words', 'twenty-one and a half '.repeat(5_000)],
    ['ranges', '1-2 to 3 or '.repeat(8_000)],
    ['currencies', '$€£'.repeat(30_000)],
    ['one long number', '7'.repeat(100_000)],
  ])('takes linear time: %s', (_name, text) => {
    const timed = (of: string) => {
      const began = performance.now();
      findNumbers(of);
      return performance.now() - began;
    };
    timed(text.slice(0, 2_000));
    expect(timed(text)).toBeLessThan(3_000);
  });
});

describe('parseAmount', () => {
  test.each([
    ['300,000', 300_000],
    ['€50m', 50_000_000],
    ['2.5 million', 2_500_000],
    ['twenty-one', 21],
    ['a hundred and five', 105],
    ['half a million', 500_000],
    ['three dozen', 36],
    ['5 to 10 million', 5],
    ['forty thousand and two', 40_002],
  ])('%s is %d', (written, value) => {
    expect(parseAmount(written)).toBe(value);
  });

  test('what is no number is NaN', () => {
    expect(parseAmount('several')).toBeNaN();
  });
});
