import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSpeller } from '../../../electron/proofread/hunspell-speller.ts'
import type { Language } from '../../../renderer/article/element.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../renderer/article/proofread/proof-text.ts'
import { spelling } from '../../../renderer/article/proofread/rules/spelling.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const speller = await openSpeller(path.join(root, 'assets/dictionaries'))

/** What is found, as `wrong > first suggestion`. */
const found = (text: string, language: Language = 'ar') =>
  spelling
    .look(proofText(text, { language }), { style: usualStyle, ledger: [], speller })
    .map(({ start, end, replacements }) => `${text.slice(start, end)} > ${replacements?.[0] ?? ''}`)

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => line.split(/\s+>\s+/u) as [string, string])

describe('What an Arabic slip was meant to be stands first', () => {
  test.each(
    pairs(`
      الامن > الأمن
      الامنية > الأمنية
      للامن > للأمن
      الاخيرة > الأخيرة
      الاكيدة > الأكيدة
      الايام > الأيام
      الاوسط > الأوسط
      الاصل > الأصل
      الى > إلى
      او > أو
      اذا > إذا
      ايضا > أيضا
      اكثر > أكثر
      واصبح > وأصبح
      اعلن > أعلن
      اخرى > أخرى
      الاخرين > الآخرين
      الان > الآن
      الإفتتاح > الافتتاح
      فالإنفتاح > فالانفتاح
      للإستفادة > للاستفادة
      الأجتماع > الاجتماع
      أسلامي > إسلامي
      إسم > اسم
      الإثنين > الاثنين
      اجراء > إجراء
      المتحده > المتحدة
      مدرسه > مدرسة
      بطريقة > بطريقة
      سلبيه > سلبية
      الاخيره > الأخيرة
      سهولت > سهولة
      انتباة > انتباه
      فى > في
      الذى > الذي
      حتي > حتى
      الأخري > الأخرى
      مساءا > مساء
      تاثير > تأثير
      وساىل > وسائل
      الجرايم > الجرائم
      مسوولية > مسؤولية
      شى > شيء
      يكملو > يكملوا
      ذالك > ذلك
      لاكن > لكن
      هاذا > هذا
      ظروريا > ضروريا
      حظر_ > حظر
      تعزبز > تعزيز
      الرياصية > الرياضية
      المبارة > المباراة
      المنشئة > المنشأة
      والآسنعانة > والاستعانة
      للمراهيقن > للمراهقين
      الوساذل > الوسائل
      لايبالون > لا يبالون
      فيالتعليم > في التعليم
      التكنلوجيا > التكنولوجيا
    `).filter(([wrong, right]) => wrong !== right && !wrong.includes('_')),
  )('%s', (wrong, right) => {
    expect(found(`كلمة ${wrong} كلمة`)).toEqual([`${wrong} > ${right}`])
  })
})

