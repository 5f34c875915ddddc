import { describe, expect, test } from 'vitest'
import { directionOf } from '../../../renderer/article/bidi/block-direction.ts'
import {
  type Direction,
  directionOfLanguage,
  directionOfText,
} from '../../../renderer/article/bidi/direction.ts'
import { readOutline } from '../../kit/outline.ts'

/** Every line with the direction that a reader of the newsroom expects, in an Arabic article. */
const inArabicArticle: readonly (readonly [Direction, string])[] = [
  // a Latin name, brand or source first
  ['rtl', 'BBC: قالت الوزارة إن عدد المصابين ارتفع'],
  ['rtl', 'GPS: نظام تحديد المواقع العالمي'],
  ['rtl', '"Apple Pay" هي خدمة للدفع'],
  ['rtl', 'CNN عربية تنقل عن مصدر'],
  ['rtl', 'Le Monde: المغرب يتأهل إلى نصف النهائي'],
  ['rtl', 'The New York Times تقول إن ترامب خسر'],
  ['rtl', 'iPhone الجديد يصل إلى المغرب'],
  ['rtl', 'eBay تغلق مكاتبها في أوروبا'],
  ['rtl', 'COVID-19 يعود من جديد'],
  ['rtl', 'F-16 تسقط فوق البحر المتوسط'],
  ['rtl', '5G في المغرب قبل كأس العالم'],
  ['rtl', 'Real Madrid CF يفوز على Manchester City'],
  ['rtl', 'Cirque du Soleil تعود إلى الرباط'],
  ['rtl', 'Ursula von der Leyen تزور الرباط اليوم'],
  ['rtl', '– Reuters: انفجار في بيروت'],
  ['rtl', '(AFP) باريس – أعلنت الحكومة'],
  // a long title or quotation in another language
  ['rtl', 'فاز فيلم "The Lord of the Rings: The Return of the King" بالجائزة'],
  ['rtl', '"The Lord of the Rings: The Return of the King" فيلم حاز الجائزة'],
  ['rtl', '« Nous allons gagner ce match » قال المدرب بعد اللقاء'],
  ['rtl', 'نشر مقالا بعنوان «How the West got China wrong» أمس'],
  ['rtl', 'قال: "We will never surrender, we shall fight on the beaches"'],
  ['rtl', 'كتب على حسابه (We are so proud of our team tonight) ثم اعتذر'],
  ['rtl', '“We will win the World Cup one day” هكذا تحدث'],
  // Arabic with Latin in it
  ['rtl', 'المغرب 2-0 بلجيكا'],
  ['rtl', 'أعلن الاتحاد الدولي لكرة القدم FIFA أن البطولة ستقام في موعدها'],
  ['rtl', 'شركة Apple و Google و Microsoft و Amazon و Meta'],
  ['rtl', 'عبد اللطيف الحموشي Abdellatif Hammouchi'],
  // addresses, handles and tags
  ['rtl', 'https://www.hadathkom.ma/news/2022'],
  ['rtl', 'www.lemonde.fr'],
  ['rtl', 'desk@hadathkom.ma'],
  ['rtl', '@DGSN_MAROC'],
  ['rtl', '@DGSN_MAROC: بلاغ للرأي العام'],
  ['rtl', '#QatarWorldCup2022 #Morocco'],
  ['rtl', '#المغرب #قطر2022'],
  ['rtl', 'المصدر: https://www.fifa.com/tournaments/mens/worldcup/qatar2022/media-releases/some-long-title'],
  // no letters at all
  ['rtl', ''],
  ['rtl', '   '],
  ['rtl', '2022'],
  ['rtl', '2-0'],
  ['rtl', '+212 5 37 00 00 00'],
  ['rtl', '!!! … ***'],
  ['rtl', '🇲🇦🇲🇦🇲🇦'],
  // a sign first that is none of the words' business
  ['rtl', '🔴 عاجل: المغرب يتأهل'],
  ['ltr', '🔴 Urgent : le Maroc se qualifie'],
  ['rtl', '\ufeffقالت الوزارة'],
  ['ltr', '\ufeffLe ministre a confirmé la nouvelle'],
  ['rtl', '\u200fBBC: قالت الوزارة'],
  ['ltr', '\u200fLe ministre a confirmé la nouvelle'],
  ['rtl', '\u200eقالت الوزارة إن'],
  ['rtl', '1. قالت الوزارة'],
  ['ltr', '1. Le ministre de la santé'],
  // a line that is not clearly Latin stays with the article
  ['rtl', 'BBC'],
  ['rtl', 'Reuters'],
  ['rtl', 'Photo: AFP'],
  ['rtl', 'Lire aussi'],
  ['rtl', 'iPhone 15 Pro'],
  ['rtl', 'FIFA World Cup Qatar'],
  ['rtl', '"Apple Pay"'],
  ['rtl', '"Breakfast at Tiffany’s"'],
  // whole lines in French or English
  ['ltr', 'Le Maroc se qualifie pour les demi-finales de la Coupe du monde.'],
  ['ltr', 'Aujourd’hui, l’équipe nationale affronte la Belgique'],
  ['ltr', 'The minister said on Sunday that talks would resume'],
  ['ltr', 'he said so'],
  ['ltr', 'LE MAROC BAT LA BELGIQUE'],
  ['ltr', 'MOROCCO REACH WORLD CUP SEMI-FINALS AFTER BEATING PORTUGAL'],
  ['ltr', '« Nous allons gagner », a déclaré le sélectionneur'],
  ['ltr', '« Nous allons gagner ce match et le suivant »'],
  ['ltr', '(Avec AFP et Reuters à Doha)'],
  ['ltr', 'Contact : desk@hadathkom.ma ou www.hadathkom.ma'],
  ['ltr', 'via @DGSN_MAROC et #Maroc'],
  ['ltr', 'Καλημέρα σε όλους τους φίλους'],
  ['ltr', 'Президент России прибыл в Рабат'],
  // whole lines in French that quote Arabic
  ['ltr', 'Le ministre a déclaré : « قالت الوزارة إن عدد المصابين ارتفع كثيرا » hier'],
  ['ltr', 'Le mot « حراك » désigne un mouvement populaire'],
  ['ltr', 'Le terme arabe الحراك désigne un mouvement populaire'],
  ['ltr', 'La chaîne Al Jazeera (قناة الجزيرة) a diffusé la vidéo'],
  // other scripts from right to left
  ['rtl', 'رئیس جمهوری ایران گفت که مذاکرات ادامه دارد'],
  ['rtl', 'BBC Persian: رئیس جمهوری گفت'],
  ['rtl', 'ראש הממשלה אמר'],
]

