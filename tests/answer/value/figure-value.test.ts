import { describe, expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

/** Cases as a text has them: what the report says, and below it each question with the value that answers it. */
function cases(text: string): [question: string, body: string, value: string][] {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .flatMap((group) => {
      const lines = group.split('\n').map((line) => line.trim());
      const body = lines.filter((line) => !line.startsWith('?')).join('\n');
      return lines
        .filter((line) => line.startsWith('?'))
        .map((line): [string, string, string] => {
          const [question = '', value = ''] = line.slice(1).split('→');
          return [question.trim(), body, value.trim()];
        });
    });
}

describe('a range is one value', () => {
  const text = `
    The mayor said that between 40 and 45 boats and two barges had been in the harbour when it burned.
    ? how many boats were in the harbour when it burned → between 40 and 45
    ? How many barges were in the harbour? → two

    The council expects the tunnel to cost it between £35m and £45m.
    ? How much will the tunnel cost? → between £35m and £45m

    The lighthouse, which is 40 metres tall, was built between 1883 and 1887 and opened by Ada Hill.
    ? When was the lighthouse built? → between 1883 and 1887

    If melting goes on at this pace, the glacier is likely to vanish between 2041 and 2063.
    ? When could the glacier vanish? → between 2041 and 2063

    The regatta ran from 2 May to 27 September.
    ? When did the regatta run? → 2 May to 27 September
    ? When did the regatta start? → 2 May
    ? When did the regatta end? → 27 September

    The exhibition was open from March until June 2014.
    ? When was the exhibition open? → March until June 2014
    ? When did the exhibition close? → June 2014

    Children should sleep between nine and eleven hours a night.
    ? How long should children sleep? → between nine and eleven hours

    Patients stayed between five days and two weeks.
    ? How long did patients stay? → between five days and two weeks

    Tickets cost from £5 to £12.
    ? How much do tickets cost? → £5 to £12

    Between 10% and 15% of the voters stayed at home.
    ? What share of voters stayed at home? → Between 10% and 15%

    The survey was carried out between 4 and 9 October 2017.
    ? When was the survey carried out? → between 4 and 9 October 2017

    The shop is open from 9am to 5pm.
    ? When is the shop open? → 9am to 5pm
    ? What time does the shop open? → 9am
    ? What time does the shop close? → 5pm

    The kiln must be kept at between 900 °C and 1,000 °C for two days.
    ? How hot must the kiln be? → between 900 °C and 1,000 °C
    ? How long must the kiln be kept hot? → two days

    The final was postponed from 3 June to 17 June.
    ? When is the final? → 17 June
    ? When was the final originally due? → 3 June

    The well is between 12 and 15 metres deep and two metres wide.
    ? How deep is the well? → between 12 and 15 metres
    ? How wide is the well? → two metres

    The glacier shrank by a third between 1980 and 2010.
    ? By how much did the glacier shrink? → a third
    ? When did the glacier shrink? → between 1980 and 2010`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('of a change the figure counts that is asked for', () => {
  const text = `
    The number of nurses fell by 738 in a year to 122,404, the lowest since 1996.
    ? How many nurses are there? → 122,404
    ? By how much did the number of nurses fall? → 738
    ? how many nurses → 122,404
    ? How many fewer nurses are there than a year before? → 738

    The wait for a hearing rose from 14 days in 2016 to 18 days two years later.
    ? How long is the wait for a hearing? → 18 days
    ? How long was the wait for a hearing in 2016? → 14 days
    ? How long was the wait before? → 14 days

    The accident rate dropped from 17 to 14 for every 1,000 drivers.
    ? How many drivers in every 1,000 have an accident these days? → 14
    ? What was the accident rate before? → 17
    ? what is the accident rate? → 14

    By then the salt in the tank had fallen to about 15 per cent, against the usual 21.
    ? how low did the salt get? → 15 per cent
    ? How much salt is usual? → 21

    Attendance rose 12% to 4,300.
    ? What was the attendance? → 4,300
    ? By how much did attendance rise? → 12%

    Attendance rose to 4,300, up 12% on the year before.
    ? What was the attendance? → 4,300
    ? How much did attendance go up? → 12%

    The fare was cut from £2.80 to £1.50 in April.
    ? What is the fare now? → £1.50
    ? How much was the fare before April? → £2.80

    Membership grew by a third to 900.
    ? How many members does the club have? → 900

    Sales stood at 5,000 in 2019, compared with 7,000 in 2015.
    ? What were sales in 2015? → 7,000
    ? What were sales in 2019? → 5,000

    Rainfall in the valley dropped from 61 cm in 1990 to 48 cm in 2015, a fall of 21 per cent.
    ? How much rain fell in 2015? → 48 cm
    ? How much rain fell in 1990? → 61 cm
    ? By how much did rainfall drop? → 21 per cent

    The club's debts have grown to £9m, from £4m two years ago.
    ? How much debt does the club have? → £9m
    ? How much debt did the club have two years ago? → £4m

    Patients now wait 31 days on average, against 24 before the strike.
    ? How long do patients wait? → 31 days
    ? How long did patients wait before the strike? → 24

    The tax was raised from 18 to 21 per cent.
    ? What is the tax? → 21 per cent
    ? What was the tax before? → 18`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('what is counted was named before', () => {
  const text = `
    Cars are to pay £12.50 a day, vans and taxis £9.
    ? How much do taxis pay? → £9
    ? How much do cars pay? → £12.50

    In 2022/23 there had been 40 breakdowns on the line. In 2023/24 there were 27.
    ? How many breakdowns were there in 2023/24? → 27
    ? How many breakdowns were there in 2022/23? → 40

    The line had 27 breakdowns in 2023/24. In 2022/23 there had been 40.
    ? How many breakdowns were there in 2022/23? → 40

    Sailors paid a heavy price: 881 were injured and 513 of them lost their lives.
    ? How many sailors were injured? → 881
    ? How many sailors died? → 513

    Nurses bore the brunt: 240 were infected and 19 of them died.
    ? How many nurses were infected? → 240
    ? How many nurses died? → 19

    The firm's suppliers are waiting. Up to 30,000 of them are owed money.
    ? How many suppliers are owed money? → 30,000

    Seals would decline by a further 70 to 90 per cent, whereas more than 99 per cent would be lost in a warm year.
    ? What share of seals would be lost in a warm year? → 99 per cent

    Rangers set out at dawn. Thirteen went in that morning.
    ? How many rangers went in? → Thirteen

    Police in Leeds arrested ten smugglers. A further 12 were held in Hull.
    ? How many smugglers were held in Hull? → 12

    It received 92 reports, among them 26 of burns and 55 of damage to cars.
    ? How many reports of burns were there? → 26

    The hospital treated 212 patients on Friday. Of them, 40 had broken bones and 12 burns.
    ? How many patients had broken bones? → 40
    ? How many patients did the hospital treat on Friday? → 212`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('a figure is said of a noun', () => {
  const text = `
    The death toll has climbed to 39, officials in the port said.
    ? how many people died in the port → 39

    The bill came to £3m.
    ? How much was the bill? → £3m

    The sale valued the group at £61m.
    ? What was the group worth? → £61m

    The Trade Board put the economic loss to the county in 2015 at 3.4 billion dollars.
    ? How much did the county lose in 2015? → 3.4 billion dollars
    ? What was the economic loss to the county? → 3.4 billion dollars

    The shares were worth 14.2p each, which valued the whole firm at only £61m.
    ? What was the whole firm worth? → £61m
    ? What were the shares worth? → 14.2p

    Insurers put the damage at €40m.
    ? How much was the damage? → €40m`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('the words of the question choose between two figures', () => {
  const text = `
    A duck weighs 2 kg, but a goose about 5.
    ? How much does a goose weigh? → 5
    ? How much does a duck weigh? → 2 kg

    Some 33 per cent of the men and 41 of the women said yes.
    ? What share of the women said yes? → 41
    ? What share of the men said yes? → 33 per cent

    The penalty is £60, reduced to £30 if it is paid within ten days.
    ? How much is the penalty? → £60
    ? How much is the penalty if I pay within ten days? → £30

    Whoever does not pay within six days gets a fine of £90, which is halved if it is settled within 14 days.
    ? How long do you have to settle the fine to have it halved? → 14 days

    Of 42,000 people on the register 36,000 took part; 34 papers were rejected.
    ? How many people took part? → 36,000
    ? How many people were on the register? → 42,000

    They gave 22,000 parcels to families in the town and about a million worldwide.
    ? How many parcels did they give worldwide? → a million

    Within two weeks the firm had counted 35 cases of rust, and on 2 May it stopped sales in 10 countries.
    ? How many cases of rust did the firm count? → 35
    ? In how many countries did it stop sales? → 10

    The museum drew between 900 and 1,100 visitors a day. Entry costs £4 for adults and £2 for children.
    ? How many visitors did the museum draw a day? → between 900 and 1,100
    ? How much do children pay? → £2
    ? How much do adults pay to enter? → £4

    Two trains a day ran in winter and five in summer.
    ? How many trains a day ran in summer? → five
    ? How many trains a day ran in winter? → Two

    Lorries pay £40 to cross, cars £12 and motorcycles £6.
    ? How much do cars pay to cross? → £12
    ? How much do motorcycles pay? → £6
    ? How much do lorries pay? → £40

    The turbine produces 3 megawatts in a light wind and 8 in a gale.
    ? How much does the turbine produce in a gale? → 8
    ? How much does the turbine produce in a light wind? → 3 megawatts`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('how often, at what time, on what day', () => {
  const text = `
    About 200 metres of the pier collapsed at around 11.30am on Tuesday during heavy rain, falling some 45 metres on to the beach.
    ? What time did the pier collapse? → 11.30am
    ? What length of the pier collapsed? → 200 metres
    ? How far did the pier fall? → 45 metres
    ? What day did the pier collapse? → Tuesday

    The firm filed for bankruptcy at the court in Leeds early on Monday, after talks with lenders.
    ? what day did the firm file for bankruptcy → Monday

    The bridge was checked every three months.
    ? How often was the bridge checked? → every three months

    The committee meets twice a year.
    ? How often does the committee meet? → twice a year

    Trains run hourly.
    ? How often do trains run? → hourly

    Eruptions happen once every 200 years.
    ? How often do eruptions happen? → once every 200 years

    The storm struck at 4.15am on Thursday and lasted until 9am.
    ? What time did the storm strike? → 4.15am
    ? On what day did the storm strike? → Thursday`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('how long, how old, and before what', () => {
  const text = `
    The burn of the kiln lasted four hours and 20 minutes.
    ? How long was the burn? → four hours and 20 minutes

    Night trains are to be banned for six and a half hours.
    ? How long will night trains be banned? → six and a half hours

    Shells take hundreds of years to break down.
    ? How long do shells take to break down? → hundreds of years

    Ines Moor, the keeper, was 42 and the most travelled woman on the island.
    ? How old was Ines Moor? → 42

    Before 8pm the tower broke and fell into the sea.
    ? When did the tower fall? → Before 8pm`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});

describe('of a table the cell of the row and column', () => {
  const text = `
    | Town | Cases | Deaths |
    |---|---|---|
    | Ashby | 410 | 37 |
    | Corley | 95 | close to zero |
    ? How many people died in Ashby? → 37
    ? How many people were killed in Ashby? → 37
    ? How many cases were there in Corley? → 95
    ? How many deaths were there in Corley? → close to zero`;
  test.each(cases(text))('%s', (question, body, value) => {
    expect(shortTo(question, body)).toBe(value);
  });
});
