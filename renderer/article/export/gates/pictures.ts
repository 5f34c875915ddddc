import { findTag, type HtmlElement } from '../../html/node.ts'
import { elementsIn } from './elements-in.ts'
import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'

/** A picture stands in a figure, with its size, its credit, and words for those who do not see it unless it is decorative. */
export const pictures = gate({
  id: 'H14',
  rules: {
    'alt-missing': 'gate',
    'alt-is-file-name': 'gate',
    'credit-missing': 'gate',
    'picture-without-figure': 'gate',
    'picture-without-size': 'gate',
    'written-alt-missing': 'gate',
  },
  element: (element) => {
    if (element.type !== 'image' || element.decorative) return []
    const alt = element.alt.trim()
    const repairs = [{ kind: 'describe-picture' as const }, { kind: 'mark-decorative' as const }]
    if (alt === '') return [{ rule: 'alt-missing', text: element.picture, repairs }]
    return isFileName(alt) ? [{ rule: 'alt-is-file-name', text: alt, repairs }] : []
  },
  article: ({ article: { body }, rules: { needs } }) =>
    needs.includes('credit')
      ? elementsIn(body).flatMap(([element, block]) =>
          element.type === 'image' && !element.decorative && element.credit.trim() === ''
            ? [
                {
                  rule: 'credit-missing' as const,
                  block,
                  text: element.alt,
                  repairs: [{ kind: 'describe-picture' as const }],
                },
              ]
            : [],
        )
      : [],
  appliesTo: isMarkup,
  output: ({ elements, profile, site }) => {
    const inFigures = new Set(elements.filter(({ tag }) => tag === 'figure').map(imageIn))
    const folders = [`${profile.can.pictureFolder}/`, site.pictures].filter((folder) => folder !== '')
    return elements
      .filter(({ tag }) => tag === 'img')
      .flatMap((image) => {
        const { alt, src = '', width, height } = image.attributes
        // A logo of the template stands where the newsroom wants it.
        const isOfTheStory = folders.some((folder) => src.startsWith(folder))
        const text = tagOf(image)
        return [
          ...(isOfTheStory && !inFigures.has(image)
            ? [{ rule: 'picture-without-figure' as const, text }]
            : []),
          // The website itself writes the size of a block’s picture.
          ...(profile.can.form === 'blocks' || (Number(width) > 0 && Number(height) > 0)
            ? []
            : [{ rule: 'picture-without-size' as const, text }]),
          ...(alt === undefined ? [{ rule: 'written-alt-missing' as const, text }] : []),
        ]
      })
  },
})

const imageIn = (figure: HtmlElement) => findTag(figure, 'img')

/** WCAG F30: what a camera or a folder calls a picture says nothing of what it shows. */
const isFileName = (alt: string) =>
  /^\S+\.(?:jpe?g|png|webp|gif|avif|tiff?|heic)$/i.test(alt) || /^(?:IMG|DSC[NF]?|PXL|WA)[-_]?\d+$/i.test(alt)
