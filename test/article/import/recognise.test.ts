import { describe, expect, test } from 'vitest'
import type { Language } from '../../../renderer/article/element.ts'
import { importText } from '../../../renderer/article/import/import-text.ts'
import { languageOf } from '../../../renderer/article/import/recognise/language.ts'
import { siteTail } from '../../../renderer/article/import/recognise/site-tail.ts'
import type { Story } from '../../../renderer/article/story.ts'

const lead = 'أعلنت الجمعية المنظمة، السبت، عن افتتاح باب التسجيل في الدورة الرابعة للكأس.'

/** What a field of the story holds after the import of these lines, and the lines that the body keeps. */
function told(field: keyof Story, ...lines: readonly string[]) {
  const read = importText(['عنوان الخبر في سطر', ...lines].join('\n\n'))
  if (!read.ok) return read.why
  return [
    read.article.story[field],
    ...read.article.body.flatMap(({ children }) =>
      children.map((child) => ('text' in child ? child.text : '…')),
    ),
  ]
}

describe('the dateline', () => {
  test.each([
    ['الرباط – ', 'الرباط'],
    ['الرباط - ', 'الرباط'],
    ['الدار البيضاء ـ ', 'الدار البيضاء'],
    ['الدوحة (و م ع) – ', 'الدوحة (و م ع)'],
    ['الرباط 20 نونبر 2022 (ومع) – ', 'الرباط 20 نونبر 2022 (ومع)'],
    ['الدوحة(أ ف ب)- ', 'الدوحة(أ ف ب)'],
    ['PARIS (AFP) – ', 'PARIS (AFP)'],
    ['Rio de Janeiro, 14 mars 2026 — ', 'Rio de Janeiro, 14 mars 2026'],
    ['LONDON, March 14 (Reuters) - ', 'LONDON, March 14 (Reuters)'],
  ])('“%s” is the place %s', (head, dateline) => {
    expect(told('dateline', `${head}${lead}`)).toEqual([dateline, lead])
  })

  test.each([
    `عبد الله – 45 سنة – يعمل في الواحة، ${lead}`,
    `${lead} – ثم مضى.`,
    `الرباط – قال.`,
    `قالت الجمعية المنظمة للكأس أمس – ${lead}`,
    `le ministre - ${lead}`,
    `2-0 – ${lead}`,
  ])('“%s” has none', (paragraph) => {
    expect(told('dateline', paragraph, 'نهاية الخبر.')).toEqual(['', paragraph, 'نهاية الخبر.'])
  })
})

describe('the sign-off', () => {
  test.each(['حدث/م', 'و م ع/ح.ر', '(أ ف ب)', 'ح.م', 'ومع', 'رويترز', 'MAP', 'AFP/ab'])(
    '“%s” is one',
    (line) => {
      expect(told('signOff', lead, line)).toEqual([line, lead])
    },
  )

  test.each([
    'انتهى الخبر.',
    'النتيجة 2/0',
    'شاركت في الكأس 18 فريقا',
    '(كل الصور من أرشيف الجمعية المنظمة للكأس)',
  ])('“%s” is none', (line) => {
    expect(told('signOff', lead, line)).toEqual(['', lead, line])
  })
})

describe('the byline', () => {
  test.each([
    ['بقلم: لمياء اوزرقان', 'لمياء اوزرقان'],
    ['بقلم لمياء اوزرقان', 'لمياء اوزرقان'],
    ['كتب: ادريس تامسنى', 'ادريس تامسنى'],
    ['Par Lamia Ouzergane', 'Lamia Ouzergane'],
    ['By Lamia Ouzergane', 'Lamia Ouzergane'],
  ])('“%s” is by %s', (line, who) => {
    expect(told('byline', line, lead)).toEqual([who, lead])
  })

  test.each(['كتب الوزير رسالة إلى الفريق', 'Par ailleurs, le club gagne.', 'By the way it rains', 'بقلم:'])(
    '“%s” names nobody',
    (line) => {
      expect(told('byline', line, lead)).toEqual(['', line, lead])
    },
  )
})

describe('the lines of a site below a story', () => {
  test.each([
    'التعليقات مغلقة.',
    'التعليقات مغلقة',
    'أغلق باب التعليقات',
    'لا توجد تعليقات',
    'Les commentaires sont fermés.',
    'Comments are closed.',
    'Leave a Reply',
  ])('“%s” goes', (line) => {
    expect(told('signOff', lead, 'حدث/م', line)).toEqual(['حدث/م', lead])
  })

  test.each(['التعليقات مغلقة في الملعب أمس، حسب الشهود.', 'Comments are closed to the public, he said.'])(
    '“%s” stays',
    (line) => {
      expect(told('signOff', lead, line)).toEqual(['', lead, line])
    },
  )
})

describe('the name of the site behind a headline', () => {
  test.each([
    ['عنوان – حدث كم', 'حدث كم'],
    ['عنوان | حدث كم', 'حدث كم'],
    ['عنوان: حدث كم', 'حدث كم'],
    ['عنوان-آخر', null],
    ['عنوان', null],
    ['عنوان آخر', null],
    ['عنوان: قالت الوزارة إن الأمر انتهى منذ زمن طويل جدا ولن يعود أبدا', null],
    ['عنوان – هل انتهى؟', null],
  ])('“%s” ends with %s', (title, tail) => {
    expect(siteTail(title, 'عنوان')).toBe(tail)
  })
})

describe('the language', () => {
  test.each<readonly [string, string, Language]>([
    ['أعلنت شركة Google عن Pixel 9 Pro XL في Paris', '', 'ar'],
    ['Le club a gagné la coupe dans la salle de la ville.', '', 'fr'],
    ['The club has won the cup in the hall of the town.', '', 'en'],
    ['The club has won the cup in the new hall of the old town.', 'ar', 'en'],
    ['فاز الفريق بالكأس في القاعة المغطاة لمدينة تامدولت الجديدة', 'en-US', 'ar'],
    ['FIFA', 'en-GB', 'en'],
    ['FIFA', '', 'fr'],
    ['2-0', '', 'ar'],
  ])('“%s” with lang “%s” is %s', (text, said, language) => {
    expect(languageOf(text, said)).toBe(language)
  })
})
