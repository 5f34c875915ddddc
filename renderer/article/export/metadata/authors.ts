import type { Article } from '../../article.ts'
import { directionOfLanguage } from '../../bidi/direction.ts'
import type { Site } from '../../newsroom/site.ts'
import { bare, type Line, standalone } from './said.ts'

/** Who wrote an article, as schema.org tells them apart. */
export interface Author {
  readonly kind: 'Person' | 'Organization'
  readonly name: string
}

/** The authors that a byline names, else the newsroom that signs without one; none where neither is known. */
export function authorsOf({ story }: Article, site: Site): readonly Author[] {
  const named = namesIn(bare(story.byline)).map((name) => ({ kind: kindOf(name, site), name }))
  const newsroom = bare(site.author) || bare(site.name)
  if (named.length > 0 || newsroom === '') return named
  return [{ kind: 'Organization', name: newsroom }]
}

/** The byline for people as it is written; of an article without one, the newsroom that signs it. */
export function bylineOf(article: Article, site: Site): Line {
  const { byline, language } = article.story
  const signed = bare(byline) === '' ? (authorsOf(article, site)[0]?.name ?? '') : byline
  return standalone(signed, directionOfLanguage(language))
}

const label = /^(?:بقلم\s*:?|(?:إعداد|كتب|كتبت|نص)\s*:|(?:par|by)(?:\s*:|\s))\s*/iu
/** A word between spaces; `وسارة` is left, for `وليد` is a name. A dash may stand before a place or a role. */
const betweenNames = /\s*[،,;؛/]\s*|\s+(?:و|et|and)\s+/u

/**
 * The names of a byline, each once. It is parted at commas, strokes and the word for “and” between spaces, unless a part would
 * be no name (initials: `م/ح`); parts that say what somebody is (`envoyé spécial`, `موفد الجريدة`) are left out.
 */
function namesIn(byline: string): readonly string[] {
  const whole = byline.replace(label, '')
  const parts = whole.split(betweenNames).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const isParted = parts.every((part) => (part.match(/\p{L}/gu) ?? []).length > 1)
  const names = isParted ? parts.filter((part, index) => index === 0 || !role.test(part)) : [whole]
  return [...new Set(names.filter((name) => name !== ''))]
}

/** A Latin name begins with a capital letter, or with a particle before one. */
const role =
  /^(?:(?:ال)?(?:مراسل|موفد|مبعوث|صحفي|صحافي|كاتب|محرر|رئيس|مدير|باحث|أستاذ)(?:ة|نا|تنا)?(?![\p{L}\p{M}])|@|de notre|(?!(?:de|du|da|d[’']|ben|bin|el|al|von|van|la|le)(?!\p{L}))\p{Ll})/u

function kindOf(name: string, site: Site): Author['kind'] {
  const isOwn = [site.name, site.author].some((own) => bare(own) !== '' && bare(own) === name)
  return isOwn || capitals.test(name) || organization.test(name) ? 'Organization' : 'Person'
}

/** AFP, MAP, EFE, and the Arabic initials of two agencies. */
const capitals = /^(?:\p{Lu}{2,6}|و ?\.? ?م ?\.? ?ع ?\.?|أ ?\.? ?ف ?\.? ?ب ?\.?)$/u
const organization =
  /^(?:رويترز|الأناضول|Reuters|Anadolu)$|(?<!\p{L})(?:(?:ال)?(?:وكالة|وكالات|هيئة|فريق|قسم|تحرير|جريدة|موقع)|agenc[ey]|agences|agencies|la rédaction|newsroom|news desk|staff)(?![\p{L}\p{M}])/iu
