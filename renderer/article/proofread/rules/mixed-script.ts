import { proofRule } from '../rule.ts'

/** Cyrillic and Greek letters that look like Latin ones, letter by letter. */
const lookalikes = new Map(
  Array.from('аеіјорсухАВЕЅІЈКМНОРСТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', (letter, index) => [
    letter,
    'aeijopcyxABESIJKMHOPCTXYoABEZHIKMNOPTYX'.charAt(index),
  ]),
)
const lookalike = new RegExp(`[${[...lookalikes.keys()].join('')}]`, 'gu')

/** Arabic letters that are written to a Latin name: `الFIFA`, `وBBC`. */
const withClitic = /^[وف]?[بلك]?(?:ال|لل)?ـ*\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u

/** A word in which letters of two scripts are mixed: `Маroc` with a Cyrillic `а`, an Arabic word with a Latin letter. */
export const mixedScript = proofRule({
  id: 'mixed-script',
  class: 'suggest',
  look: ({ text, isKept }) =>
    Array.from(text.matchAll(/\p{L}[\p{L}\p{M}ـ]+/gu))
      .filter(({ 0: word, index }) => !isKept(index) && isMixed(word))
      .map(({ 0: word, index }) => {
        const latin = word.replace(lookalike, (letter) => lookalikes.get(letter) ?? letter)
        const isLatin = /^[\p{Script=Latin}\p{M}]+$/u.test(latin)
        return { start: index, end: index + word.length, replacements: isLatin ? [latin] : [] }
      }),
})

function isMixed(word: string): boolean {
  if (!/\p{Script=Latin}/u.test(word)) return false
  if (/\p{Script=Cyrillic}/u.test(word)) return true
  if (/\p{Script=Greek}/u.test(word)) return (word.match(/\p{Script=Latin}/gu) ?? []).length > 2
  return /\p{Script=Arabic}/u.test(word) && !withClitic.test(word)
}
