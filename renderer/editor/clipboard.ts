import { Element } from 'slate'
import { bodyText } from '../article/article.ts'
import { directionOfLanguage } from '../article/bidi/direction.ts'
import type { ArticleEditor, Language } from '../article/element.ts'
import { writeBody } from '../article/export/write-body.ts'
import { fitBody } from '../article/fit.ts'
import { printHtml } from '../article/html/print.ts'
import { importFragment } from '../article/import/import-fragment.ts'
import type { ImportNote } from '../article/import/import-note.ts'
import { importPlainFragment, type PlainFragment } from '../article/import/import-text.ts'
import { readFragment } from '../article/read-article.ts'

/** Our own nodes, so that a cut and a paste inside Midad lose nothing. */
const ownKind = 'application/x-midad-fragment+json'

/** Puts the selection on the clipboard as Midad's own nodes, as clean HTML and as plain text. */
export function writeClipboard(
  editor: ArticleEditor,
  language: Language,
  data: Pick<DataTransfer, 'setData'>,
): void {
  const fragment = editor.getFragment()
  if (fragment.length === 0) return
  const base = directionOfLanguage(language)
  const written = writeBody(fitBody(fragment), {
    language,
    base,
    picture: ({ picture, width, height }) => ({ src: picture, width, height, sources: [] }),
  })
  data.setData(ownKind, JSON.stringify(fragment))
  data.setData('text/html', printHtml(written))
  data.setData('text/plain', bodyText(fragment))
}

/**
 * Inserts what the clipboard holds, the richest kind first, in one step; what is not an article's is left behind. Answers
 * what there is to say of it.
 */
export function readClipboard(editor: ArticleEditor, language: Language, data: Held): readonly ImportNote[] {
  const { nodes, notes } =
    ownNodes(data) ?? htmlNodes(data, language) ?? importPlainFragment(data.getData('text/plain'), language)
  if (nodes.length === 0) return []
  const loose = nodes.every((node) => !Element.isElement(node) || editor.isInline(node))
  editor.insertFragment(loose ? [{ type: 'paragraph', children: [...nodes] }] : [...nodes])
  return notes
}

type Held = Pick<DataTransfer, 'getData'>

function ownNodes(data: Held): PlainFragment | null {
  const kept = data.getData(ownKind)
  const nodes = kept === '' ? null : readFragment(parse(kept))
  return nodes && { nodes, notes: [] }
}

function htmlNodes(data: Held, language: Language): PlainFragment | null {
  const html = data.getData('text/html')
  const read = html === '' ? null : importFragment(html, { language })
  return read?.ok ? read : null
}

/** Another program may have put anything under our name. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (problem) {
    if (problem instanceof SyntaxError) return null
    throw problem
  }
}
