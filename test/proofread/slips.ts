import type { Language } from '../../renderer/article/element.ts'

/** A number from 0 to 1, of a seed. */
export type Chance = () => number

/** One kind of slip: the word as it comes out, or null where the word cannot have it. */
export type Slip = (word: string, chance: Chance) => string | null

const one = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)]

const replaced =
  (pattern: RegExp, other: (letter: string, chance: Chance) => string): Slip =>
  (word, chance) =>
    pattern.test(word) ? word.replace(pattern, (letter) => other(letter, chance)) : null

const somewhere = (word: string, chance: Chance) => 1 + Math.floor(chance() * Math.max(1, word.length - 2))

const rows: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
}

const slipsOfAll = (language: Language): Readonly<Record<string, Slip>> => ({
  'a key beside it': (word, chance) => {
    if (word.length < 4) return null
    const at = somewhere(word, chance)
    const row = rows[language].find((letters) => letters.includes(word.charAt(at)))
    const column = row?.indexOf(word.charAt(at)) ?? -1
    const other = row && one([row[column - 1], row[column + 1]].filter(Boolean), chance)
    return other ? word.slice(0, at) + other + word.slice(at + 1) : null
  },
  'a letter missing': (word, chance) => {
    const at = somewhere(word, chance)
    return word.length > 4 ? word.slice(0, at) + word.slice(at + 1) : null
  },
  'a letter twice': (word, chance) => {
    if (word.length < 4) return null
    const at = somewhere(word, chance)
    return word.slice(0, at) + word.charAt(at) + word.slice(at)
  },
  'two letters swapped': (word, chance) => {
    if (word.length < 4) return null
    const at = somewhere(word, chance)
    const [first, second] = [word.charAt(at), word.charAt(at + 1)]
    return first !== second && second !== '' ? word.slice(0, at) + second + first + word.slice(at + 2) : null
  },
})

/** The kinds of slips of each language, by what a reader would call them. */
export const slips: Readonly<Record<Language, Readonly<Record<string, Slip>>>> = {
  ar: {
    'hamza of an alef left out': replaced(/[أإآ]/u, () => 'ا'),
    'hamza where none is': replaced(/(?<=^(?:[وفبكل]?(?:ال)?))ا(?=[نسفجشعتحقرم][^ا])/u, (_, chance) =>
      chance() < 0.5 ? 'أ' : 'إ',
    ),
    'ه for ة': replaced(/ة$/u, () => 'ه'),
    'ي for ى': replaced(/ى$/u, () => 'ي'),
    'ى for ي': replaced(/ي$/u, () => 'ى'),
    'ئ, ؤ without hamza': replaced(/[ئؤ]/u, (letter) => (letter === 'ئ' ? 'ي' : 'و')),
    ...slipsOfAll('ar'),
  },
  fr: {
    'an accent left out': (word) => {
      const bare = word.normalize('NFD').replace(/\p{M}/u, '').normalize('NFC')
      return bare === word ? null : bare
    },
    ...slipsOfAll('fr'),
  },
  en: slipsOfAll('en'),
}
