import { type ProofFound, proofRule } from '../rule.ts'

/** What the word is where it is no courtesy: السيد المسيح، السيدة الأولى، a master, and what follows no name. */
const others =
  '(?:المسيح|العذراء|العجوز|البدوي|والعبد|حرم|الأولى|زينب|نفيسة|عائشة|فاطمة|الزهراء|هو|هي|الذي|التي|في|على|من|إلى|عن|مع|هنا|هناك|نفسه|نفسها|قال|لا)(?![\\p{L}\\p{M}])'
const arabic = new RegExp(
  `(?<![\\p{L}\\p{M}])([وف]?)(?:([بك]?)ال|(ل)ل)سيدة?[ \\u00a0]+(?!${others})(?=\\p{Script=Arabic}{2}|\\p{Lu})`,
  'gu',
)
/** Not the second of two that share a name (`M. et Mme Benali`), nor a letter of a title (`S.M. Mohammed VI`). */
const latin =
  /(?<![\p{L}\p{M}\p{N}.’'-])(?<!\p{Lu}\.[ \u00a0])(?<!\bM(?:M?\.|me|lle|rs?\.?|s\.?)[ \u00a0](?:and|et)[ \u00a0])(?:MM?\.|M(?:me|lle)s?|Monsieur|Madame|M(?:r|s|rs)\b\.?)[ \u00a0]+(?=\p{Lu}\p{L})/gu
/** French elides before a vowel: `de M. Akhannouch`, `d’Akhannouch`. */
const elided = /(?<![\p{L}\p{M}])(?:d|(?:lors|puis|quoi|jus)?qu)e[ \u00a0]$/iu
/** What a courtesy stands behind. Elsewhere السيد may be a part of a name (محمد السيد أحمد), and only its writer knows. */
const leading =
  /(?:^|[.!؟،؛:(–\n][ \u00a0]*|(?<![\p{L}\p{M}])[وف]?(?:قال|أكد|أضاف|أوضح|صرح|أعلن|أبرز|شدد|دعا|طالب|اعتبر|كشف|أشار|ذكر|عبر|استقبل|التقى|زار|هنأ|شكر|ترأس|حضر|عين|إلى|على|من|عن|مع|بين|أن|إن|لدى|عند|برئاسة|بحضور|كل من)(?:ت)?[ \u00a0])$/u
/** Names that begin with two letters that look like the article. */
const namesLikeArticle = /^(?:الياس|الهام|اليسا|الين|الزا|الما)(?![\p{L}\p{M}])/u

/** A courtesy before a name, in a newsroom that writes names without. Speech that is quoted keeps its own. */
export const honorific = proofRule({
  id: 'honorific',
  class: 'house',
  look: ({ text, isKept }, { style: { honorifics: house } }) => {
    if (house === 'any') return []
    const isOpen = (index: number) => !isKept(index) && !isQuoted(text, index)
    return [
      ...Array.from(text.matchAll(arabic)).flatMap(
        ({ 0: whole, 1: joint = '', 2: before = '', 3: lam = '', index }): readonly ProofFound[] => {
          const name = index + whole.length
          const clitics = joint + before + lam
          const isArabic = /\p{Script=Arabic}/u.test(text.charAt(name))
          if (!isOpen(index) || (clitics !== '' && !isArabic)) return []
          const rest = text.slice(name, name + 12)
          const article = rest.startsWith('ال') && !namesLikeArticle.test(rest) ? rest.slice(0, 3) : ''
          // ل and ال are written لل, with another ل as well.
          const end = lam === '' || article === '' ? name : name + (article === 'الل' ? 2 : 1)
          if (clitics === '' && !leading.test(text.slice(0, index)))
            return [{ start: index, end, replacements: [] }]
          return [{ start: index, end, edits: [{ start: index, end, text: clitics }] }]
        },
      ),
      ...Array.from(text.matchAll(latin)).flatMap(({ 0: whole, index }) => {
        if (!isOpen(index)) return []
        const end = index + whole.length
        const isElided = elided.test(text.slice(0, index)) && /[AEIOUÀÂÉÈÊËÎÏÔÙÛ]/u.test(text.charAt(end))
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
