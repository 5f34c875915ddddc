import { proofRule } from '../rule.ts'

const latinMarks: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

/** Arabic comma, semicolon and question mark between Latin words of French or English text. */
export const arabicMark = proofRule({
  id: 'arabic-mark',
  class: 'fix',
  look: ({ text, script, scriptAt, isKept }) =>
    script === 'latin'
      ? Array.from(text.matchAll(/[،؛]|(?<!؟)؟(?!؟)/g))
          .filter(({ index }) => scriptAt(index) === 'latin' && !isKept(index))
          .map(({ 0: sign, index }) => ({
            start: index,
            end: index + 1,
            replacements: [latinMarks[sign] ?? sign],
          }))
      : [],
})