const inFrenchArticle: readonly (readonly [Direction, string])[] = [
  ['ltr', ''],
  ['ltr', '2022'],
  ['ltr', 'Le Maroc bat la Belgique'],
  ['ltr', 'BBC'],
  ['ltr', 'حراك'],
  ['ltr', '« حراك »'],
  ['ltr', 'حراك : le mot du jour'],
  ['ltr', 'Le mot « حراك » désigne un mouvement'],
  ['ltr', 'Le terme الحراك الشعبي المغربي désigne un mouvement'],
  ['ltr', 'Le ministre : « قالت الوزارة إن عدد المصابين ارتفع كثيرا »'],
  ['ltr', 'https://www.hadathkom.ma'],
  ['rtl', 'قالت الوزارة إن عدد المصابين ارتفع'],
  ['rtl', 'قالت الوزارة أمس'],
  ['rtl', 'BBC: قالت الوزارة إن عدد المصابين ارتفع'],
  ['rtl', 'قالت BBC News Arabic إن الوزير استقال'],
  ['rtl', 'فاز فيلم "The Lord of the Rings" بالجائزة'],
  ['rtl', '« قالت الوزارة إن عدد المصابين ارتفع »'],
  ['rtl', '#المغرب يتأهل إلى النهائي'],
]

describe('In an Arabic article', () => {
  test.each(inArabicArticle)('%s: %s', (direction, text) => {
    expect(directionOfText(text, 'rtl')).toBe(direction)
  })
})

describe('In a French article', () => {
  test.each(inFrenchArticle)('%s: %s', (direction, text) => {
    expect(directionOfText(text, 'ltr')).toBe(direction)
  })
})

/** The directions of a line while it is typed, letter by letter, without repetitions. */
const whileTyped = (text: string, base: Direction) =>
  Array.from(text, (_, index) =>
    directionOfText(
      Array.from(text)
        .slice(0, index + 1)
        .join(''),
      base,
    ),
  ).filter((direction, index, all) => direction !== all[index - 1])

