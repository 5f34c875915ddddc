import { type Article, emptyArticle } from '../../../../renderer/article/article.ts'
import { exportArticle } from '../../../../renderer/article/export/export-article.ts'
import {
  checkGates,
  checkOutput,
  type Finding,
  type GateOptions,
} from '../../../../renderer/article/export/gates/index.ts'
import type { Profile } from '../../../../renderer/article/export/profile.ts'
import { web } from '../../../../renderer/article/export/profiles/web.ts'
import { fitBody } from '../../../../renderer/article/fit.ts'
import type { Story } from '../../../../renderer/article/story.ts'
import { readOutline } from '../../../kit/outline.ts'

/** An article with a headline and a body in the notation of outline.ts. */
export function story(outline: string, fields: Partial<Story> = {}): Article {
  const empty = emptyArticle(fields.language ?? 'ar')
  return {
    ...empty,
    story: { ...empty.story, headline: 'عنوان', ...fields },
    body: fitBody(readOutline(outline).body),
  }
}

/** What the gates say of an article, in short: `rule at place: letters`. */
export const said = (article: Article, options?: GateOptions): readonly string[] =>
  checkGates(article, options).map(inShort)

export function inShort({ rule, block, field, text }: Finding): string {
  const place = field ?? (block ? `[${block.join()}]` : 'output')
  return text === '' ? `${rule} ${place}` : `${rule} ${place}: ${text}`
}

/** The text of an article's first exported file. */
export function contentOf(article: Article, profile: Profile = web): string {
  const [file] = exportArticle(article, profile)
  if (!file || !('content' in file)) throw new Error('the first file is text')
  return file.content
}

/** What the gates say of an export, after `spoil` had its way with what was written. */
export function saidOfOutput(
  article: Article,
  spoil: (content: string) => string = (content) => content,
  profile: Profile = web,
): readonly string[] {
  const content = contentOf(article, profile)
  const spoilt = spoil(content)
  return checkOutput(article, profile, spoilt).map(inShort)
}

const long = `
  paragraph: قالت France 24 إن المغرب فاز 2-0 أمس، وفق Le Monde diplomatique.
  paragraph: Le ministre a déclaré que la pluie continue à Rabat.
  heading level=2: ماذا قال Tim Cook؟
  quote:
    paragraph: «انتهى الأمر» يقول Ahmed.
    attribution: Le Monde
  list ordered=true:
    list-item:
      paragraph: فوز في Doha
      list:
        list-item:
          paragraph: Une victoire nette du Maroc au Qatar
    list-item:
      paragraph: BBC
  table:
    table-row:
      table-cell header=true: الفريق
      table-cell header=true: النقاط
    table-row:
      table-cell: Raja CA
      table-cell: 2-0
  image picture=a.png alt="قارب في الميناء" credit=AFP: ميناء الدار البيضاء
  read-also url=https://a.ma/b: تقرير BBC عن المغرب
  aside:
    paragraph: خلفية⏎سطر ثان فيه 50%
`
/** Every kind of block, Arabic with other words in it. */
export const mixed = story(long, { dateline: 'الرباط', standfirst: 'مقدمة', signOff: 'ح.م' })
/** French with Arabic in it. */
export const french = story(
  `
  paragraph: Le roi Mohammed VI a reçu « الوزير الأول » à Rabat.
  heading level=2: Contexte
  list:
    list-item:
      paragraph: 12 %
  image picture=b.png alt=Port credit=MAP:
`,
  { language: 'fr', headline: 'Le port rouvre' },
)