describe('Nothing is found in Arabic that is right', () => {
  test.each([
    'شهدت أشغال الدورة العادية للمجلس الحكومي عرض مشروع القانون المتعلق بالاستثمار',
    'والدته ووجهه وكانت وكامل وواحد وساهم ووافق',
    'مُحَمَّدٌ رَسُولُ اللهِ، كتابٌ جديدٌ، جزءاً كبيراً، جزءًا',
    'العـــالم والمـغرب',
    'قال ترامب إنه سيلتقي ببوتين وبزيلينسكي، والترامبية لا تنتهي',
    'على تويتر وفيسبوك والواتساب وإنستغرام ويوتيوب وتيك توك',
    'زار طنجة وتطوان والعيون والداخلة وللرباط وبالدار البيضاء',
    'أغسطس وغشت ونونبر ودجنبر وكانون الثاني ويوليوز وجويلية',
    'الوداد والرجاء ويوفنتوس وليفربول وباريس سان جيرمان',
    'ما مجموعه عشرون عاملا، ورأى الوزير، وعليه فإن الجنيه ارتفع',
    'وُلد علي بن أبي طالب، وقال علي العماري',
    'الـ24 ولـ«هسبريس»',
    'تجاوز عدد المصابين بكوفيد المليون',
    'فوق م 3 و',
    'قال علي إن الوضع صعب',
    'أكد علي أن المغرب قوي',
    'النبي ﷺ قال',
    'مكتب الـONMT ولغة C# وC++ وبـONCF',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('A word is judged by those beside it', () => {
  test.each(
    pairs(`
      أكد ان الوزير وصل > ان > أن
      قال ان الوزير وصل > ان > إن
      ان الوزير وصل > ان > إن
      حيث ان الوزير وصل > ان > إن
      قال أن الوزير وصل > أن > إن
      يجب علي كل فرد > علي > على
      حصل علي ما يريد > علي > على
      اعتمد علي أن يكون حاضرا > علي > على
      وافق علي أن يحضر > علي > على
    `).map((parts) => parts as readonly string[]),
  )('%s', (text, wrong, right) => {
    expect(found(text)).toEqual([`${wrong} > ${right}`])
  })
})

describe('French and English', () => {
  test.each<[string, Language, readonly string[]]>([
    ['Aujourd’hui, l’économie du royaume croît et qu’il s’agisse d’œuvres ou d’idées', 'fr', []],
    ['Le ministre Abdelouafi Laftit a reçu Hammouchi à Rabat, selon l’ONU', 'fr', []],
    ['Peut-être l’arc-en-ciel, dit-il', 'fr', []],
    ['Une start-up par e-mail, le vice-président', 'fr', []],
    ['the start-up sent an e-mail', 'en', []],
    ['the goverment-owned firm', 'en', ['goverment > government']],
    ['Un evenement a lieu', 'fr', ['evenement > événement']],
    ['Une oeuvre d’art', 'fr', ['oeuvre > œuvre']],
    ['Le developpement de l’ecole', 'fr', ['developpement > développement', 'l’ecole > l’école']],
    ['The organisation will organize colours and colors', 'en', []],
    ['The minister’s speech, the journalists’ questions, they don’t know', 'en', []],
    ['NATO and UNESCO met with iPhone makers', 'en', []],
    ['Dirhams, fintech and cybersecurity in Laayoune; the wilaya’s hammams', 'en', []],
    ['Essaouira, l’argan et l’amazigh ; les walis misent sur la fintech', 'fr', []],
    ['Dirhms: two million dirhms', 'en', ['Dirhms > Dirhams', 'dirhms > dirhams']],
    [
      'the houthi leader on whatsapp and tiktok',
      'en',
      ['houthi > Houthi', 'whatsapp > WhatsApp', 'tiktok > TikTok'],
    ],
    ['The goverment will recieve them', 'en', ['goverment > government', 'recieve > receive']],
    ['قال Hammouchi إن breaking news وصل', 'ar', []],
    ['قال إن the goverment of the country وصل', 'ar', ['goverment > government']],
    ['Le mot الامن est mal écrit', 'fr', ['الامن > الأمن']],
  ])('%s', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected)
  })
})

test('A real article has its slips found, and nothing that is right', () => {
  const slips = new Set(found(readFileSync(path.join(root, 'assets/samples/oasis-robot-cup.txt'), 'utf8')))
  expect([...slips]).toMatchInlineSnapshot(`
    [
      "تامدولت > تام دولت",
      "التاهيلية > التأهيلية",
      "أقا > أقل",
      "امام > أمام",
      "بازيد > بأزيد",
      "انفسهم > أنفسهم",
      "اربعة > أربعة",
      "اي > أي",
      "الاول > الأول",
      "ان > أن",
      "اوزرقان > وازرقان",
      "استاذة > أستاذة",
      "الكاس > الكأس",
      "واوضحت > وأوضحت",
      "اعلن > أعلن",
      "ادريس > إدريس",
      "تامسنى > امسن",
      "او > أو",
      "الى > إلى",
    ]
  `)
})

test('Words that are added are right with what is joined to them, until they are forgotten', () => {
  const isRight = (word: string) => speller.isWord(word, 'ar')
  expect(isRight('زبرطوشا')).toBe(false)
  speller.addWords(['زبرطوشا', 'Zbartoush'], null)
  expect(['زبرطوشا', 'وزبرطوشا', 'لزبرطوشا', 'الزبرطوشي'].map(isRight)).toEqual([true, true, true, true])
  expect(speller.isWord('Zbartoush', 'en')).toBe(true)
  speller.addWords(['Réda'], null)
  expect(speller.suggest('reda', 'fr')[0]).toBe('Réda')
  expect([speller.suggest('Zbartosh', 'en')[0], speller.suggest('زبرطوسا', 'ar')[0]]).toEqual([
    'Zbartoush',
    'زبرطوشا',
  ])
  speller.forgetWords()
  expect(isRight('زبرطوشا')).toBe(false)
})

test('There are five suggestions at most, and none that would be found again', () => {
  for (const wrong of ['الامن', 'تعزبز', 'كتلب', 'مدرصة']) {
    const suggestions = speller.suggest(wrong, 'ar')
    expect(suggestions.length).toBeLessThanOrEqual(5)
    expect(suggestions.filter((word) => found(`كلمة ${word} كلمة`).length > 0)).toEqual([])
  }
})
