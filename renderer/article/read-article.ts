import './elements/index.ts'
import { type Article, articleFormat } from './article.ts'
import { isolateWishes } from './bidi/isolates.ts'
import type { ArticleElement, ArticleText } from './element.ts'
import { fitBody } from './fit.ts'
import { marks } from './marks/index.ts'
import { migrate } from './migrations/index.ts'
import { describe, isRecord, type ReadProblem, readProperties } from './read-properties.ts'
import { findSpec } from './spec-of.ts'
import { emptyStory, storyFields } from './story.ts'

export type ArticleRead =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly newer: boolean; readonly problems: readonly ReadProblem[] }

const deepestElement = 64

/** Makes unknown JSON an article of today's format, or names every problem. Misplaced elements are put right, not refused. */
export function readArticle(raw: unknown): ArticleRead {
  const migrated = migrate(raw)
  if (!isRecord(migrated)) return refused([{ at: '', found: describe(migrated), expected: 'an article' }])
  const { format, story, body } = migrated
  if (typeof format === 'number' && format > articleFormat) {
    return {
      ok: false,
      newer: true,
      problems: [{ at: 'format', found: String(format), expected: String(articleFormat) }],
    }
  }
  const problems: ReadProblem[] = []
  if (format !== articleFormat) {
    problems.push({ at: 'format', found: describe(format), expected: String(articleFormat) })
  }
  const fields = isRecord(story) ? readProperties(storyFields, story, 'story', problems) : {}
  if (!isRecord(story))
    problems.push({ at: 'story', found: describe(story), expected: 'the fields of a story' })
  const nodes = readChildren(body, 'body', problems, 0)
  if (problems.length > 0) return refused(problems)
  return {
    ok: true,
    article: { format: articleFormat, story: { ...emptyStory('ar'), ...fields }, body: fitBody(nodes) },
  }
}

/** Reads nodes from the clipboard or another untrusted place, under the same rules; null where anything is wrong. */
export function readFragment(raw: unknown): readonly (ArticleElement | ArticleText)[] | null {
  const problems: ReadProblem[] = []
  const nodes = readChildren(raw, '', problems, 0)
  return problems.length > 0 ? null : nodes
}

const refused = (problems: readonly ReadProblem[]): ArticleRead => ({ ok: false, newer: false, problems })

function readChildren(
  raw: unknown,
  at: string,
  problems: ReadProblem[],
  depth: number,
): (ArticleElement | ArticleText)[] {
  if (!Array.isArray(raw) || depth > deepestElement) {
    problems.push({
      at,
      found: Array.isArray(raw) ? 'too deep a nesting' : describe(raw),
      expected: 'a list of elements',
    })
    return []
  }
  return raw.flatMap((child: unknown, index) => readNode(child, `${at}.${String(index)}`, problems, depth))
}

function readNode(
  raw: unknown,
  at: string,
  problems: ReadProblem[],
  depth: number,
): (ArticleElement | ArticleText)[] {
  if (isRecord(raw) && typeof raw['text'] === 'string') return [readText(raw, raw['text'], at, problems)]
  const type = isRecord(raw) ? raw['type'] : undefined
  const spec = typeof type === 'string' ? findSpec(type) : undefined
  if (!isRecord(raw) || !spec) {
    problems.push({ at, found: describe(type ?? raw), expected: 'an element that this Midad knows' })
    return []
  }
  const { dir } = raw
  if (dir !== undefined && dir !== 'ltr' && dir !== 'rtl') {
    problems.push({ at: `${at}.dir`, found: describe(dir), expected: 'ltr or rtl' })
  }
  const element = {
    type: spec.type,
    ...readProperties(spec.properties, raw, at, problems),
    ...(dir === undefined ? {} : { dir }),
    children: readChildren(raw['children'], `${at}.children`, problems, depth + 1),
  }
  // The spec's own table has just checked every property that this type has.
  return [element as unknown as ArticleElement]
}

function readText(
  raw: Readonly<Record<string, unknown>>,
  text: string,
  at: string,
  problems: ReadProblem[],
): ArticleText {
  const { isolate } = raw
  const wish = isolateWishes.find((each) => each === isolate)
  if (isolate !== undefined && !wish) {
    problems.push({ at: `${at}.isolate`, found: describe(isolate), expected: 'ltr, rtl or none' })
  }
  const carried = marks.filter(({ name }) => raw[name] === true).map(({ name }) => [name, true] as const)
  return { text: text.toWellFormed(), ...Object.fromEntries(carried), ...(wish ? { isolate: wish } : {}) }
}
