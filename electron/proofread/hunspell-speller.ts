import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../../renderer/article/element.ts'
import { type ArabicSpeller, arabicSpeller } from '../../renderer/article/proofread/arabic/arabic-speller.ts'
import { readConfusions } from '../../renderer/article/proofread/arabic/confusions.ts'
import { latinSpeller } from '../../renderer/article/proofread/latin/latin-speller.ts'
import type { Speller } from '../../renderer/article/proofread/speller.ts'
import { type Dictionary, startHunspell } from './dictionary.ts'
import { once } from './once.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import { remembering } from './remembering.ts'
import { wordList } from './word-lists.ts'

/** A Speller that learns the words of a newsroom and of a writer. */
export interface DeskSpeller extends Speller {
  /** These words are right in a language, or in each where it is null; in Arabic with all that may be joined to a name. */
  addWords(words: readonly string[], language: Language | null): void
  /** Forgets what was added. */
  forgetWords(): void
}

/** Opens the dictionaries of a folder (assets/dictionaries). Each is read when a word of its language is first asked for. */
export async function openSpeller(folder: string): Promise<DeskSpeller> {
  const open = await startHunspell()
  const [shipped, added] = [ownWords(), ownWords()]
  const isOwn = (language: Language) => (word: string) =>
    shipped.has(word, language) || added.has(word, language)
  const latin = (language: 'fr' | 'en', dictionaries: readonly Dictionary[]) =>
    once(() => {
      shipped.add(wordList(path.join(folder, language, 'newsroom.txt')), language)
      return latinSpeller(language, {
        ...oneOf(dictionaries),
        isName: isOwn(language),
        namesNear: (word) => [...shipped.near(word, language), ...added.near(word, language)],
      })
    })
  const arabic = lateArabic(
    path.join(folder, 'ar'),
    open(path.join(folder, 'ar'), 'ar'),
    shipped,
    isOwn('ar'),
  )
  const spellers = {
    ar: arabic,
    fr: latin('fr', [open(path.join(folder, 'fr'), 'fr')]),
    en: latin('en', [open(path.join(folder, 'en'), 'en'), open(path.join(folder, 'en'), 'en-gb')]),
  }
  const of = (language: Language) => spellers[language]()
  const isWord = remembering((word, language) => of(language).isWord(word))
  const suggest = remembering((word, language) => of(language).suggest(word))
  const change = (act: () => void) => {
    act()
    isWord.forget()
    suggest.forget()
  }
  return {
    isWord: isWord.ask,
    suggest: suggest.ask,
    meant: (word, language, before, after) =>
      // What somebody has added is right wherever it stands.
      language !== 'ar' || added.isEntry(word, language) ? null : arabic().meant(word, before, after),
    addWords: (words, language) => change(() => added.add(words, language)),
    forgetWords: () => change(added.forget),
  }
}

function lateArabic(
  folder: string,
  { knows, suggest }: Dictionary,
  shipped: OwnWords,
  isName: (word: string) => boolean,
): () => ArabicSpeller {
  return once(() => {
    const common = once(() => new Set(readFileSync(path.join(folder, 'common.txt'), 'utf8').split('\n')))
    shipped.add(wordList(path.join(folder, 'newsroom.txt')), 'ar')
    return arabicSpeller({
      knows,
      isName,
      isCommon: (word) => common().has(word),
      likeness: suggest,
      confusions: readConfusions(readFileSync(path.join(folder, 'meant.txt'), 'utf8')),
    })
  })
}

/** British and American English are one language here: a word of either is right. */
const oneOf = (dictionaries: readonly Dictionary[]) => ({
  knows: (word: string) => dictionaries.some(({ knows }) => knows(word)),
  likeness: (word: string) => [...new Set(dictionaries.flatMap(({ suggest }) => suggest(word)))],
})
