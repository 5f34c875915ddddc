import { specimens } from './specimens.ts'

specimens('arabic-mark', {
  language: 'fr',
  finds: [
    ['Le Maroc، le Qatar', 'Le Maroc, le Qatar'],
    ['Qui est là؟', 'Qui est là?'],
    ['il vient؛ il part', 'il vient; il part'],
    ['à Rabat، hier', 'à Rabat, hier'],
    ['en 2022، il', 'en 2022, il'],
    ['oui، non، peut-être', 'oui, non, peut-être'],
    ['FIFA، CAF', 'FIFA, CAF'],
    ['Doha، 2022', 'Doha, 2022'],
    ['dit-il، hier', 'dit-il, hier'],
    ['« non، » dit-il', '« non, » dit-il'],
  ],
  leaves: [
    'Le Maroc, le Qatar',
    'il a dit « قال، ثم مضى » hier',
    'le mot قال',
    'Qui est là ?',
    '«من هنا؟»',
    'les mots كتاب، قلم et',
    'oui; non',
    '12,5',
    'à Rabat',
    'https://oasis.example/،a',
  ],
})
specimens('arabic-mark', {
  language: 'en',
  finds: [
    ['Morocco، Qatar', 'Morocco, Qatar'],
    ['Who is it؟', 'Who is it?'],
    ['he came؛ he went', 'he came; he went'],
    ['yes، no', 'yes, no'],
    ['in 2022، he', 'in 2022, he'],
    ['Doha، Rabat', 'Doha, Rabat'],
    ['so، then', 'so, then'],
    ['why؟ because', 'why? because'],
    ['one، two، three', 'one, two, three'],
    ['“no،” he said', '“no,” he said'],
  ],
  leaves: [
    'yes, no',
    'said “قال، ثم مضى” then',
    'why?',
    'x',
    '1,2',
    'كتاب، قلم',
    'a; b',
    'the word قلم',
    '؟؟؟ قال؟ قال',
    'ok',
  ],
})
specimens('arabic-mark', {
  finds: [],
  leaves: ['قناة BBC، CNN، وقناة', 'قال، ثم', 'من هنا؟'],
  least: 0,
})
