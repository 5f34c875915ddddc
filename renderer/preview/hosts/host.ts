import type { Language } from '../../article/element.ts'

/** A website's page round an article's fragment. */
export interface Host {
  /** What the page says of itself; the website's own language when left out. */
  readonly language?: Language
  /** HTML with the slots of a profile's template, `{{sections}}`, `{{host-language}}` and `{{host-direction}}`. */
  readonly template: string
  readonly styles: readonly string[]
  /** Whether it prints titles and names as it has them from their boxes, as plain text without a direction. */
  readonly printsPlain: boolean
}
