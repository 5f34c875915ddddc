/** What each rule of the copy desk is about. */
const ar = {
  'doubled-space': {
    title: 'فراغ زائد',
    why: 'بين الكلمتين فراغ واحد.',
    example: { wrong: 'حفل  الافتتاح', right: 'حفل الافتتاح' },
  },
  'repeated-word': {
    title: 'كلمة مكررة',
    why: 'كُتبت الكلمة مرتين.',
    example: { wrong: 'في في', right: 'في' },
  },
  spelling: { title: 'إملاء', why: 'ليست الكلمة في القاموس.', example: { wrong: 'الامن', right: 'الأمن' } },
}
export const proofs = { ar, fr: ar, en: ar }
