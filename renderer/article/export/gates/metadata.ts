import { lineOf } from '../../bidi/plain-isolates.ts'
import { type HtmlElement, textOf } from '../../html/node.ts'
import type { Profile } from '../profile.ts'
import { slotsIn } from '../read-template.ts'
import { gate } from './gate.ts'
import type { Written } from './written.ts'

/** A template without a place for metadata is not asked for any. */
const hasMetadata = ({ can, template }: Profile) =>
  can.form === 'html' && slotsIn(template).includes('metadata')

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const dates = ['datePublished', 'dateModified', 'dateCreated'] as const

/** What search engines read says what the story says: its headline, its language, whole dates. */
export const structuredData = gate({
  id: 'H15',
  rules: { 'structured-data-wrong': 'gate' },
  appliesTo: hasMetadata,
  output: (written) =>
    newsIn(written).flatMap((news) =>
      [
        ...['inLanguage', ...(hasHeadline(written) ? ['headline'] : [])].filter(
          (name) => typeof news[name] !== 'string' || news[name] === '',
        ),
        ...dates.filter((name) => name in news && !isoDate.test(String(news[name]))),
        ...(news['@type'] === 'NewsArticle' ? [] : ['@type']),
      ].map((name) => ({ rule: 'structured-data-wrong' as const, text: name })),
    ),
})

/** A shared address shows a title, and says its language as networks write it. */
export const shareCard = gate({
  id: 'H16',
  rules: { 'card-wrong': 'gate' },
  appliesTo: hasMetadata,
  output: (written) => {
    const card = written.elements.filter(({ attributes }) => attributes['property']?.startsWith('og:'))
    const locale = contentOf(card, 'og:locale')
    return [
      ...['og:type', ...(hasHeadline(written) ? ['og:title'] : [])].filter(
        (name) => contentOf(card, name) === '',
      ),
      ...(/^[a-z]{2}_[A-Z]{2}$/.test(locale) ? [] : ['og:locale']),
    ].map((name) => ({ rule: 'card-wrong' as const, text: name }))
  },
})

/** A story without one is found by a gate of its own. */
const hasHeadline = ({ article }: Written) => lineOf(article.story.headline) !== ''

const contentOf = (card: readonly HtmlElement[], name: string): string =>
  card.find(({ attributes }) => attributes['property'] === name)?.attributes['content'] ?? ''

/** One that is not there, or cannot be read, says nothing that it should. */
function newsIn({ elements }: Written): readonly Readonly<Record<string, unknown>>[] {
  const data = elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes['type'] === 'application/ld+json')
    .map((script) => recordOf(textOf(script)))
  return data.length === 0 ? [{}] : data
}

function recordOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch (fault) {
    if (fault instanceof SyntaxError) return {}
    throw fault
  }
}
