import { type Descendant, Element, Node, type NodeEntry, type Path, Text, Transforms } from 'slate'
import { applyRepair } from './apply-repair.ts'
import type { ArticleEditor, ArticleElement, Holds } from './element.ts'
import { defaultsOf, emptyOf } from './empty.ts'
import { repairOf } from './repair.ts'
import { type CommonSpec, type Container, findSpec, root } from './spec-of.ts'

/**
 * Makes one repair at a node; Slate calls again until nothing is left. False where it found nothing and Slate's own
 * normaliser should look at the node: it joins texts, and has nothing to add in containers.
 */
export function normaliseNode(editor: ArticleEditor, [node, path]: NodeEntry): boolean {
  if (path.length === 0) return normaliseContainer(editor, root, editor.children, path)
  const spec = Element.isElement(node) ? findSpec(node.type) : undefined
  if (!spec || !Element.isElement(node)) return false
  if (spec.kind === 'inline' && Node.string(node) === '') {
    Transforms.removeNodes(editor, { at: path, voids: true })
    return true
  }
  if (normaliseProperties(editor, spec, node, path)) return true
  if ('nothing' in spec.holds) return emptyVoid(editor, node, path)
  return 'blocks' in spec.holds
    ? normaliseContainer(editor, spec.holds, node.children, path)
    : repairFirst(editor, spec.holds, node.children, path)
}

function normaliseContainer(
  editor: ArticleEditor,
  holds: Container,
  children: readonly Descendant[],
  path: Path,
): true {
  if (!repairFirst(editor, holds, children, path)) fillEmpty(editor, holds, children, path)
  return true
}

function repairFirst(
  editor: ArticleEditor,
  holds: Holds,
  children: readonly Descendant[],
  path: Path,
): boolean {
  const index = firstMisplaced(holds, children)
  if (index === -1) return false
  applyRepair(editor, holds, [...path, index])
  return true
}

/** In a container looks at no more than the type of each child: the top of an article comes here on every key. */
function firstMisplaced(holds: Holds, children: readonly Descendant[]): number {
  if (!('blocks' in holds)) return children.findIndex((child) => repairOf(holds, child).act !== 'keep')
  const { blocks } = holds
  return children.findIndex((child) => !('type' in child && blocks.includes(child.type)))
}

function fillEmpty(
  editor: ArticleEditor,
  holds: Container,
  [first]: readonly Descendant[],
  path: Path,
): void {
  const start = [...path, 0]
  if (!first && holds.empty === 'remove') Transforms.removeNodes(editor, { at: path, voids: true })
  else if (!first) Transforms.insertNodes(editor, emptyOf(holds.filler), { at: start, voids: true })
  else if (holds.first !== undefined && !(Element.isElement(first) && first.type === holds.first)) {
    Transforms.insertNodes(editor, emptyOf(holds.first), { at: start, voids: true })
  }
}

function emptyVoid(editor: ArticleEditor, node: ArticleElement, path: Path): true {
  const [only] = node.children
  if (node.children.length !== 1 || !Text.isText(only) || !Text.equals(only, { text: '' })) {
    Transforms.removeNodes(editor, { at: path, voids: true })
    Transforms.insertNodes(editor, { ...node, children: [{ text: '' }] }, { at: path, voids: true })
  }
  return true
}

/** What every element has or may have. */
const ofEvery = ['type', 'dir', 'children']

function normaliseProperties(
  editor: ArticleEditor,
  spec: CommonSpec,
  node: ArticleElement,
  path: Path,
): boolean {
  const strange = Object.keys(node).filter(
    (name) => !ofEvery.includes(name) && !Object.hasOwn(spec.properties, name),
  )
  const missing = Object.entries(defaultsOf(node.type)).filter(([name]) => !Object.hasOwn(node, name))
  if (strange.length === 0 && missing.length === 0) return false
  const changes = {
    ...Object.fromEntries(strange.map((name) => [name, null])),
    ...Object.fromEntries(missing),
  }
  // Names that the type does not have are taken off; those that it lacks get the value that its own table gives.
  Transforms.setNodes<ArticleElement>(editor, changes, { at: path })
  return true
}
