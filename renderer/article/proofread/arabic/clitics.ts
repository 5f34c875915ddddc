/** What may stand before a noun, joined to it. The lam of `لل` has taken the alef of `ال` in. */
const beforeNoun = /^(?:[وفأ]?(?:[بكل]|س)?(?:ال)?|[وف]?لل)/u
const behindNoun = /(?:هما|كما|كم|هم|هن|ها|نا|ه|ك|ي)$/u
const ofAName = /(?:ات|ي|ية|يا|يين|يون|يات)$/u

/** A word taken apart. `before + stem + behind` is the word, but for a ت that was ة. */
export interface Parts {
  readonly before: string
  readonly stem: string
  readonly behind: string
}

/** Every way to take و ف أ, ب ك ل س, ال and لل from the start of a word, the whole word first. A stem has two letters or more. */
export function withoutProclitics(word: string): readonly Parts[] {
  const most = beforeNoun.exec(word)?.[0].length ?? 0
  return Array.from({ length: most + 1 }, (_, size) => size)
    .filter((size) => word.length - size >= 2 && isProclitic(word.slice(0, size)))
    .map((size) => ({ before: word.slice(0, size), stem: word.slice(size), behind: '' }))
}

/** As `withoutProclitics`, with the pronoun taken from the end too where there is one; the ت before it may be a ة. */
export function stemsOf(word: string): readonly Parts[] {
  return withoutProclitics(word).flatMap((parts) => {
    const behind = behindNoun.exec(parts.stem)?.[0] ?? ''
    const stem = parts.stem.slice(0, parts.stem.length - behind.length)
    if (behind === '' || stem.length < 3) return [parts]
    const taken = { before: parts.before, stem, behind }
    return stem.endsWith('ت') ? [parts, taken, { ...taken, stem: `${stem.slice(0, -1)}ة` }] : [parts, taken]
  })
}

/** Whether a word is one of the names, with what may be joined to a name: `ولترامب`, `للرباط`, `الترامبية`. */
export function isNameWithClitics(word: string, isName: (stem: string) => boolean): boolean {
  return stemsOf(word).some(({ before, stem, behind }) => {
    // A short name with something joined to it would make too many slips right.
    if (behind !== '' && stem.length < 5) return false
    if (isName(stem) || (before.endsWith('لل') && isName(`ال${stem}`))) return true
    const root = stem.replace(ofAName, '')
    return root.length >= 4 && root !== stem && [root, `${root}ا`, `${root}ة`, `ال${root}`].some(isName)
  })
}

const isProclitic = (before: string): boolean => /^(?:[وفأ]?(?:[بكل]|س)?(?:ال)?|[وف]?لل)$/u.test(before)
