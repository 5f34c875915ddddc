import { type Article, bodyText } from '../article.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { profilesOf } from '../newsroom/newsroom.ts'
import { exportArticle } from './export-article.ts'
import type { Profile } from './profile.ts'
import { web } from './profiles/web.ts'
import { readTemplate } from './read-template.ts'

/** An article for the clipboard: for a box that takes markup, and for one that takes letters only. */
export interface CopiedArticle {
  readonly html: string
  readonly text: string
}

/** The fragment of a profile, or the web’s where it makes no fragment; beside it the first profile of plain lines. */
export function copiedArticle(article: Article, profile: Profile, newsroom: Newsroom): CopiedArticle {
  const plain = profilesOf(newsroom).find(({ can }) => can.form === 'text')
  const contentOf = (chosen: Profile) =>
    exportArticle(article, chosen, newsroom.site).flatMap((file) =>
      'content' in file ? [file.content] : [],
    )[0] ?? ''
  const html = contentOf(isFragment(profile) ? profile : web)
  // A code editor takes letters, and these are the blocks.
  if (profile.can.form === 'blocks') return { html, text: html }
  return { html, text: plain ? contentOf(plain) : bodyText(article.body) }
}

/** Whether a profile makes something that is pasted into a page of others. */
export const isFragment = ({ can, template }: Profile): boolean =>
  can.form !== 'text' && !readTemplate(template).doctype
