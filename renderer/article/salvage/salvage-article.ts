import { type Article, articleFormat, bodyText } from '../article.ts'
import type { ArticleElement } from '../element.ts'
import { fitBody } from '../fit.ts'
import { readFragment } from '../read-article.ts'
import { emptyStory, type Story, storyFields } from '../story.ts'

/** An article made of what could be read, and how much of it could not be taken as it was. */
export interface SalvagedArticle {
  readonly article: Article
  /** Blocks of which only the letters are left, or nothing. */
  readonly damaged: number
}

/**
 * Makes an article of JSON that is damaged, or of a format that this Midad does not know: every block that it can read as
 * it is, of the others their letters as a paragraph; the fields of the story one by one, then those of the summary. Null
 * where there are neither letters nor fields.
 */
export function salvageArticle(raw: unknown, summary: unknown): SalvagedArticle | null {
  const { body, story } = recordOf(raw)
  const blocks = (Array.isArray(body) ? body : []).map((block: unknown) => {
    const read = readFragment([block])
    if (read) return { read: read as readonly ArticleElement[], isWhole: true }
    const text = lettersIn(block, 0).trim()
    const paragraph: ArticleElement = { type: 'paragraph', children: [{ text: text.toWellFormed() }] }
    return { read: text === '' ? [] : [paragraph], isWhole: false }
  })
  const fields = { ...fieldsOf(summary), ...fieldsOf(story) }
  const found = blocks.flatMap(({ read }) => read)
  if (bodyText(found).trim() === '' && fields.headline === undefined) return null
  return {
    article: {
      format: articleFormat,
      story: { ...emptyStory('ar'), ...fields },
      body: fitBody(found),
    },
    damaged: blocks.filter(({ isWhole }) => !isWhole).length,
  }
}

function fieldsOf(raw: unknown): Partial<Story> {
  const held = recordOf(raw)
  const read = Object.entries(storyFields).filter(([name, { accepts }]) => accepts(held[name]))
  return Object.fromEntries(
    read.map(([name]) => {
      const value = held[name]
      return [name, typeof value === 'string' ? value.toWellFormed() : value]
    }),
  )
}

const deepest = 64

/** Every `text` inside, in order. */
function lettersIn(raw: unknown, depth: number): string {
  if (depth > deepest) return ''
  if (Array.isArray(raw)) return raw.map((each) => lettersIn(each, depth + 1)).join('')
  const { text, children } = recordOf(raw)
  return typeof text === 'string' ? text : children === undefined ? '' : lettersIn(children, depth + 1)
}

const recordOf = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {}
