import path from 'node:path'
import { forbiddenImport } from './layers.mjs'
import { root } from './root.mjs'

/**
 * The table in layers.mjs, told where the import is typed.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(root, context.filename).replaceAll(path.sep, '/')
    /** @param {import('estree').Node} node @param {import('estree').Node | null | undefined} source */
    const check = (node, source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const message = forbiddenImport({ file, from: source.value, typesOnly: isOfTypesOnly(node) })
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
    }
  },
}

/**
 * The TypeScript parser says the kind of every import, export and imported name; ESLint's own types do not know it.
 * @param {import('estree').Node} node
 */
function isOfTypesOnly(node) {
  const kind = 'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : 'value'
  if (kind === 'type') return true
  if (node.type !== 'ImportDeclaration' || node.specifiers.length === 0) return false
  return node.specifiers.every((name) => 'importKind' in name && name.importKind === 'type')
}
