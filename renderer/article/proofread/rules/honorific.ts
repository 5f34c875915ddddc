import { proofRule } from '../rule.ts'

/** What the word is where it is no courtesy: السيد المسيح، السيدة الأولى، a master, and what follows no name. */
const others =
  '(?:المسيح|العذراء|الأولى|زينب|نفيسة|عائشة|فاطمة|الزهراء|هو|هي|الذي|التي|في|على|من|إلى|عن|مع|هنا|هناك|نفسه|نفسها|قال|لا)(?![\\p{L}\\p{M}])'
const arabic = new RegExp(
  `(?<![\\p{L}\\p{M}])([وف]?)(?:([بك]?)ال|(ل)ل)سيدة?[ \\u00a0]+(?!${others})(?=\\p{Script=Arabic}{2}|\\p{Lu})`,
  'gu',
)
const latin =
  /(?<![\p{L}\p{M}’'-])(?<!\b(?:and|et)[ \u00a0])(?:MM?\.|M(?:me|lle)s?|Monsieur|Madame|M(?:r|s|rs|iss)\b\.?)[ \u00a0]+(?=\p{Lu}\p{L})/gu
/** French elides before a vowel: `de M. Akhannouch`, `d’Akhannouch`. */
const elided = /(?<![\p{L}\p{M}])(?:d|qu)e[ \u00a0]$/iu

/** A courtesy before a name, in a newsroom that writes names without. Speech that is quoted keeps its own. */
export const honorific = proofRule({
  id: 'honorific',
  class: 'house',
  look: ({ text, isKept }, { style: { honorifics: house } }) => {
    if (house === 'any') return []
    const isOpen = (index: number) => !isKept(index) && !isQuoted(text, index)
    return [
      ...Array.from(text.matchAll(arabic)).flatMap(
        ({ 0: whole, 1: joint = '', 2: before = '', 3: lam = '', index }) => {
          const name = index + whole.length
          const clitics = joint + before + lam
          const isArabic = /\p{Script=Arabic}/u.test(text.charAt(name))
          if (!isOpen(index) || (clitics !== '' && !isArabic)) return []
          // ل and ال are written لل.
          const end = lam !== '' && text.startsWith('ال', name) ? name + 1 : name
          return [{ start: index, end, edits: [{ start: index, end, text: clitics }] }]
        },
      ),
      ...Array.from(text.matchAll(latin)).flatMap(({ 0: whole, index }) => {
        if (!isOpen(index)) return []
        const end = index + whole.length
        const isElided = elided.test(text.slice(0, index)) && /[AEIOUYÀÂÉÈÊËÎÏÔÙÛ]/u.test(text.charAt(end))
        const start = isElided ? index - 2 : index
        return [{ start, end, edits: [{ start, end, text: isElided ? '’' : '' }] }]
      }),
    ]
  },
})

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}
