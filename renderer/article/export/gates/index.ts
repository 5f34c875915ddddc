import type { Article } from '../../article.ts'
import type { ArticleElement, ArticlePath } from '../../element.ts'
import { type HouseRules, usualRules } from '../../newsroom/house-rules.ts'
import { emptySite, type Site } from '../../newsroom/site.ts'
import type { Story } from '../../story.ts'
import type { Profile } from '../profile.ts'
import { body } from './body.ts'
import { characters } from './characters.ts'
import { containersSay } from './containers.ts'
import { curledQuotes } from './curled-quotes.ts'
import { elementsIn } from './elements-in.ts'
import { type FindingClass, type Found, type Gate, type GateRepair, gate } from './gate.ts'
import { headings } from './headings.ts'
import { headline } from './headline.ts'
import { isolatesStand } from './isolates.ts'
import { links } from './links.ts'
import { shareCard, structuredData } from './metadata.ts'
import { needs } from './needs.ts'
import { paintedAsIntended } from './painted.ts'
import { permittedTags } from './permitted-tags.ts'
import { pictures } from './pictures.ts'
import { placeholders } from './placeholders.ts'
import { plainFields } from './plain-fields.ts'
import { rootDirection } from './root-direction.ts'
import { safety } from './safety.ts'
import { slugAndTags } from './slug-and-tags.ts'
import { standfirst } from './standfirst.ts'
import { styles } from './styles.ts'
import { wholeWords } from './whole-words.ts'
import { readWritten } from './written.ts'

const proved = <const Id extends string>(id: Id) => gate({ id, rules: {}, provedBy: 'test' })

/** Every gate, in the order in which findings are told: the house’s own rules, then H1 to H21. */
export const gates = [
  headline,
  standfirst,
  body,
  needs,
  placeholders,
  links,
  curledQuotes,
  rootDirection,
  containersSay,
  isolatesStand,
  paintedAsIntended,
  proved('H5'),
  permittedTags,
  proved('H7'),
  proved('H8'),
  plainFields,
  characters,
  styles,
  wholeWords,
  headings,
  pictures,
  structuredData,
  shareCard,
  slugAndTags,
  safety,
  proved('H19'),
  proved('H20'),
  proved('H21'),
] as const satisfies readonly Gate<string, string>[]

type KnownGate = (typeof gates)[number]
export type GateId = KnownGate['id']
/** The code of each thing that a gate may find; its sentences are in renderer/words/findings.ts. */
export type GateRule = { [Each in KnownGate as Each['id']]: keyof Each['rules'] }[GateId]

/** What stands in the way of publishing, or might: a rule, and its place in the body or in a field of the story. */
export interface Finding {
  readonly rule: GateRule
  readonly class: FindingClass
  readonly gate: GateId
  /** A path in the body; null where it is in a field of the story, or in what a profile writes round the body. */
  readonly block: ArticlePath | null
  readonly field: keyof Story | null
  /** Offsets in the text of the block or field, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** How many there are, and how many the rule allows. */
  readonly count?: number
  readonly limit?: number
  readonly repairs: readonly GateRepair[]
}

/** What a newsroom asks; where it is left out, what every newsroom does. */
export interface GateOptions {
  readonly rules?: HouseRules
  readonly site?: Site
}

/** What the gates find in an article itself, in the order of the gates and then of the page. */
export function checkGates(
  article: Article,
  { rules = usualRules, site = emptySite }: GateOptions = {},
): readonly Finding[] {
  const elements = elementsIn(article.body)
  const look = { article, rules, site }
  return gates.flatMap((each: Gate<string, string>) => [
    ...(each.article?.(look) ?? []).map((found) => findingOf(each, found)),
    ...elements.flatMap(([element, path]) =>
      foundIn(each, element).map((found) => findingOf(each, found, path)),
    ),
  ])
}

/** What they find in a file that a profile wrote of it; `content` is the file’s text. */
export function checkOutput(
  article: Article,
  profile: Profile,
  content: string,
  { site = emptySite }: GateOptions = {},
): readonly Finding[] {
  const written = readWritten(article, profile, site, content)
  return gates.flatMap((each: Gate<string, string>) =>
    looksAtOutputOf(each, profile)
      ? (each.output?.(written) ?? []).map((found) => findingOf(each, found))
      : [],
  )
}

/** Whether a gate has something to look at in what a profile writes. */
export const looksAtOutputOf = (each: Gate<string, string>, profile: Profile): boolean =>
  each.output !== undefined && (each.appliesTo?.(profile) ?? true)

/** The findings that stop an export. */
export const stopping = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.class === 'gate')

const known = new Map<string, WeakMap<ArticleElement, readonly Found[]>>()

/** Elements are never changed in place: a key costs the paragraph that it is in. */
function foundIn(each: Gate<string, string>, element: ArticleElement): readonly Found[] {
  if (!each.element) return []
  const memory = known.get(each.id) ?? new WeakMap<ArticleElement, readonly Found[]>()
  known.set(each.id, memory)
  const found = memory.get(element) ?? each.element(element)
  memory.set(element, found)
  return found
}

function findingOf(each: Gate<string, string>, found: Found, path: ArticlePath | null = null): Finding {
  const { rule, block = path, field = null, start = 0, text = '', repairs = [], ...counts } = found
  return {
    // The gate finds only rules of its own table, and the registry holds every gate.
    rule: rule as GateRule,
    class: each.rules[rule] ?? 'gate',
    gate: each.id as GateId,
    block,
    field,
    start,
    end: start + text.length,
    text,
    ...counts,
    repairs,
  }
}
