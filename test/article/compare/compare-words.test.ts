import { expect, test } from 'vitest'
import { compareTexts, compareWords } from '../../../renderer/article/compare/compare-words.ts'
import { wordsIn } from '../../../renderer/article/compare/words-in.ts'
import { readOutline } from '../../kit/outline.ts'
import { writePieces } from './notation.ts'

test.each<[string, string, string]>([
  ['فاز المغرب على إسبانيا', 'فاز المغرب على البرتغال', 'فاز المغرب على [-إسبانيا-][+البرتغال+]'],
  ['فاز المغرب', 'فاز المغرب أمس', 'فاز المغرب[+ أمس+]'],
  ['قال الوزير أمس إن', 'قال الوزير إن', 'قال الوزير [-أمس -]إن'],
  ['قال الوزير إن', 'صرح الرئيس إن', '[-قال الوزير-][+صرح الرئيس+] إن'],
  // harakat, tatweel and joiners are their word's
  ['كَتَبَ الخبر', 'كُتِبَ الخبر', '[-كَتَبَ-][+كُتِبَ+] الخبر'],
  ['كتب الخبر', 'كتبَ الخبر', '[-كتب-][+كتبَ+] الخبر'],
  ['مرحبا بكم', 'مرحـــبا بكم', '[-مرحبا-][+مرحـــبا+] بكم'],
  ['می‌خواهم بروم', 'میخواهم بروم', '[-می‌خواهم-][+میخواهم+] بروم'],
  ['الأمن أكد', 'الامن أكد', '[-الأمن-][+الامن+] أكد'],
  ['شدّد على', 'شدد على', '[-شدّد-][+شدد+] على'],
  // signs
  ['قال: نعم.', 'قال: نعم!', 'قال: نعم[-.-][+!+]'],
  ['نعم، لا', 'نعم؛ لا', 'نعم[-،-][+؛+] لا'],
  ['«القدس العربي»', 'القدس العربي', '[-«-]القدس العربي[-»-]'],
  ['نعم (أو لا)', 'نعم أو لا', 'نعم [-(-]أو لا[-)-]'],
  // numbers with their signs, addresses and handles are one word
  ['ارتفع 12% هذا العام', 'ارتفع 15% هذا العام', 'ارتفع [-12%-][+15%+] هذا العام'],
  ['انتهت 3-1 أمس', 'انتهت 3-2 أمس', 'انتهت [-3-1-][+3-2+] أمس'],
  ['يوم 2022-11-20 في', 'يوم 2022-11-21 في', 'يوم [-2022-11-20-][+2022-11-21+] في'],
  ['سنة ٢٠٢٢', 'سنة 2022', 'سنة [-٢٠٢٢-][+2022+]'],
  ['بمبلغ 1,500 درهم', 'بمبلغ 1,600 درهم', 'بمبلغ [-1,500-][+1,600+] درهم'],
  [
    'انظر https://a.ma/x اليوم',
    'انظر https://a.ma/y اليوم',
    'انظر [-https://a.ma/x-][+https://a.ma/y+] اليوم',
  ],
  ['كتب @fifa أن', 'كتب @caf أن', 'كتب [-@fifa-][+@caf+] أن'],
  ['طائرة F-16 سقطت', 'طائرة F-18 سقطت', 'طائرة [-F-16-][+F-18+] سقطت'],
  // French
  ['Le Maroc gagne', 'Le Maroc perd', 'Le Maroc [-gagne-][+perd+]'],
  ['L’équipe d’Espagne', 'L’équipe de France', 'L’équipe [-d’Espagne-][+de France+]'],
  ['Il a dit « oui »', 'Il a dit « non »', 'Il a dit « [-oui-][+non+] »'],
  ['aujourd’hui à Rabat', 'hier à Rabat', '[-aujourd’hui-][+hier+] à Rabat'],
  ['cafe\u0301 noir', 'café noir', '[-cafe\u0301-][+café+] noir'],
  // mixed
  ['فاز Manchester City أمس', 'فاز Manchester United أمس', 'فاز Manchester [-City-][+United+] أمس'],
  ['وفد من Interpol في الدوحة', 'وفد من DGSN في الدوحة', 'وفد من [-Interpol-][+DGSN+] في الدوحة'],
  ['جهاز iPhone 15 الجديد', 'جهاز iPhone 16 الجديد', 'جهاز iPhone [-15-][+16+] الجديد'],
  ['👨‍👩‍👧 عائلة', '👨‍👩‍👦 عائلة', '[-👨‍👩‍👧-][+👨‍👩‍👦+] عائلة'],
  ['🇲🇦 مبروك', '🇶🇦 مبروك', '[-🇲🇦-][+🇶🇦+] مبروك'],
  ['سطر\nآخر', 'سطر آخر', 'سطر[-\n-][+ +]آخر'],
  ['', 'نص جديد', '[+نص جديد+]'],
  ['نص قديم', '', '[-نص قديم-]'],
  ['', '', ''],
])('“%s” and “%s”', (before, after, written) => {
  expect(writePieces(compareTexts(before, after), before, after)).toBe(written)
})

test.each<[string, string, string]>([
  ['فاز المغرب أمس', 'فاز <bold>المغرب</bold> أمس', 'فاز {~المغرب~} أمس'],
  ['فاز <bold>المغرب</bold> أمس', 'فاز <bold>المغرب</bold> اليوم', 'فاز المغرب [-أمس-][+اليوم+]'],
  ['موقع FIFA هنا', 'موقع <link url=https://fifa.com>FIFA</link> هنا', 'موقع {~FIFA~} هنا'],
  [
    'موقع <link url=https://fifa.com>FIFA</link> هنا',
    'موقع <link url=https://caf.com>FIFA</link> هنا',
    'موقع {~FIFA~} هنا',
  ],
  ['كتاب <isolate-ltr>C++</isolate-ltr> جديد', 'كتاب C++ جديد', 'كتاب {~C++~} جديد'],
])('Of %s and %s the look is told apart', (before, after, written) => {
  const [old, now] = [before, after].map((text) => readOutline(`paragraph: ${text}`).body[0]?.children ?? [])
  const plain = (text: string) => text.replace(/<[^>]*>/g, '')
  expect(writePieces(compareWords(old ?? [], now ?? []), plain(before), plain(after))).toBe(written)
})

test('a text is parted into words that together are the text, none within a letter and its marks', () => {
  const text = 'قالَ: «مُعَلِّمٌ» (12,5%) في F-16 «!\u0301» a@b.ma 👩🏽‍🚀 ـ\u0651 e\u0301'
  const words = wordsIn(text).map(({ start, end }) => text.slice(start, end))
  expect(words.join('')).toBe(text)
  expect(words.filter((word) => /^\p{M}/u.test(word))).toEqual([])
  expect(words).toEqual(
    expect.arrayContaining(['قالَ', 'مُعَلِّمٌ', '12,5%', 'F-16', '!\u0301', 'a@b.ma', '👩🏽‍🚀', 'e\u0301']),
  )
})