describe('While it is typed in an Arabic article', () => {
  test.each(inArabicArticle.filter(([direction]) => direction === 'ltr').map(([, text]) => text))(
    'a Latin line turns once: %s',
    (text) => {
      expect(whileTyped(text, 'rtl')).toEqual(['rtl', 'ltr'])
    },
  )

  test.each([
    'Le site www.hadathkom.ma a publié les résultats, selon desk@hadathkom.ma, hier soir.',
    'Selon https://www.fifa.com/worldcup, le Maroc (voir la page 3) est « la surprise » du tournoi ; bravo à @DGSN_MAROC !',
    'Il a dit : "je viens", puis "je pars", et enfin (à voix basse) "je reste".',
    'Voir le contact presse@x.ma',
    'The so-called “Atlas Lions” — who beat Belgium 2-0 — play again on Tuesday',
  ])('a Latin line with addresses and quotations turns once: %s', (text) => {
    expect(whileTyped(text, 'rtl')).toEqual(['rtl', 'ltr'])
  })

  const steady = [
    'BBC: قالت الوزارة إن عدد المصابين ارتفع',
    'GPS: نظام تحديد المواقع',
    '"Apple Pay" هي خدمة للدفع',
    'The New York Times تقول إن ترامب خسر',
    'iPhone 15 Pro الجديد',
    'Le Monde: المغرب يتأهل',
    'قال: "We will never surrender, we shall fight on the beaches" ثم خرج',
    'المصدر: https://www.fifa.com/tournaments/mens',
    'المغرب 2-0 بلجيكا',
  ]
  test.each(steady)('an Arabic line never turns: %s', (text) => {
    expect(whileTyped(text, 'rtl')).toEqual(['rtl'])
  })
})

describe('The direction of a block', () => {
  const of = (outline: string, base: Direction = 'rtl') => {
    const [block] = readOutline(outline).body
    if (!block) throw new Error('An outline has a block.')
    return directionOf(block, base)
  }
  test('is the writer’s choice before anything else', () => {
    expect(of('paragraph dir=ltr: قالت الوزارة إن')).toBe('ltr')
    expect(of('paragraph dir=rtl: the minister said so')).toBe('rtl')
    expect(of('list dir=ltr:\n  list-item:\n    paragraph: قالت الوزارة')).toBe('ltr')
  })
  test('is that of all its letters, marks and links among them', () => {
    expect(of('paragraph: <bold>Le ministre</bold> a <link url=https://a.ma>parlé</link>')).toBe('ltr')
    expect(of('paragraph: <bold>BBC</bold>: قالت')).toBe('rtl')
  })
  test('is the article’s where there are no letters', () => {
    expect([of('divider', 'rtl'), of('divider', 'ltr'), of('image picture=a.jpg:', 'ltr')]).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ])
  })
  test('is not remembered from another article', () => {
    const [block] = readOutline('paragraph: BBC').body
    expect(
      block && [directionOf(block, 'rtl'), directionOf(block, 'ltr'), directionOf(block, 'rtl')],
    ).toEqual(['rtl', 'ltr', 'rtl'])
  })

  const list = (...items: string[]) =>
    `list:${items.map((item) => `\n  list-item:\n    paragraph: ${item}`).join('')}`
  test('is, for a list, that of most of its items that hold letters', () => {
    expect(of(list('Le Maroc a gagné', 'La Belgique a perdu', '2022', ''))).toBe('ltr')
    expect(of(list('Le Maroc a gagné', 'بلجيكا خسرت', 'كندا'))).toBe('rtl')
    expect(of(list('Le Maroc a gagné', 'بلجيكا خسرت'))).toBe('rtl')
    expect(of(list('2022', ''))).toBe('rtl')
    expect(of(list('قالت الوزارة إن', 'ثم أعلنت الحكومة أن'), 'ltr')).toBe('rtl')
  })
  test('is, for a table, that of most of its rows, and of their cells', () => {
    const row = (...cells: string[]) =>
      `\n  table-row:${cells.map((cell) => `\n    table-cell: ${cell}`).join('')}`
    expect(of(`table:${row('Équipe de foot nationale', '2')}${row('Le Maroc a gagné', '0')}`)).toBe('ltr')
    expect(of(`table:${row('الفريق', 'Buts marqués en finale')}${row('المغرب', '2')}`)).toBe('rtl')
  })
  test('is, for a quote, that of its lines, whose explicit choices count', () => {
    expect(
      of('quote:\n  paragraph: We shall fight on the beaches\n  attribution: Churchill dit-on encore'),
    ).toBe('ltr')
    expect(of('quote:\n  paragraph dir=ltr: سنفوز\n  paragraph dir=ltr: غدا')).toBe('ltr')
  })
})

test.each(['a', '(', '"', '«', 'a@', '#', 'ق', "'"])(
  'A line of 200,000 times %s is read in no time',
  (sign) => {
    expect(directionOfText(sign.repeat(200_000), 'rtl')).toBe('rtl')
  },
)

test('An article in Arabic is right to left, others are not', () => {
  expect(['ar', 'fr', 'en'].map(directionOfLanguage)).toEqual(['rtl', 'ltr', 'ltr'])
})
