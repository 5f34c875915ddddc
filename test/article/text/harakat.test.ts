import { expect, test } from 'vitest'
import { stripHarakat, stripTashkeel } from '../../../renderer/article/text/harakat.ts'
import { removeTatweel } from '../../../renderer/article/text/tatweel.ts'
import { after } from './after.ts'

const bare = after(stripTashkeel)
const withShadda = after(stripHarakat)
const unstretched = after(removeTatweel)

test.each([
  ['أَهْلًا وَسَهْلًا', 'أهلا وسهلا', 'أهلا وسهلا'],
  ['دَرَّسَ المُعَلِّمُ', 'درس المعلم', 'درّس المعلّم'],
  ['الرَّحْمٰنِ الرَّحِيمِ', 'الرحمن الرحيم', 'الرّحمن الرّحيم'],
  ['قال FIFA: café et naïve', 'قال FIFA: café et naïve', 'قال FIFA: café et naïve'],
  ['#مُبادرة و@مُحمد', '#مُبادرة و@مُحمد', '#مُبادرة و@مُحمد'],
])('tashkeel goes, with shadda or without: %s', (text, withoutAny, shaddaKept) => {
  expect(bare(text)).toBe(withoutAny)
  expect(withShadda(text)).toBe(shaddaKept)
})

test('the hamza and the maddah of a letter are no tashkeel, however they are encoded', () => {
  const text = 'آمن أحمد إلى'.normalize('NFD')
  expect(bare(text)).toBe(text)
})

test.each([
  ['الســـلام عليكم', 'السلام عليكم'],
  ['سـَلام', 'سَلام'],
  ['عامـــ جديد', 'عامـ جديد'],
  ['سنة 1444 هـ', 'سنة 1444 هـ'],
  ['في الـ24 ساعة لـ«هسبريس» والـFIFA', 'في الـ24 ساعة لـ«هسبريس» والـFIFA'],
  ['ــــــــ', 'ــــــــ'],
  ['#سـلام https://a.ma/سـلام', '#سـلام https://a.ma/سـلام'],
])('tatweel that stretches goes, tatweel that spells stays: %s', (text, expected) => {
  expect(unstretched(text)).toBe(expected)
})
