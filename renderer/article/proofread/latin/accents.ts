/** What a bare letter may have lost, the likeliest first. */
const accented: Readonly<Record<string, readonly string[]>> = {
  e: ['é', 'è', 'ê', 'ë'],
  a: ['à', 'â'],
  i: ['î', 'ï'],
  o: ['ô'],
  u: ['û', 'ù', 'ü'],
  c: ['ç'],
  é: ['è', 'e', 'ê'],
  è: ['é', 'e', 'ê'],
  ê: ['e', 'é'],
}
const mostChanges = 3
const mostVariants = 600

/** The words that differ from one in its French accents and ligatures alone, those with the fewest changes first. */
export function accentVariants(word: string): readonly string[] {
  const whole = word.replaceAll('oe', 'œ').replaceAll('OE', 'Œ').replaceAll('Oe', 'Œ')
  const starts = [...new Set([word, whole])].map((text) => ({ text, changes: text === word ? 0 : 1 }))
  const made = starts.flatMap(({ text, changes }) => variantsOf(text, changes))
  return made
    .sort((one, other) => one.changes - other.changes)
    .map(({ text }) => text)
    .filter((text) => text !== word)
}

function variantsOf(word: string, before: number) {
  let variants = [{ text: '', changes: before }]
  for (const letter of word) {
    const others = accented[letter.toLowerCase()] ?? []
    const isCapital = letter !== letter.toLowerCase()
    variants = variants
      .flatMap(({ text, changes }) => [
        { text: text + letter, changes },
        ...(changes < mostChanges ? others : []).map((other) => ({
          text: text + (isCapital ? other.toUpperCase() : other),
          changes: changes + 1,
        })),
      ])
      .slice(0, mostVariants)
  }
  return variants
}
