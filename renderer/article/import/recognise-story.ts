import { bodyText } from '../article.ts'
import { fieldsWithoutControls } from '../bidi/controls/control-signs.ts'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement, Language } from '../element.ts'
import { emptyOf } from '../fit.ts'
import { emptyStory, languages, type Story } from '../story.ts'
import { controlNotes } from './control-notes.ts'
import { dropImpliedDirections } from './drop-implied-directions.ts'
import type { ImportNote, ImportNoteCode } from './import-note.ts'
import { clip } from './line.ts'
import { byline } from './recognise/byline.ts'
import { closingLines } from './recognise/closing-lines.ts'
import { dateline, exactDateline, toldDateline } from './recognise/dateline.ts'
import type { Draft, Origin, Recogniser } from './recognise/draft.ts'
import { firstLine, markedHeadline } from './recognise/headline.ts'
import { languageOf } from './recognise/language.ts'
import { markedFields, shownFields } from './recognise/marked-fields.ts'
import { exactSignOff, signOff } from './recognise/sign-off.ts'
import { boldStandfirst, describedStandfirst, exactStandfirst } from './recognise/standfirst.ts'
import type { StoryHints } from './story-hints.ts'

export type { Draft, Origin } from './recognise/draft.ts'

export interface StoryOptions {
  /** The story's language where it is known; else it is recognised. */
  readonly language?: Language
  /** Stands in where the source has no headline: the name of its file. */
  readonly fallbackHeadline?: string
}

/**
 * What is looked for, in this order. Words that Midad wrote are only moved to where the same export puts them back;
 * elsewhere more is guessed. Every recogniser moves words, save those that take away what a site adds, and say so.
 */
const recognisers: readonly { readonly from: readonly Origin[]; readonly recognise: Recogniser }[] = [
  { from: ['html', 'text'], recognise: closingLines },
  { from: ['html'], recognise: markedHeadline },
  { from: ['html', 'text'], recognise: firstLine },
  { from: ['midad-page', 'html'], recognise: markedFields },
  { from: ['html'], recognise: shownFields },
  { from: ['html', 'text'], recognise: byline },
  { from: ['html'], recognise: boldStandfirst },
  { from: ['midad-fragment'], recognise: exactStandfirst },
  { from: ['html', 'text'], recognise: dateline },
  { from: ['midad-page'], recognise: toldDateline },
  { from: ['midad-fragment'], recognise: exactDateline },
  { from: ['html', 'text'], recognise: signOff },
  { from: ['midad-fragment'], recognise: exactSignOff },
  { from: ['html'], recognise: describedStandfirst },
]

/** The story that a body (which must fit, see fit.ts) and the source's own hints tell, and what is left as its body. */
export function recogniseStory(
  body: readonly ArticleElement[],
  hints: StoryHints,
  origin: Origin,
  { language, fallbackHeadline = '' }: StoryOptions,
): Draft {
  const spoken = language ?? writtenLanguage(body, hints, origin)
  const base = directionOfLanguage(spoken)
  const translated = translateBlocks(body, base)
  // A field has no place for what a control says: it is laid out by its words.
  const said = fieldsWithoutControls(hints)
  const begun: Draft = {
    story: emptyStory(spoken),
    body: translated.blocks.map((block) =>
      dropImpliedDirections(block, base, isOurs(origin) ? 'as Midad wrote them' : 'foreign'),
    ),
    notes: controlNotes(translated.fates),
  }
  const recognised = recognisers
    .filter(({ from }) => from.includes(origin))
    .reduce((draft, { recognise }) => recognise(draft, said), begun)
  const { story, notes } = recognised
  const isNamed = story.headline !== '' || fallbackHeadline === '' || origin === 'midad-page'
  return {
    story: isNamed ? story : { ...story, headline: fallbackHeadline },
    body: recognised.body.length > 0 ? recognised.body : [emptyOf('paragraph')],
    notes: [
      ...notes,
      ...fieldNotes(story),
      ...(isNamed ? [] : [{ code: 'headline-from-name' as const, detail: fallbackHeadline }]),
    ],
  }
}

const isOurs = (origin: Origin) => origin === 'midad-page' || origin === 'midad-fragment'

function writtenLanguage(body: readonly ArticleElement[], hints: StoryHints, origin: Origin): Language {
  const said = isOurs(origin) ? languages.find((language) => language === hints.language) : undefined
  return said ?? languageOf(`${hints.headline ?? ''}\n${bodyText(body)}`, hints.language)
}

/** The fields that are told of, each with its note. */
const told = [
  ['headline', 'headline-recognised'],
  ['kicker', 'kicker-recognised'],
  ['subheadline', 'subheadline-recognised'],
  ['standfirst', 'standfirst-recognised'],
  ['byline', 'byline-recognised'],
  ['dateline', 'dateline-recognised'],
  ['signOff', 'sign-off-recognised'],
  ['section', 'section-recognised'],
  ['publishedAt', 'date-recognised'],
] as const satisfies readonly (readonly [keyof Story, ImportNoteCode])[]

function fieldNotes(story: Story): readonly ImportNote[] {
  const fields = told.map(([name, code]) => ({ code, detail: clip(story[name]) }))
  const tags = { code: 'tags-recognised' as const, detail: clip(story.tags.join('، ')) }
  return [...fields, tags].filter(({ detail }) => detail !== '')
}
