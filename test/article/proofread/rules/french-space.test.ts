import { specimens } from './specimens.ts'

specimens('french-space', {
  language: 'fr',
  finds: [
    ['Qui est là?', 'Qui est là\u202f?'],
    ['Qui est là ?', 'Qui est là\u202f?'],
    ['Non!', 'Non\u202f!'],
    ['il vient; il part', 'il vient\u202f; il part'],
    ['Il dit: oui', 'Il dit\u00a0: oui'],
    ['Il dit : oui', 'Il dit\u00a0: oui'],
    ['«oui»', '«\u00a0oui\u00a0»'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['«\u00a0oui»', '«\u00a0oui\u00a0»'],
    ['50 %; puis', '50 %\u202f; puis'],
    ['(oui)!', '(oui)\u202f!'],
  ],
  leaves: [
    'Qui est là\u202f?',
    'Qui est là\u00a0?',
    'Il dit\u00a0: oui',
    '«\u00a0oui\u00a0»',
    'à 10:30',
    'https://a.ma/?a=1',
    'oui :)',
    '(?)',
    'oui, non.',
    'il dit «\u00a0من هنا؟\u00a0»',
    '2:1',
    'Quoi\u202f?!',
  ],
})
specimens('french-space', {
  language: 'en',
  finds: [],
  leaves: ['Who?', 'No!', 'he said: yes'],
  least: 0,
})
