import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'threats',
  title: 'threats',
  vocabulary: [
    'threat',
    'attack',
    'terror',
    'terrorist',
    'terrorism',
    'extremist',
    'extremism',
    'plot',
    'bomb',
    'danger',
    'risk',
  ],
  sections: [
    {
      head: 'How great',
      vocabulary: [
        'level',
        'tempo',
        'scale',
        'pace',
        'severe',
        'critical',
        'upshift',
        'likely',
        'intense',
        'rise',
        'increase',
      ],
    },
    { head: 'What happened', vocabulary: ['kill', 'injure', 'wound', 'hit', 'explode', 'die', 'strike'] },
    {
      head: 'What was done',
      vocabulary: ['foil', 'prevent', 'stop', 'thwart', 'disrupt', 'operation', 'investigate', 'arrest'],
    },
    { head: 'Also', vocabulary: [] },
  ],
});
