import { proofRule } from '../rule.ts'

/** Three points in French, where the ellipsis is one sign (Imprimerie nationale, « points de suspension »). */
export const ellipsis = proofRule({
  id: 'ellipsis',
  class: 'suggest',
  look: ({ text, language, scriptAt, isUnit }) =>
    language === 'fr'
      ? Array.from(text.matchAll(/(?<![./\\])\.{3}(?![./\\])/g))
          .filter(({ index }) => scriptAt(index) === 'latin' && !isUnit(index))
          .map(({ index }) => ({ start: index, end: index + 3, replacements: ['…'] }))
      : [],
})
