import { expect, test } from 'vitest'
import { isMostlyArabic, toArabicDigits, toLatinDigits } from '../../../renderer/article/text/digits.ts'
import { after } from './after.ts'

const latin = after(toLatinDigits)
const arabic = after(toArabicDigits)

test.each([
  ['في ٢٠٢٢ سجل ١٥ هدفا', 'في 2022 سجل 15 هدفا'],
  ['سنة ۱۴۰۱ و۵ أيام', 'سنة 1401 و5 أيام'],
  ['نسبة ١٢٫٥٪ من ١٬٢٣٤ صوتا', 'نسبة 12,5٪ من 1.234 صوتا'],
  ['الهاتف ٠٥٣٧٠٠٠٠٠٠', 'الهاتف 0537000000'],
  ['هاتف iPhone ١٥ وطائرة MQ-٩', 'هاتف iPhone 15 وطائرة MQ-9'],
  ['Le match a fini à ٢-٠', 'Le match a fini à 2-0'],
  ['الفاصلة ، وحدها ٫ تبقى', 'الفاصلة ، وحدها ٫ تبقى'],
  ['#مونديال٢٠٢٢ و@نادي١ و https://a.ma/خبر/١٢', '#مونديال٢٠٢٢ و@نادي١ و https://a.ma/خبر/١٢'],
])('to 0-9: %s', (text, expected) => {
  expect(latin(text)).toBe(expected)
})

test.each([
  ['في 2022 سجل 15 هدفا', 'في ٢٠٢٢ سجل ١٥ هدفا'],
  ['سنة ۱۴۰۱', 'سنة ١٤٠١'],
  ['المغرب 2-0 بلجيكا', 'المغرب ٢-٠ بلجيكا'],
  ['بين 2010-2015 و300 000 شخص', 'بين ٢٠١٠-٢٠١٥ و٣٠٠ ٠٠٠ شخص'],
  ['نسبة 12,5٪ عند 18:30', 'نسبة ١٢,٥٪ عند ١٨:٣٠'],
  ['كوفيد-19 وتحت 17', 'كوفيد-١٩ وتحت ١٧'],
  ['(2022) قال «15 لاعبا»', '(٢٠٢٢) قال «١٥ لاعبا»'],
])('to ٠-٩, of Arabic text: %s', (text, expected) => {
  expect(arabic(text)).toBe(expected)
})

test.each([
  'هاتف iPhone 15 هنا',
  'طائرة MQ-9 و F-16',
  'شبكة 5G وقمة G20 وفيروس COVID-19',
  'سرعة 15 km في الساعة، حرارة 15°C',
  'لغة C++ 17 اليوم',
  'يوم 2022-11-20 مساء',
  'هاتف +212 5 37 00 00 00 مكتب',
  'هاتف 05 37 00 00 00 مكتب',
  'خادم 192.168.0.1 هنا',
  'راسلوا desk15@a.ma أو @DGSN_2022 أو #مونديال2022',
  'على https://a.ma/2022/11?p=5 وعلى midad.ma/2022',
  'Le Monde (2022), « 15 pages »',
  'En 2022 le mot « سلام » a 15 ans',
])('to ٠-٩ leaves what is not Arabic, or is read by machines: %s', (text) => {
  expect(arabic(text)).toBe(text)
})

test('a text without letters is Arabic where it stands in Arabic', () => {
  expect(arabic('2-0', true)).toBe('٢-٠')
  expect(arabic('2-0', false)).toBe('2-0')
})

test('a text is mostly Arabic by its letters', () => {
  expect([isMostlyArabic('قال FIFA إن'), isMostlyArabic('Le mot سلام'), isMostlyArabic('2022 !')]).toEqual([
    true,
    false,
    undefined,
  ])
})
