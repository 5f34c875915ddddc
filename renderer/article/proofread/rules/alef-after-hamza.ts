import { proofRule } from '../rule.ts'

/** Said of two, where the alef is right: جاءا. */
const ofTwo = new Set(['جاءا', 'شاءا', 'ساءا', 'أساءا', 'باءا', 'قرأا', 'بدأا', 'لجأا', 'نشأا', 'ملأا'])
const stem = /^[وف](?=.{4})/u

/** An alef behind a hamza that has one before it, behind hamza on alef, or behind tāʾ marbūṭa: `مساءا`, `خطأا`, `خاصةا`. */
export const alefAfterHamza = proofRule({
  id: 'alef-after-hamza',
  class: 'suggest',
  look: ({ text, isKept }) =>
    Array.from(text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+?(اء|أ|ة)(?:ًا|اً|ا)(?![\p{L}\p{M}ـ])/gu))
      .filter(
        ({ 0: word, index }) => !isKept(index) && !ofTwo.has(word) && !ofTwo.has(word.replace(stem, '')),
      )
      .map(({ 0: word, index }) => {
        const bare = word.replace(/(?:ًا|اً|ا)$/u, '')
        return { start: index, end: index + word.length, replacements: [`${bare}ً`, bare] }
      }),
})
