import { type Descendant, Element } from 'slate'
import type { Holds } from './element.ts'
import { type Container, findSpec, isInline } from './spec-of.ts'

/**
 * What must happen to a child so that its holder may hold it. `unwrap`, `lift`: see Misplaced. `remove`: there is nothing
 * in it. `become`: turn into a text block of the type. `fill`: get a holder of the type. `join`: the same, shared with
 * neighbours that need it, too. `append`: go to the end of the sibling before, if that is of the type, else get one.
 */
export type Repair =
  | { readonly act: 'keep' | 'unwrap' | 'lift' | 'remove' }
  | { readonly act: 'become' | 'fill' | 'join' | 'append'; readonly type: string }

const keep: Repair = { act: 'keep' }

/** The one decision on misplaced nodes, for the editor's normaliser and for whole trees that are read or imported. */
export function repairOf(holds: Holds, child: Descendant): Repair {
  if ('nothing' in holds) return keep
  if ('blocks' in holds) return repairInContainer(holds, child)
  return Element.isElement(child) && !(holds.inlines && isInline(child)) ? repairInText(child) : keep
}

function repairInContainer(holds: Container, child: Descendant): Repair {
  if (!Element.isElement(child)) return { act: 'join', type: holds.filler }
  if (holds.blocks.includes(child.type)) return keep
  const spec = findSpec(child.type)
  if (!spec) return repairInText(child)
  if (spec.kind === 'inline') return { act: 'join', type: holds.filler }
  const wrapper = wrapperIn(holds, spec.misplaced.wrapper)
  if (wrapper !== undefined) return { act: 'join', type: wrapper }
  const filler = findSpec(holds.filler)?.holds
  if ('text' in spec.holds && spec.misplaced.otherwise === 'unwrap') {
    return { act: filler && 'text' in filler ? 'become' : 'fill', type: holds.filler }
  }
  return filler && 'blocks' in filler && filler.blocks.includes(child.type)
    ? { act: 'append', type: holds.filler }
    : { act: spec.misplaced.otherwise }
}

function repairInText(child: Element): Repair {
  const act = findSpec(child.type)?.misplaced.otherwise ?? 'unwrap'
  return { act: act === 'unwrap' && child.children.length === 0 ? 'remove' : act }
}

/** The container that a holder may hold: the child's own, or that container's own container. */
function wrapperIn(holds: Container, wrapper: string | undefined): string | undefined {
  if (wrapper === undefined || holds.blocks.includes(wrapper)) return wrapper
  return wrapperIn(holds, findSpec(wrapper)?.misplaced.wrapper)
}

/** Whether an element may be cut in two where something is lifted out of it: not one that is more than its letters. */
export function isDivisible(type: string): boolean {
  const spec = findSpec(type)
  return spec === undefined || 'blocks' in spec.holds || spec.kind === 'inline' || spec.turnable === true
}
