/**
 * The declarations of a style sheet that name left or right: they stay where they are when the interface language turns the
 * screen round. Each has a logical twin (inline-start, inline-end, start, end).
 */
export function physicalDeclarations(css: string): readonly string[] {
  const declarations = withoutComments(css).matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)
  return [...declarations].flatMap(([, property = '', value = '']) =>
    isPhysical(property, value.trim()) ? [`${property}: ${value.trim()}`] : [],
  )
}

function isPhysical(property: string, value: string): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true
  return /^(text-align|float|clear|caption-side)$/.test(property) && /^(left|right)$/.test(value)
}

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '')
