import { ambiguousMonths, months } from '../months.ts'
import { proofRule } from '../rule.ts'

const names = [...new Set(months.flatMap((month) => Object.values(month)))].toSorted(
  (one, other) => other.length - one.length,
)
const name = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/])([وف]?[بلك]?)(${names.join('|').replaceAll(' ', '[ \\u00a0]')})(?![\\p{L}\\p{M}]|ـ|[ \\u00a0]?/|[ \\u00a0]الأسود)`,
  'gu',
)
const dayBefore =
  /(?:[0-9٠-٩]|شهر|شهري|أوائل|أواخر|منتصف|مطلع|نهاية|بداية|فاتح)[ \u00a0]+(?:من[ \u00a0]+)?(?:شهر[ \u00a0]+)?$/u
const yearAfter =
  /^[ \u00a0]+(?:[0-9٠-٩]{4}|من (?:سنة|عام|العام|السنة)|سنة|عام|الماضي|المقبل|الجاري|القادم|المنصرم)/u
/** `آب/أغسطس`, as agencies write for readers of all regions, is no mistake. */
const paired = /\p{L}[ \u00a0]?\/[ \u00a0]?$/u

/** The name of a month as another region’s papers have it. */
export const monthNames = proofRule({
  id: 'month-names',
  class: 'house',
  look: ({ text, isKept }, { style: { months: house } }) =>
    house === 'any'
      ? []
      : Array.from(text.matchAll(name)).flatMap(({ 0: word, 1: clitic = '', 2: said = '', index }) => {
          const spaced = said.replace('\u00a0', ' ')
          const month = months.find((each) => Object.values(each).includes(spaced))
          if (!month || month[house] === spaced || isKept(index)) return []
          const before = text.slice(Math.max(0, index - 24), index)
          const isMonth =
            !ambiguousMonths.has(spaced) ||
            dayBefore.test(before) ||
            yearAfter.test(text.slice(index + word.length))
          if (!isMonth || paired.test(before)) return []
          return [{ start: index + clitic.length, end: index + word.length, replacements: [month[house]] }]
        }),
})
