import type { Newsroom } from '../../renderer/article/newsroom/newsroom.ts'
import type { ProofDesk } from '../../renderer/article/proofread/rule.ts'
import { openSpeller } from '../proofread/hunspell-speller.ts'
import { learnWords } from '../proofread/learn-words.ts'

/** The copy desk of a newsroom, opened once; `dictionaries` is their folder. */
export function proofDeskOf(
  { style, ledger, dictionary }: Newsroom,
  dictionaries: string,
): () => Promise<ProofDesk> {
  const opened: { desk?: Promise<ProofDesk> } = {}
  const open = async (): Promise<ProofDesk> => {
    const speller = await openSpeller(dictionaries)
    learnWords(speller, { style, ledger, known: [{ words: dictionary, language: null }] })
    return { style, ledger, speller }
  }
  return () => (opened.desk ??= open())
}
