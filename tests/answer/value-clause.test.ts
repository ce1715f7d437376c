import { describe, expect, test } from 'vitest';
import { shortTo } from './short-to.ts';

describe('what is to be done', () => {
  test.each([
    [
      'What does the union want the bank to do?',
      'The union has urged the bank to reopen its branches in small towns and to hire more staff.',
      'to reopen its branches in small towns and to hire more staff',
    ],
    [
      'What did the judge order the company to do?',
      'The judge ordered the company to clean up the river by June.',
      'to clean up the river by June',
    ],
    [
      'What must visitors not do?',
      'Visitors must not feed the birds or leave the path, because the ground is soft.',
      'feed the birds or leave the path',
    ],
    [
      'What should owners do?',
      'Owners should register their dogs, cats and ferrets by 1 May.',
      'register their dogs, cats and ferrets by 1 May',
    ],
    [
      'What did the mayor agree to do?',
      'The mayor agreed to lower the rents, and the strike ended.',
      'to lower the rents',
    ],
    [
      'What should drivers never do?',
      'Drivers should never leave the engine running in the tunnel.',
      'leave the engine running in the tunnel',
    ],
    [
      'What did the regulator tell the airlines to do?',
      'Airlines were told by the regulator to refund all passengers within a week.',
      'to refund all passengers within a week',
    ],
    [
      'What does the charity want ministers to do?',
      'The charity is calling on ministers to ban the nets and to pay for new ones.',
      'to ban the nets and to pay for new ones',
    ],
    [
      'What are campaigners demanding from the council?',
      'Campaigners have demanded that the council reopen the baths.',
      null,
    ],
    [
      'What can residents do if the alarm sounds?',
      'If the alarm sounds, residents can go to the school on the hill.',
      'go to the school on the hill',
    ],
    [
      'What will the new owners do?',
      'The new owners will rebuild the stand, add 4,000 seats and lower the prices.',
      'rebuild the stand, add 4,000 seats and lower the prices',
    ],
    [
      'What did the coach ask the players to do?',
      'The coach had asked his players to train on Sundays, but most of them refused.',
      'to train on Sundays',
    ],
    [
      'What did the court forbid the firm from doing?',
      'The court forbade the firm from selling the seeds in Europe.',
      'selling the seeds in Europe',
    ],
    [
      'What does the agency plan to do with the land?',
      'The agency plans to plant 4,000 oaks on the land.',
      'to plant 4,000 oaks on the land',
    ],
    [
      'What are tenants allowed to do?',
      'Tenants are allowed to keep one cat and to paint the walls.',
      'to keep one cat and to paint the walls',
    ],
    [
      'What did the pilot fail to do?',
      'The pilot failed to lower the flaps before landing.',
      'to lower the flaps before landing',
    ],
    [
      'Why should you not touch the plant?',
      'You should not touch the plant because its sap burns the skin.',
      'because its sap burns the skin',
    ],
    ['What has the ferry got to do with the strike?', 'The ferry crews joined the strike in May.', null],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('the reason', () => {
  test.each([
    [
      'Why was the ferry cancelled?',
      'The evening ferry was cancelled because of thick fog in the sound.',
      'because of thick fog in the sound',
    ],
    [
      'Why was the ferry cancelled?',
      'Because of thick fog in the sound, the evening ferry was cancelled.',
      'Because of thick fog in the sound',
    ],
    [
      'Why did the museum close early?',
      'The museum closed early because its heating had failed, and reopened on Monday.',
      'because its heating had failed',
    ],
    [
      'Why did the council plant the hedge?',
      'The council planted the hedge in April to keep out the deer.',
      'to keep out the deer',
    ],
    [
      'Why did the crew leave the mine?',
      'The crew left the mine after lunch, since the pumps were failing.',
      'since the pumps were failing',
    ],
    [
      'What caused the fire?',
      'A faulty heater in the attic caused the fire.',
      'A faulty heater in the attic',
    ],
    ['What caused the fire?', 'The fire in the barn was caused by a faulty heater.', 'a faulty heater'],
    ['Why did the dam fail?', 'The failure of the dam was blamed on years of neglect.', 'years of neglect'],
    ['Why was the harbour closed?', 'The harbour was closed on Monday.', null],
    [
      'Why did the shop stop selling the toy?',
      'The shop stopped selling the toy due to complaints from parents and teachers.',
      'due to complaints from parents and teachers',
    ],
    [
      'Why was the balloon not used?',
      'A balloon was offered, but the engineers said it was too slow for the survey.',
      'it was too slow for the survey',
    ],
    [
      'Why do farmers burn the stubble?',
      'Farmers burn the stubble in autumn so that the fields are clear for sowing.',
      'so that the fields are clear for sowing',
    ],
    [
      'Why did the bank close its branch?',
      'The bank closed its branch in Hale to cut costs and moved the staff to Ryde.',
      'to cut costs',
    ],
    ['Why do the monks keep bees?', 'The monks keep bees for their wax.', null],
    ['Why was the trial halted?', 'The trial was halted after two patients fell ill.', null],
    [
      'Why did the price of cocoa rise?',
      'Poor harvests in Ghana and Ivory Coast caused the price of cocoa to rise.',
      'Poor harvests in Ghana and Ivory Coast',
    ],
    [
      'Why was the goalkeeper suspended?',
      'The goalkeeper was suspended for three matches for pushing the referee.',
      'for pushing the referee',
    ],
    [
      'Why was the firm fined?',
      'The firm was fined £3m for dumping waste in the bay.',
      'for dumping waste in the bay',
    ],
    [
      'Why did the minister resign?',
      'The minister resigned over the handling of the floods.',
      'over the handling of the floods',
    ],
    [
      'Why is the village without water?',
      'The village has been without water since a pipe burst on Monday.',
      null,
    ],
    ['Why did sales fall?', 'Sales fell by 4% as shoppers turned to cheaper brands.', null],
    [
      'Why did the singer cancel the tour?',
      'The singer cancelled the tour for health reasons.',
      'for health reasons',
    ],
    [
      'Why did the singer cancel the tour?',
      'The singer, who is recovering from surgery, cancelled the tour.',
      null,
    ],
    ['Why was the road closed?', 'The road was closed to let the toads cross.', 'to let the toads cross'],
    [
      'Why are the bees dying?',
      'The bees are dying because of a mite and of the cold spring, said Dr Moor.',
      'because of a mite and of the cold spring',
    ],
    [
      'What led to the strike?',
      'A dispute over night shifts led to the strike.',
      'A dispute over night shifts',
    ],
    [
      'What led to the collapse of the roof?',
      'The collapse of the roof came after days of heavy snow.',
      null,
    ],
    [
      'What prompted the recall?',
      'Reports of cracked screens prompted the recall in May.',
      'Reports of cracked screens',
    ],
    [
      'Why did Ana Reed leave the board?',
      'Ana Reed left the board in protest at the sale of the forest.',
      'in protest at the sale of the forest',
    ],
    [
      'Why is Lake Moor shrinking?',
      'Lake Moor is shrinking because farmers upstream take more water, and less snow falls.',
      'because farmers upstream take more water',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('what somebody or something is', () => {
  test.each([
    [
      'What is a lock keeper?',
      'A lock keeper, who is a paid officer of the canal trust, opens the gates.',
      'a paid officer of the canal trust',
    ],
    [
      'What does the Seal Trust do?',
      'The Seal Trust, which rescues stranded pups, has two boats.',
      'rescues stranded pups',
    ],
    [
      'What does Mary Lund do for a living?',
      'Mary Lund, a beekeeper from Hale, found the coins.',
      'a beekeeper from Hale',
    ],
    ['What post does Mary Lund hold?', 'The harbour master, Mary Lund, closed the pier.', 'harbour master'],
    ['What does RLT stand for?', 'The River Life Trust (RLT) bought the meadow.', 'River Life Trust'],
    ['What does amber mean?', 'Amber means that a flood is possible.', 'a flood is possible'],
    [
      'What is the method called?',
      'The samples are frozen in layers, a method known as step freezing.',
      'step freezing',
    ],
    ['What is the new ferry called?', 'On Monday the new ferry Aurora left the yard.', 'Aurora'],
    ['What is the longest river in Arden?', 'The Wend is the longest river in Arden.', 'Wend'],
    ['What did the keeper do before?', 'Tom Reed, a former teacher, keeps the light.', null],
    [
      'What is coppicing?',
      'Coppicing is the cutting of trees to the ground every ten years.',
      'the cutting of trees to the ground every ten years',
    ],
    [
      'What is a tun?',
      'The beer was kept in a tun, a large cask that holds 950 litres.',
      'a large cask that holds 950 litres',
    ],
    [
      'What are the Lund Papers?',
      'The Lund Papers, a collection of letters from the 1840s, were sold in May.',
      'a collection of letters from the 1840s',
    ],
    [
      'What does Ines Moor do for a living?',
      'Ines Moor, who works as a nurse in Hale, found the map.',
      'a nurse in Hale',
    ],
    [
      'What position does Carl Benn hold?',
      'Carl Benn, the deputy head of the school, spoke first.',
      'the deputy head of the school',
    ],
    ["What was Carl Benn's job?", 'Carl Benn, a retired pilot, saw the flash.', 'a retired pilot'],
    [
      'What does the Tide Office do?',
      'The Tide Office measures the sea level at 40 ports.',
      'measures the sea level at 40 ports',
    ],
    [
      'What does NRA mean?',
      'The National Rivers Authority (NRA) was set up in 1989.',
      'National Rivers Authority',
    ],
    [
      'What is the Tern?',
      'The Tern, which is the oldest boat on the lake, sank in May.',
      'the oldest boat on the lake',
    ],
    ['What is Project Heron?', 'Project Heron will link the two lakes by a canal.', null],
    [
      'What does the abbreviation GLT stand for?',
      'The group, Green Light Trust (GLT), bought the farm.',
      'Green Light Trust',
    ],
    [
      "What is Ines Moor's job?",
      'Ines Moor, head of research at the institute, signed the letter.',
      'head of research at the institute',
    ],
    [
      'What did Ines Moor do before she became mayor?',
      'Ines Moor, a former baker, became mayor in May.',
      'a former baker',
    ],
    [
      'What does Rick Stane do for a living?',
      'Among those who came were Rick Stane, a retired nurse from Hale, and Ann Moor, a baker from Ryde.',
      'a retired nurse from Hale',
    ],
    [
      'What does Tim Rowe do for a living?',
      'Among those who came were Ann Moor, a baker from Ryde, and Tim Rowe, who runs a garage.',
      'runs a garage',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('what was said, found or asked', () => {
  test.each([
    [
      'What did the inspector say about the lift?',
      'The inspector said on Friday that the lift had not been serviced since 2011.',
      'the lift had not been serviced since 2011',
    ],
    [
      'What did the inspector conclude?',
      'The inspector concluded that the lift was unsafe.',
      'the lift was unsafe',
    ],
    [
      'What did the board ask the auditors?',
      'The board asked the auditors whether the accounts were complete.',
      'whether the accounts were complete',
    ],
    [
      'What did the scientists warn about?',
      'The scientists warned that the glacier could collapse within ten years.',
      'the glacier could collapse within ten years',
    ],
    [
      'What did the survey find?',
      'The survey found that one in six ponds had no frogs.',
      'one in six ponds had no frogs',
    ],
    ['What did the jury decide?', 'The jury decided that the sale was void.', 'the sale was void'],
    [
      'What do critics fear?',
      'Critics fear that the tunnel will drain the marsh.',
      'the tunnel will drain the marsh',
    ],
    [
      'What did the report recommend?',
      'The report recommended that all bridges be checked each spring.',
      'all bridges be checked each spring',
    ],
    [
      'What did the report recommend?',
      'The report recommended stricter checks and higher fines.',
      'stricter checks and higher fines',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('how, and how often', () => {
  test.each([
    ['How often is the lift checked?', 'The lift is checked every six weeks by the firm.', 'every six weeks'],
    ['How often do the bees get fed?', 'The bees are fed twice a day in winter.', 'twice a day'],
    ['How did the critic describe the play?', 'The critic called the play "a long sigh".', 'a long sigh'],
    [
      'How do the divers find the wreck?',
      'The divers find the wreck by following a chain.',
      'by following a chain',
    ],
    [
      'How did the director react?',
      'The director called the cut "a slap in the face".',
      'a slap in the face',
    ],
    [
      'How was the painting found?',
      'The painting was found by cleaning the wall of the chapel.',
      'by cleaning the wall of the chapel',
    ],
    ['How frequently is the water tested?', 'The water is tested daily.', 'daily'],
    [
      'How did the minister describe the plan?',
      'The minister described the plan as "bold but costly".',
      'bold but costly',
    ],
    [
      'How does the pump work?',
      'The pump works by pressing air into the pipe.',
      'by pressing air into the pipe',
    ],
    ['How often do the trains run?', 'Trains run every 12 minutes until midnight.', 'every 12 minutes'],
    ['How often does the committee meet?', 'The committee meets four times a year.', 'four times a year'],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('the whole of a thing', () => {
  test.each([
    [
      'What was the treasurer accused of?',
      'The treasurer was accused of hiding losses from the board.',
      'hiding losses from the board',
    ],
    [
      'What did the critics accuse the museum of?',
      'Critics accused the museum of neglecting its oldest paintings.',
      'neglecting its oldest paintings',
    ],
    [
      'What did she apologise for?',
      'She apologised for losing the keys and the map.',
      'losing the keys and the map',
    ],
    [
      'What did the firm spend the money on?',
      'The firm spent most of the money on new boats and nets.',
      'new boats and nets',
    ],
    ['What is the drone used for?', 'The drone is used to count seals.', 'to count seals'],
    ['What is the dye used for?', 'The dye is used for marking sheep.', 'marking sheep'],
    ['What are the walls made of?', 'The walls are made of clay mixed with straw.', 'clay mixed with straw'],
    [
      'What did the storm destroy?',
      'The storm destroyed two barns, a mill and the old pier.',
      'two barns, a mill and the old pier',
    ],
    [
      'What does the new rule forbid?',
      'The new rule forbids fishing from the bridge.',
      'fishing from the bridge',
    ],
    [
      'What did the workers complain about?',
      'The workers complained about long shifts and broken tools.',
      'long shifts and broken tools',
    ],
    [
      'What is the fund for?',
      'The fund is to help families who lost their homes.',
      'to help families who lost their homes',
    ],
    [
      'What are the sensors used for?',
      'The sensors, which are used to measure the height of the tide, stopped on Monday.',
      'to measure the height of the tide',
    ],
    [
      'What was the driver charged with?',
      'The driver was charged with speeding and driving without a licence.',
      'speeding and driving without a licence',
    ],
    ['What did the mayor blame for the delay?', 'The mayor blamed the delay on a shortage of steel.', null],
    [
      'What did the mayor blame for the delay?',
      'The mayor blamed a shortage of steel for the delay.',
      'shortage of steel',
    ],
    [
      'What changes did the club make?',
      'The club made changes to the roof and the seats.',
      'changes to the roof and the seats',
    ],
    [
      'What symptoms do the patients have?',
      'Most patients have fever, a dry cough and sore eyes.',
      'fever, a dry cough and sore eyes',
    ],
    [
      'What did the divers bring up?',
      'The divers brought up a bronze bell and two silver cups.',
      'bronze bell and two silver cups',
    ],
    [
      'What did the fire damage?',
      'The fire damaged the roof of the chapel and three houses nearby.',
      'roof of the chapel and three houses',
    ],
    [
      'What were the nets replaced with?',
      'The nets were replaced with traps made of wire.',
      'traps made of wire',
    ],
    ['What does the treaty ban?', 'The treaty bans mines that cannot be found by metal detectors.', 'mines'],
    ['What did the ship carry?', 'The ship carried barrels filled with oil.', 'barrels filled with oil'],
    ['What did the pilot forget?', 'The pilot forgot to lower the flaps.', 'to lower the flaps'],
    [
      'What happened to the statue?',
      'The statue was thrown into the harbour.',
      'was thrown into the harbour',
    ],
    [
      'What was the crew doing when the storm hit?',
      'When the storm hit, the crew was mending the nets.',
      'was mending the nets',
    ],
    [
      'What did the storm do to the pier?',
      'The storm tore two planks from the pier.',
      'tore two planks from the pier',
    ],
    ['What are the shells used for?', 'Local people use the shells as spoons.', null],
    [
      'What is the money for?',
      'The money is for repairs to the roof and the tower.',
      'repairs to the roof and the tower',
    ],
    [
      'What did they use the money for?',
      'They used the money for repairs to the roof.',
      'repairs to the roof',
    ],
    ['What is the book about?', 'The book is about two sisters who run a lighthouse.', 'two sisters'],
    [
      'What was the meeting about?',
      'The meeting on night flights and noise lasted two hours.',
      'night flights and noise',
    ],
    [
      'What was the ship loaded with?',
      'The ship, loaded with timber and coal, left on Monday.',
      'timber and coal',
    ],
    [
      'What kind of help do the farmers get?',
      'Farmers get financial help and free seeds.',
      'financial help and free seeds',
    ],
    [
      'What problems did the engineers find?',
      'The engineers found rust and cracks in the cables.',
      'rust and cracks',
    ],
    [
      'What is the alert level now?',
      'For a short time the alert level stood at red. It then came down to amber, and there it stays.',
      'amber',
    ],
    [
      'Who is Anna Hill?',
      'Dr Anna Hill, who directs the clinic for eye diseases, had warned of it in May.',
      'directs the clinic for eye diseases',
    ],
    ['When did the bell ring?', 'The bell rang at 6.20pm on Monday.', '6.20pm on Monday'],
    [
      'When was the alarm lifted?',
      'The alarm was lifted a week later, on 19 May.',
      'a week later, on 19 May',
    ],
    [
      'What are geysers?',
      'The geysers, fountains of hot water and steam, were found in May.',
      'fountains of hot water and steam',
    ],
    ['What are Wardens?', 'The 70 volunteers, known as Wardens, left at noon.', 'The 70 volunteers'],
    [
      'What caused the losses?',
      'The judge found that bugs, errors and defects had caused losses.',
      'bugs, errors and defects',
    ],
    [
      'What did Ann Hill die of?',
      'Ann Hill died in 2013 after a severe asthma attack.',
      'a severe asthma attack',
    ],
    ['What was the worst year for fires?', 'The worst year was 1941, when nine mills burnt.', '1941'],
    [
      'What did the choir sing on top of?',
      'The choir sang on top of black cabs, Anna Hill danced and Ian Cole played.',
      'black cabs',
    ],
    ['Why was the march banned?', 'The march was banned on security grounds.', 'on security grounds'],
    [
      'Why was the bridge closed?',
      'The council closed the bridge amid fears that it would fall.',
      'amid fears that it would fall',
    ],
    [
      'Who chaired the talks?',
      'Ann Hill, the Dutch minister, who chaired the talks, rose at noon.',
      'Ann Hill',
    ],
    ['When was the alarm lifted?', 'The alarm was lifted on 19 May, at noon in Ryde.', '19 May, at noon'],
    ['Who leads the inquiry?', 'Mr Ross appointed Ann Lee, a lawyer, to lead the inquiry.', 'Ann Lee'],
    ['What did Cole plead?', 'Mike Cole pleaded no contest.', 'no contest'],
    ['What plans did the union have?', 'The union had no plans to strike.', 'no plans to strike'],
    ['What was the greater problem?', 'Traffic proved the greater problem, with long queues.', 'Traffic'],
    [
      'Why will the race start at dawn?',
      'Because of the summer heat it will start at dawn.',
      'Because of the summer heat',
    ],
    [
      'Why did the trains stop?',
      'Because of fog in the valley of Lune, the trains stopped.',
      'Because of fog in the valley of Lune',
    ],
    [
      'What replaced the old board?',
      'In May the old board was replaced by an independent body, the Lune Authority.',
      'Lune Authority',
    ],
    [
      'What is the sump?',
      'The main goal of the divers was the sump, the flooded end of the cave, which is cold.',
      'the flooded end of the cave',
    ],
    [
      'What did Anna Hill tell the board?',
      'Anna Hill told the board that she could not sail alone.',
      'she could not sail alone',
    ],
    [
      'What did Cole want to know?',
      'Cole told them that he wanted to know "who drew it".',
      'he wanted to know "who drew it"',
    ],
    ['What did the vote change?', 'The vote changed nothing.', 'nothing'],
    ['What are the risks of the drug?', 'The drug may cause joint pain and sleep problems.', null],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('a value that is not cut', () => {
  test.each([
    ['What did the vet give the horse?', 'The vet gave vitamin B to the horse.', 'vitamin B'],
    ['Who designed the hall?', 'The hall was designed by Anne-Marie Stone in 1931.', 'Anne-Marie Stone'],
    [
      'What are the first signs of the rot?',
      'The first signs, which appear in May, are a brown ring and dry leaves.',
      'a brown ring and dry leaves',
    ],
    [
      'What can the dye be used for?',
      'The dye may be used for medical, legal and technical purposes.',
      'medical, legal and technical purposes',
    ],
    [
      'What was the small boat called?',
      'The large boat was named Petrel and the small boat Dunlin.',
      'Dunlin',
    ],
    [
      'What did the mayor announce?',
      'The mayor announced that, in a change of plan, the pool would open on Sundays.',
      'in a change of plan, the pool would open on Sundays',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});
