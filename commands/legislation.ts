import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'legislation',
  title: 'legislation',
  vocabulary: [
    'law',
    'legislation',
    'act',
    'bill',
    'regulation',
    'fine',
    'penalty',
    'jail',
    'prison',
    'ban',
    'offence',
    'illegal',
    'directive',
    'statute',
  ],
  sections: [
    {
      head: 'Laws',
      vocabulary: ['law', 'legislation', 'act', 'bill', 'regulation', 'directive', 'statute', 'widen'],
    },
    { head: 'Penalties and deadlines', vocabulary: ['fine', 'penalty', 'jail', 'prison', 'fail', 'within'] },
    { head: 'Also', vocabulary: [] },
  ],
});
