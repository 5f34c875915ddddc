import { Node } from 'slate'
import type { Article } from '../../article.ts'
import { textOf } from '../../html/node.ts'
import { elementsIn, isTextBlock } from './elements-in.ts'
import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'
import { joins, partedAt, partedWords } from './parted-words.ts'
import type { WrittenLine } from './written.ts'

const arabicWords =
  /[\p{Script=Arabic}&&\p{L}][\p{L}\p{M}\u0640]*(?:[^\p{L}\n]+[\p{Script=Arabic}&&\p{L}][\p{L}\p{M}\u0640]*)*/gv

/** Arabic has neither spaced letters nor slanted ones, and a tag inside a word pulls its letters apart. */
export const wholeWords = gate({
  id: 'H12',
  rules: {
    'letters-parted': 'gate',
    'word-parted': 'advice',
    'italic-arabic': 'advice',
    'letters-spaced': 'gate',
    'tag-in-word': 'gate',
  },
  element: (element) =>
    isTextBlock(element)
      ? [
          ...partedWords(element).map(({ seams, start, text, canJoin }) => ({
            rule: seams.some((seam) => joins(Node.string(element), seam))
              ? ('letters-parted' as const)
              : ('word-parted' as const),
            start,
            text,
            ...(canJoin ? { repairs: [{ kind: 'keep-word-whole' as const }] } : {}),
          })),
          ...italics(element).map((found) => ({
            rule: 'italic-arabic' as const,
            ...found,
            repairs: [{ kind: 'embolden' as const }],
          })),
        ]
      : [],
  appliesTo: isMarkup,
  output: ({ article, lines, elements, profile }) => [
    ...isolateInWord(lines, article).map(({ text }) => ({ rule: 'tag-in-word' as const, text })),
    ...elements
      .filter((element) => spaces(element.attributes['style'] ?? ''))
      .map((element) => ({ rule: 'letters-spaced' as const, text: tagOf(element) })),
    ...elements
      .filter((element) => element.tag === 'style' && spaces(textOf(element)))
      .map(() => ({ rule: 'letters-spaced' as const, text: profile.label ?? profile.name })),
  ],
})

/** What the writer parted is found in the article; an isolate that cuts a word is the exporter’s own fault. */
function isolateInWord(lines: readonly WrittenLine[], { body }: Article): readonly WrittenLine[] {
  const cut = lines.filter((line) => cutsIn(line).length > 0)
  if (cut.length === 0) return []
  const blocks = elementsIn(body).flatMap(([element]) => (isTextBlock(element) ? [element] : []))
  const ofWriter = new Set(
    blocks.flatMap((block) =>
      partedWords(block).flatMap(({ seams }) => seams.map((seam) => partedAt(Node.string(block), seam))),
    ),
  )
  return cut.filter((line) => cutsIn(line).some((seam) => !ofWriter.has(partedAt(line.text, seam))))
}

const cutsIn = ({ text, seams, isolates }: WrittenLine): readonly number[] =>
  seams
    .filter((seam) => isolates.some(({ start, end }) => start === seam || end === seam))
    .filter((seam) => joins(text, seam))

const spaces = (style: string) => /letter-spacing:\s*(?!normal|0[;\s}]|0$)/i.test(style)

function italics(element: Parameters<typeof partedWords>[0]) {
  const place = { at: 0 }
  return Array.from(Node.texts(element)).flatMap(([{ text, italic }]) => {
    const start = place.at
    place.at += text.length
    return italic
      ? Array.from(text.matchAll(arabicWords), ({ 0: words, index }) => ({
          start: start + index,
          text: words,
        }))
      : []
  })
}
