import type { Article } from '../article.ts'
import { emptyArticle } from '../article.ts'
import type { ArticleElement, Language } from '../element.ts'

/** What a new article may begin from, in the order in which they are offered. */
export interface Template {
  readonly name: 'blank' | 'brief' | 'report' | 'interview' | 'match'
  make(language: Language): Article
}

type Sentence = Readonly<Record<Language, string>>

const words = {
  background: { ar: 'خلفية', fr: 'Repères', en: 'Background' },
  first: { ar: 'الوقائع', fr: 'Les faits', en: 'The facts' },
  second: { ar: 'ردود الفعل', fr: 'Les réactions', en: 'Reactions' },
  question: { ar: 'السؤال؟', fr: 'La question ?', en: 'The question?' },
  goals: { ar: 'الأهداف', fr: 'Les buts', en: 'Goals' },
  standings: { ar: 'الترتيب', fr: 'Le classement', en: 'Standings' },
  team: { ar: 'الفريق', fr: 'Équipe', en: 'Team' },
  played: { ar: 'لعب', fr: 'J', en: 'Played' },
  points: { ar: 'نقاط', fr: 'Pts', en: 'Points' },
} as const satisfies Readonly<Record<string, Sentence>>

const paragraph = (text = ''): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const heading = (text: string): ArticleElement => ({ type: 'heading', level: 2, children: [{ text }] })
const bold = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text, bold: true }] })
const cell = (header: boolean, text = ''): ArticleElement => ({
  type: 'table-cell',
  header,
  children: [{ text }],
})
const row = (...children: ArticleElement[]): ArticleElement => ({ type: 'table-row', children })

const bodies: Readonly<Record<Template['name'], (language: Language) => readonly ArticleElement[]>> = {
  blank: () => [paragraph()],
  brief: () => [paragraph(), paragraph()],
  report: (language) => [
    paragraph(),
    heading(words.first[language]),
    paragraph(),
    heading(words.second[language]),
    paragraph(),
    { type: 'aside', children: [heading(words.background[language]), paragraph()] },
  ],
  interview: (language) => [
    paragraph(),
    ...Array.from({ length: 3 }, () => [bold(words.question[language]), paragraph()]).flat(),
  ],
  match: (language) => [
    paragraph(),
    heading(words.goals[language]),
    { type: 'list', ordered: false, children: [{ type: 'list-item', children: [paragraph()] }] },
    heading(words.standings[language]),
    {
      type: 'table',
      children: [
        row(
          cell(true, words.team[language]),
          cell(true, words.played[language]),
          cell(true, words.points[language]),
        ),
        row(cell(false), cell(false), cell(false)),
      ],
    },
  ],
}

const template = (name: Template['name']): Template => ({
  name,
  make: (language) => ({ ...emptyArticle(language), body: bodies[name](language) }),
})

export const templates: readonly Template[] = [
  template('blank'),
  template('brief'),
  template('report'),
  template('interview'),
  template('match'),
]
