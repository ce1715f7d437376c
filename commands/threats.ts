import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'threats',
  title: 'threats',
  words: {
    nouns: [
      'threat',
      'danger',
      'risk',
      'hazard',
      'attack',
      'attacker',
      'terror',
      'terrorism',
      'terrorist',
      'extremism',
      'extremist',
      'jihadi',
      'plot',
      'bomb',
      'explosion',
      'eruption',
      'earthquake',
      'landslide',
      'flood',
      'fire',
      'outbreak',
      'epidemic',
    ],
    verbs: ['threaten', 'endanger', 'attack', 'bomb'],
    adjectives: ['dangerous', 'hazardous', 'terrorist', 'extremist', 'jihadi'],
  },
  except: ['heart attack', 'panic attack', 'asthma attack', 'risk assessment'],
  sections: [
    {
      head: 'How great it is',
      words: {
        nouns: [
          'level',
          'tempo',
          'scale',
          'pace',
          'upshift',
          'surge',
          'likelihood',
          'probability',
          'magnitude',
        ],
        adjectives: ['likely', 'severe', 'critical', 'intense', 'imminent', 'serious'],
      },
      open: 'threat level',
    },
    {
      head: 'What happened',
      words: {
        nouns: ['death', 'fatality', 'casualty', 'injury', 'victim', 'burn'],
        verbs: ['kill', 'die', 'injure', 'wound', 'hurt'],
      },
      alone: true,
      open: 'figure for the killed or injured',
    },
    {
      head: 'What was done',
      words: {
        nouns: ['operation', 'investigation', 'arrest', 'evacuation'],
        verbs: ['foil', 'prevent', 'thwart', 'disrupt', 'avert', 'investigate', 'arrest', 'evacuate', 'warn'],
      },
    },
    { head: 'Also', words: {} },
  ],
});
