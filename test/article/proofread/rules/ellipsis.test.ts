import { specimens } from './specimens.ts'

specimens('ellipsis', {
  language: 'fr',
  finds: [
    ['Puis...', 'Puis…'],
    ['oui... non', 'oui… non'],
    ['« Je... »', '« Je… »'],
    ['(...)', '(…)'],
    ['[...]', '[…]'],
    ['etc...', 'etc…'],
    ['un, deux...', 'un, deux…'],
    ['FIFA...', 'FIFA…'],
    ['2022...', '2022…'],
    ['...et puis', '…et puis'],
  ],
  leaves: [
    'Puis…',
    'fin.',
    'fin..',
    '....',
    '.../a',
    'dit « قال... ثم » hier',
    'a.b.c',
    '12.5',
    'https://a.ma/...',
    'oui',
  ],
})
