/** What each rule of the copy desk is about. */
const ar = {
  'doubled-space': {
    title: 'فراغ زائد',
    why: 'بين الكلمتين فراغ واحد.',
    example: ['حفل  الافتتاح', 'حفل الافتتاح'],
  },
  'repeated-word': { title: 'كلمة مكررة', why: 'كُتبت الكلمة مرتين.', example: ['في في', 'في'] },
  spelling: { title: 'إملاء', why: 'ليست الكلمة في القاموس.', example: ['الامن', 'الأمن'] },
}
export const proofs = { ar, fr: ar, en: ar }
