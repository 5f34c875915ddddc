import type { HtmlNode } from '../html/node.ts'

/** What the place that an export goes to can take; the exporter reads these and never a profile's name. */
export interface Capabilities {
  /**
   * `html`: tags that carry direction themselves. `blocks`: WordPress block markup, in which only a paragraph can carry it and
   * the content of every other block is wrapped instead. `text`: plain lines.
   */
  readonly form: 'html' | 'blocks' | 'text'
  /** Whether each block says its direction, or only one that differs from what it stands in. */
  readonly directions: 'every block' | 'where it differs'
  /** `sizes`: a `picture` with sources to choose from. `one`: an `img` with the size nearest to `widest`. */
  readonly pictures: 'sizes' | 'one'
  /** The widest picture, in pixels. */
  readonly widest: number
  /** Where a page looks for them: where the site keeps them, if that is known, or always in the folder beside it. */
  readonly picturesAt: 'site' | 'folder'
  /** The folder beside the file. */
  readonly pictureFolder: string
  /** The place rewrites straight quotes, dashes, dots and lines as WordPress does, so that these are written as references. */
  readonly rewrites: boolean
  /** Style attributes by tag, for mail programs that know no style sheet. */
  readonly styles: Readonly<Record<string, string>>
  /** A file of the news agencies’ format (IPTC ninjs) goes along. */
  readonly ninjs: boolean
}

/** A way of exporting: data that a newsroom may write itself. */
export interface Profile {
  /** ASCII letters, digits and `-`. */
  readonly name: string
  /** What people call it, where it is not one of Midad’s own. */
  readonly label?: string
  /** Stands between the story's slug and the file's ending, so that two profiles can share a folder. */
  readonly suffix: string
  readonly can: Capabilities
  /** What surrounds the body: HTML with named slots, `{{headline}}` (see slots.ts), as text. */
  readonly template: string
}

/** A template as the filler reads it. */
export interface Template {
  readonly doctype: boolean
  readonly nodes: readonly HtmlNode[]
}
