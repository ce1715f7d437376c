import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'legislation',
  title: 'legislation',
  words: {
    nouns: [
      'law',
      'legislation',
      'act',
      'regulation',
      'directive',
      'statute',
      'decree',
      'fine',
      'penalty',
      'jail',
      'prison',
      'offence',
      'ban',
      'prohibition',
    ],
    verbs: ['legislate', 'ban', 'prohibit', 'outlaw', 'fine', 'enact', 'repeal', 'criminalise'],
    adjectives: ['illegal', 'unlawful', 'lawful', 'legal', 'statutory'],
  },
  except: ['act of', 'in law', 'legal action'],
  sections: [
    {
      head: 'Laws and bans',
      words: {
        nouns: [
          'law',
          'legislation',
          'act',
          'bill',
          'regulation',
          'directive',
          'statute',
          'decree',
          'ban',
          'prohibition',
        ],
        verbs: ['legislate', 'ban', 'prohibit', 'outlaw', 'enact', 'repeal', 'criminalise'],
      },
    },
    {
      head: 'Penalties',
      words: {
        nouns: ['fine', 'penalty', 'jail', 'prison', 'imprisonment', 'offence'],
        verbs: ['fine', 'jail', 'imprison', 'punish'],
      },
      open: 'penalties',
    },
    {
      head: 'How they are applied',
      words: {
        nouns: ['enforcement', 'compliance', 'inspector', 'appeal', 'exemption', 'exception'],
        verbs: ['enforce', 'comply', 'obey', 'exempt', 'appeal'],
      },
      open: 'word on enforcement',
    },
    { head: 'Also', words: {} },
  ],
});
