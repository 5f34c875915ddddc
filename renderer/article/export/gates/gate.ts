import type { Article } from '../../article.ts'
import type { ArticleElement, ArticlePath } from '../../element.ts'
import type { HeadingLevel } from '../../elements/heading/heading.ts'
import type { HouseRules } from '../../newsroom/house-rules.ts'
import type { Site } from '../../newsroom/site.ts'
import type { Story } from '../../story.ts'
import type { Profile } from '../profile.ts'
import type { Written } from './written.ts'

/** `gate` stops an export until it is repaired or overridden by name; `advice` does not. */
export type FindingClass = 'gate' | 'advice'

/** What would put a finding right, as data. `describe-picture`: the writer is asked for words, which nobody else has. */
export type GateRepair =
  | { readonly kind: 'describe-picture' | 'mark-decorative' | 'embolden' | 'keep-word-whole' | 'remove-link' }
  | { readonly kind: 'set-heading-level'; readonly level: HeadingLevel }
  | { readonly kind: 'replace-letters'; readonly letters: string }
  | { readonly kind: 'change-story'; readonly change: Partial<Story> }

/** What a gate finds: a rule, and the place of it in the body or in a field of the story where it has one. */
export interface Found<Rule extends string = string> {
  readonly rule: Rule
  readonly block?: ArticlePath
  readonly field?: keyof Story
  /** Where the text begins, in UTF-16 units of the block’s or the field’s text. */
  readonly start?: number
  /** The letters in question; of written output, its tag. */
  readonly text?: string
  readonly count?: number
  readonly limit?: number
  /** The best one first. */
  readonly repairs?: readonly GateRepair[]
}

/** An article, and what its newsroom asks of it. */
export interface Look {
  readonly article: Article
  readonly rules: HouseRules
  readonly site: Site
}

/** One gate: what it may find, and how it looks for it. */
export interface Gate<Id extends string, Rule extends string> {
  /** `H1` to `H21`, the facts that an export is held to, or the name of a house rule. */
  readonly id: Id
  readonly rules: Readonly<Record<Rule, FindingClass>>
  /** Looks at one element of the body, whatever stands round it; asked once for each, since elements are never changed in place. */
  element?(element: ArticleElement): readonly Found<NoInfer<Rule>>[]
  /** Looks at the whole article. */
  article?(look: Look): readonly Found<NoInfer<Rule>>[]
  /** Looks at what was written. */
  output?(written: Written): readonly Found<NoInfer<Rule>>[]
  /** Whether a profile’s output can have it at all; every profile’s where this is left out. */
  appliesTo?(profile: Profile): boolean
  /** Holds of every export, and is measured where a browser, a website or many articles are at hand. */
  readonly provedBy?: 'test'
}

export const gate = <const Id extends string, Rule extends string = never>(
  spec: Gate<Id, Rule>,
): Gate<Id, Rule> => spec

export const isMarkup = ({ can }: Profile): boolean => can.form !== 'text'
