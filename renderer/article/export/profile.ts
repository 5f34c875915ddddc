import type { Article } from '../article.ts'
import type { Direction } from '../bidi/direction.ts'
import type { HtmlNode } from '../html/node.ts'

/** What a way of exporting can do; the exporter reads these and never the name. */
export interface Profile {
  readonly name: string
  /** Stands between the story's slug and `.html`, so that two profiles can share a folder. */
  readonly suffix: string
  /** The folder of the pictures, seen from the HTML file. */
  readonly pictureFolder: string
  readonly doctype: boolean
  /** Puts the written body, dateline and sign-off included, into what surrounds it. */
  frame(article: Article, body: readonly HtmlNode[], base: Direction): readonly HtmlNode[]
}
