import { proofRule } from '../rule.ts'

/**
 * Letters of Unicode’s presentation forms, as old PDF files have them; words that are one sign (ﷲ, ﷺ, ﷽, ﷼) are none, nor
 * are the ornate brackets.
 */
const shaped = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufe70-\ufe74\ufe76-\ufefc]+/g

/** Letters by their shape instead of themselves (`ﺍﻟﻤﻐﺮﺏ`). Only they are composed (NFKC), never the rest of the text. */
export const shapedLetters = proofRule({
  id: 'shaped-letters',
  class: 'fix',
  look: ({ text, isKept }) =>
    Array.from(text.matchAll(shaped))
      .filter(({ index }) => !isKept(index))
      .map(({ 0: letters, index }) => ({
        start: index,
        end: index + letters.length,
        // A vowel of its own is composed with the space or tatweel that carried it.
        replacements: [letters.normalize('NFKC').replace(/[ ـ](?=\p{M})/gu, '')],
      })),
})
