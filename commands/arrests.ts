import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'arrests',
  title: 'arrests',
  vocabulary: [
    'arrest',
    'detain',
    'detention',
    'custody',
    'charge',
    'convict',
    'conviction',
    'jail',
    'imprison',
    'suspect',
    'held',
  ],
  sections: [
    { head: 'Arrests', vocabulary: ['arrest', 'detain', 'held', 'custody'] },
    {
      head: 'Charges and convictions',
      vocabulary: ['charge', 'convict', 'conviction', 'trial', 'court', 'sentence', 'jail'],
    },
    { head: 'Also', vocabulary: [] },
  ],
});
