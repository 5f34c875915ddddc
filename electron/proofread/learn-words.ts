import type { DeskSpeller } from './hunspell-speller.ts'
import type { ProofSettings } from './proof-job.ts'

/** Makes a speller know just the words that a desk counts as right, beside its dictionaries: those of its lists and its ledger. */
export function learnWords(speller: DeskSpeller, { known, ledger }: ProofSettings): void {
  speller.forgetWords()
  for (const { words, language } of known) speller.addWords(words, language)
  for (const language of ['ar', 'fr', 'en'] as const)
    speller.addWords(
      ledger.map((entry) => entry[language]).filter((name) => name !== ''),
      language,
    )
}
