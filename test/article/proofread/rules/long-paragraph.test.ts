import { specimens } from './specimens.ts'

const whole = (text: string) => [text, [text]] as const

specimens('long-paragraph', {
  style: { paragraph: 3 },
  finds: [
    whole('قال إن الفريق فاز.'),
    whole('نعم. لا. ربما. هيا.'),
    whole('قال إن FIFA قررت'),
    whole('Le match est fini.'),
    whole('قال إن 3 فرق'),
    whole('قال\nإن\nفاز\nأمس'),
    whole('one two three four'),
    whole('«قال» «إن» «فاز» «أمس»'),
    whole('5 6 7 8'),
    whole('قال في في فاز'),
  ],
  leaves: [
    'قال إن فاز',
    'قال – إن – فاز',
    'https://a.ma/a فاز',
    'نعم',
    '',
    '12,5 و3 فرق',
    'Le match',
    '…',
    '«»',
    'مَن قال هذا',
  ],
})
specimens('long-paragraph', { style: { paragraph: 0 }, finds: [], leaves: ['قال إن الفريق فاز'], least: 0 })
