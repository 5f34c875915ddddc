import { specimens } from './specimens.ts'

specimens('hidden-sign', {
  finds: [
    ['قال\u200fنعم', 'قالنعم'],
    ['\u202bقال\u202c', 'قال'],
    ['مو\u00adقع', 'موقع'],
    ['مو\u200bقع', 'موقع'],
    ['FI\u200dFA', 'FIFA'],
    ['FI\u200cFA', 'FIFA'],
    ['قال \u200c2022', 'قال 2022'],
    ['\u2066FIFA\u2069', 'FIFA'],
    ['قال\u061c', 'قال'],
    ['قال \u2060FIFA', 'قال FIFA'],
  ],
  leaves: [
    'قال',
    'می\u200cخواهم',
    'ه\u200d',
    '25\u00a0%',
    'Qui\u202f?',
    '👨\u200d👩\u200d👧',
    'https://a.ma/\u200bb',
    'FIFA',
    'مَن',
    '2-0',
  ],
})
