import { type Descendant, Element } from 'slate'
import type { ArticleElement } from '../../element.ts'
import { specOf } from '../../spec-of.ts'
import { directionOf } from '../block-direction.ts'
import type { Direction } from '../direction.ts'
import { textsOf } from '../needed-isolates.ts'
import { fieldsWithoutControls, hasControls, withoutControls } from './control-signs.ts'
import { type ControlFate, translateControls } from './controls.ts'
import { withWishes } from './with-wishes.ts'

export interface TranslatedBlocks<Block> {
  readonly blocks: readonly Block[]
  readonly fates: readonly ControlFate[]
}

/**
 * Blocks of an article of a base direction, with every control of direction translated into wishes and directions, and none
 * left in a text or a property. Blocks without a control come back as they are.
 */
export function translateBlocks(
  blocks: readonly ArticleElement[],
  base: Direction,
): TranslatedBlocks<ArticleElement> {
  const fates: ControlFate[] = []
  return { blocks: blocks.map((block) => translated(block, bareOf(block), base, base, fates)), fates }
}

/** The block itself holds the controls, `bare` has none: its words tell the direction. */
function translated(
  block: ArticleElement,
  bare: ArticleElement,
  base: Direction,
  around: Direction,
  fates: ControlFate[],
): ArticleElement {
  if (block === bare) return block
  const direction = directionOf(bare, base, around)
  if (!('text' in specOf(block).holds)) {
    const children = block.children.map((child, index) => {
      const other = bare.children[index]
      return Element.isElement(child) && Element.isElement(other)
        ? translated(child, other, base, direction, fates)
        : child
    })
    return { ...bare, children }
  }
  const said = translateControls(textsOf(block.children), direction, block.dir)
  fates.push(...said.fates)
  const children = withWishes(block.children.map(bareProperties), said.texts, said.wishes)
  return { ...bare, children, ...(said.dir ? { dir: said.dir } : {}) }
}

/** A tree with every control taken out; itself where it has none. */
function bareOf(block: ArticleElement): ArticleElement {
  if (!isConcerned(block)) return block
  const children = block.children.map((child) =>
    Element.isElement(child) ? bareOf(child) : { ...child, text: withoutControls(child.text) },
  )
  return { ...bareProperties(block), children }
}

const isConcerned = (node: Descendant): boolean =>
  Object.values(node).some((value: unknown) => typeof value === 'string' && hasControls(value)) ||
  (Element.isElement(node) && node.children.some(isConcerned))

const bareProperties = <Kind extends Descendant>(node: Kind): Kind =>
  Element.isElement(node) ? fieldsWithoutControls(node) : node
