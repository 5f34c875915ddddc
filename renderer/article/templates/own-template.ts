import { type Article, picturesOf } from '../article.ts'
import type { ArticleElement, ArticleText } from '../element.ts'
import { fitBody } from '../fit.ts'
import { readArticle } from '../read-article.ts'
import { describe, isRecord, type ReadProblem } from '../read-properties.ts'
import { emptyStory } from '../story.ts'

/** What a newsroom lets an article begin from, beside Midad’s own templates. It shows no pictures: those are in the file of an article. */
export interface OwnTemplate {
  readonly name: string
  readonly article: Article
}

/** Templates from unknown JSON; what is wrong goes to `problems`, and the answer is then of no use. */
export function readTemplates(raw: unknown, problems: ReadProblem[]): readonly OwnTemplate[] {
  if (!Array.isArray(raw)) {
    problems.push({ at: 'templates', found: describe(raw), expected: 'a list of templates' })
    return []
  }
  const read = raw.flatMap((each: unknown, index) => readOne(each, `templates.${String(index)}`, problems))
  const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) !== index)
  if (twice) problems.push({ at: 'templates', found: twice.name, expected: 'each name once' })
  return read
}

function readOne(raw: unknown, at: string, problems: ReadProblem[]): readonly OwnTemplate[] {
  const { name, article } = isRecord(raw) ? raw : {}
  if (!isRecord(raw)) problems.push({ at, found: describe(raw), expected: 'a template' })
  const isNamed = typeof name === 'string' && name.trim() !== ''
  if (isRecord(raw) && !isNamed)
    problems.push({ at: `${at}.name`, found: describe(name), expected: 'a name' })
  const read = readArticle(article)
  if (!read.ok)
    problems.push(
      ...read.problems.map((problem) => ({
        ...problem,
        at: [at, 'article', problem.at].filter((part) => part !== '').join('.'),
      })),
    )
  else if (picturesOf(read.article).length > 0)
    problems.push({ at: `${at}.article.body`, found: 'a picture', expected: 'a body without pictures' })
  return isNamed && read.ok ? [{ name, article: read.article }] : []
}

/** A template of an article: without its pictures, its address and what is known of its publication. */
export function templateOf(name: string, { format, story, body }: Article): OwnTemplate {
  const { slug, publishedAt, status, ignored } = emptyStory(story.language)
  return {
    name,
    article: {
      format,
      story: { ...story, slug, publishedAt, status, ignored },
      body: fitBody(withoutPictures(body)),
    },
  }
}

function withoutPictures(nodes: readonly ArticleElement[]): ArticleElement[] {
  return nodes.flatMap((node): ArticleElement[] => {
    if (node.type === 'image') return []
    const held: readonly (ArticleElement | ArticleText)[] = node.children
    const children = held.flatMap((child): readonly (ArticleElement | ArticleText)[] =>
      'type' in child ? withoutPictures([child]) : [child],
    )
    // The same element with fewer children; what may not be empty is filled by `fitBody`.
    return [{ ...node, children }]
  })
}
