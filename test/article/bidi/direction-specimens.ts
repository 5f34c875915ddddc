import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import type { Language } from '../../../renderer/article/element.ts'
import { arabicTraps } from './direction-specimens-ar.ts'
import { arabicNews } from './direction-specimens-ar-news.ts'
import { englishArticles, frenchArticles } from './direction-specimens-fr-en.ts'

/** Lines of one kind, by the direction that a reader of the newsroom expects. */
export interface Section extends Readonly<Partial<Record<Direction, readonly string[]>>> {
  readonly fact: string
}

/** One line as it stands in a newsroom: its text, the language of its article, the direction expected. */
export interface LineSpecimen {
  readonly text: string
  readonly language: Language
  readonly expected: Direction
  readonly fact: string
}

const read = (language: Language, sections: readonly Section[]): readonly LineSpecimen[] =>
  sections.flatMap(({ fact, ...lines }) =>
    (['rtl', 'ltr'] as const).flatMap((expected) =>
      (lines[expected] ?? []).map((text) => ({ text, language, expected, fact })),
    ),
  )

export const lineSpecimens: readonly LineSpecimen[] = [
  ...read('ar', arabicTraps),
  ...read('ar', arabicNews),
  ...read('fr', frenchArticles),
  ...read('en', englishArticles),
]
