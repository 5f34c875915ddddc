import { proofRule } from '../rule.ts'

/** Tatweel that stands for a dash, alone between spaces (`العالم ـ نسخة`) or between two numbers. Three or more draw a line. */
export const tatweelDash = proofRule({
  id: 'tatweel-dash',
  class: 'fix',
  look: ({ text, isKept }) =>
    Array.from(text.matchAll(/(?<=^|[ \t\u00a0\n])ـ{1,2}(?=$|[ \t\u00a0\n])|(?<=[0-9٠-٩])ـ(?=[0-9٠-٩])/gu))
      .filter(({ index }) => !isKept(index))
      .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length, replacements: ['–'] })),
})
