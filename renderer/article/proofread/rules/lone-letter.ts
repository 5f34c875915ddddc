import { proofRule } from '../rule.ts'

/** What is named by a letter: المجموعة ب، فيتامين ك. */
const namedByLetter =
  /(?:[وبلف]?(?:ال)?(?:مجموعة|فئة|صنف|فقرة|بند|مادة|قسم|شطر|حرف|ملحق|فوج|درجة|نقطة|باب|جزء|مستوى|فيتامين|فيتامينات|كبد|رمز|خط|بوابة|مدرج|قاعة|جناح|لقاح|فيروس|التهاب|خطة|فريق|خيار|صيغة|نموذج|سيناريو|عينة|رصيف|ركن|عمارة|بناية|مبنى|بلوك|ورقة|فرضية|نسخة|سلسلة|منتخب|طراز)|\d)[ \u00a0]$/u

/**
 * A space behind a letter that Arabic writes to the next word: `و قال`, `ب الرباط`. Letters that are said one by one
 * (`أ ف ب`, `و م ع`) and those that name a group or a vitamin are none.
 */
export const loneLetter = proofRule({
  id: 'lone-letter',
  class: 'suggest',
  look: ({ text, isKept }) =>
    Array.from(
      text.matchAll(
        /(?<![\p{L}\p{M}\p{N}ـ]|(?<![\p{L}\p{M}])\p{L}[ \u00a0.])([وبلكف])[ \u00a0]+(?=\p{Script=Arabic}[\p{L}\p{M}]|[«“"])/gu,
      ),
    )
      .filter(
        ({ index, 1: letter }) =>
          !isKept(index) &&
          (letter === 'و' || !namedByLetter.test(text.slice(Math.max(0, index - 16), index))),
      )
      .map(({ 0: both, index }) => ({
        start: index,
        end: index + both.length,
        edits: [{ start: index + 1, end: index + both.length, text: '' }],
      })),
})
