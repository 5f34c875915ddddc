/** A word without accents and capitals, `œ` as `oe`: what two spellings of the same letters have in common. */
export const plainLetters = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
