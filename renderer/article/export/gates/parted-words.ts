import { Element, Node, Text } from 'slate'
import type { ArticleElement, ArticleText } from '../../element.ts'

/** An Arabic word with a seam in it: letters before and after are of different marks or links. UTF-16 offsets of its block. */
export interface PartedWord {
  readonly seams: readonly number[]
  readonly start: number
  readonly text: string
  /** Both halves are plain text or of one link, so that one mark could hold the whole word. */
  readonly canJoin: boolean
}

const letter = '[\\p{Script=Arabic}&&[\\p{L}\\p{M}]]|\\u0640'
const before = new RegExp(`(?:${letter})+$`, 'v')
const after = new RegExp(`^(?:${letter})+`, 'v')

/** Letters that never join the next one (Unicode’s ArabicShaping: joining types R and U). */
const standing = /[اأإآٱدذرزژوؤةىء]\p{M}*$/u

/** Whether the letters on both sides of a place are drawn joined, so that a tag there can pull them apart. */
export const joins = (text: string, at: number): boolean => {
  const [left, right] = [text.slice(0, at), text.slice(at)]
  return before.test(left) && after.test(right) && !standing.test(left) && !right.startsWith('ء')
}

/** The letters of the Arabic word that a place is inside of, parted there. */
export const partedAt = (text: string, at: number): string =>
  `${before.exec(text.slice(0, at))?.[0] ?? ''}|${after.exec(text.slice(at))?.[0] ?? ''}`

/** Every Arabic word of a text block that a mark or a link begins or ends inside of. */
export function partedWords(block: ArticleElement): readonly PartedWord[] {
  if (block.children.length < 2) return []
  const text = Node.string(block)
  const leaves = leavesOf(block)
  const parted = leaves.slice(1).flatMap((leaf, index): readonly PartedWord[] => {
    const last = leaves[index]
    const seam = leaf.start
    const [left, right] = [before.exec(text.slice(0, seam)), after.exec(text.slice(seam))]
    if (!last || !left || !right || (last.link === leaf.link && looksOf(last.leaf) === looksOf(leaf.leaf)))
      return []
    return [
      {
        seams: [seam],
        start: seam - left[0].length,
        text: left[0] + right[0],
        canJoin: last.link === leaf.link,
      },
    ]
  })
  return parted.reduce<readonly PartedWord[]>((words, word) => {
    const last = words.at(-1)
    if (last?.start !== word.start) return [...words, word]
    const canJoin = last.canJoin && word.canJoin
    return [...words.slice(0, -1), { ...last, seams: [...last.seams, ...word.seams], canJoin }]
  }, [])
}

interface Leaf {
  readonly leaf: ArticleText
  readonly link: ArticleElement | null
  readonly start: number
}

/** The texts with letters in them. */
function leavesOf(block: ArticleElement): readonly Leaf[] {
  const place = { at: 0 }
  const leaf = (text: ArticleText, link: ArticleElement | null): readonly Leaf[] => {
    const start = place.at
    place.at += text.text.length
    return text.text === '' ? [] : [{ leaf: text, link, start }]
  }
  return block.children.flatMap((child) => {
    if (Text.isText(child)) return leaf(child, null)
    return Element.isElement(child)
      ? child.children.flatMap((text) => (Text.isText(text) ? leaf(text, child) : []))
      : []
  })
}

/** A wish for an isolate is not a tag by itself. */
const looksOf = ({ text: _, isolate: __, ...looks }: ArticleText): string => Object.keys(looks).sort().join()
