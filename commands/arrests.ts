import { topicCommand } from '../src/discord/topic-command.ts';

export default topicCommand({
  name: 'arrests',
  title: 'arrests',
  words: {
    nouns: [
      'arrest',
      'detention',
      'detainee',
      'custody',
      'suspect',
      'prisoner',
      'inmate',
      'imprisonment',
      'extradition',
      'manhunt',
    ],
    verbs: [
      'arrest',
      'detain',
      'apprehend',
      'imprison',
      'convict',
      'prosecute',
      'extradite',
      'remand',
      'incarcerate',
      'handcuff',
    ],
  },
  except: ['cardiac arrest', 'school detention'],
  sections: [
    {
      head: 'Charges and trials',
      words: {
        nouns: [
          'charge',
          'conviction',
          'trial',
          'court',
          'judge',
          'sentence',
          'prosecution',
          'prosecutor',
          'verdict',
          'indictment',
          'acquittal',
        ],
        verbs: ['charge', 'convict', 'prosecute', 'indict', 'sentence', 'acquit', 'accuse', 'jail', 'plead'],
      },
      open: 'charges or trials',
    },
    {
      head: 'Releases',
      words: { nouns: ['release', 'bail'], verbs: ['release', 'free', 'deport'] },
      open: 'releases',
    },
    { head: 'Arrested and held', words: {} },
  ],
});
