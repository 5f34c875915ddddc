import type { Language } from '../../renderer/article/element.ts'

/** A question about a word of a language whose answers are kept until they are forgotten. */
export interface Remembering<Answer> {
  ask(word: string, language: Language): Answer
  forget(): void
}

/** A long article has some thousand different words; past this the answers are collected anew. */
const most = 60_000

/** Keeps the answers, so that a word that is met again costs nothing. */
export function remembering<Answer>(ask: (word: string, language: Language) => Answer): Remembering<Answer> {
  const kept = { ar: new Map<string, Answer>(), fr: new Map<string, Answer>(), en: new Map<string, Answer>() }
  return {
    ask: (word, language) => {
      const answers = kept[language]
      const known = answers.get(word)
      if (known !== undefined) return known
      if (answers.size >= most) answers.clear()
      const answer = ask(word, language)
      answers.set(word, answer)
      return answer
    },
    forget: () => {
      for (const answers of Object.values(kept)) answers.clear()
    },
  }
}
