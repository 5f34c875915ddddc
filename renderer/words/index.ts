import { ar, type InterfaceWords } from './ar.ts'
import { copyDesk } from './copy-desk.ts'
import { damaged } from './damaged.ts'
import { en } from './en.ts'
import { fill } from './fill.ts'
import { findings } from './findings.ts'
import { fr } from './fr.ts'
import { handOver } from './hand-over.ts'
import { history } from './history.ts'
import { houseStyle } from './house-style.ts'
import { ledger } from './ledger.ts'
import { newsroom } from './newsroom.ts'
import { newsroomFile } from './newsroom-file.ts'
import { notes } from './notes.ts'
import { outside } from './outside.ts'
import { preview } from './preview.ts'
import { problems } from './problems.ts'
import { type ProofSentences, proofs } from './proofs.ts'
import { publish } from './publish.ts'
import { xRay } from './x-ray.ts'

export { fill } from './fill.ts'
export { proofExamples } from './proof-examples.ts'

/** Everything that the interface says in one language. */
export type Words = InterfaceWords & {
  problem: typeof problems.ar
  finding: typeof findings.ar
  note: typeof notes.ar
  outside: typeof outside.ar
  xRay: typeof xRay.ar
  history: typeof history.ar
  handOver: typeof handOver.ar
  damaged: typeof damaged.ar
  newsroom: typeof newsroom.ar
  newsroomFile: typeof newsroomFile.ar
  ledger: typeof ledger.ar
  houseStyle: typeof houseStyle.ar
  proof: ProofSentences
  publish: typeof publish.ar
  preview: typeof preview.ar
  copyDesk: typeof copyDesk.ar
}

/** The languages of the interface, each complete: a key that one lacks does not compile. */
export const everyWords = {
  ar: {
    ...ar,
    problem: problems.ar,
    finding: findings.ar,
    note: notes.ar,
    outside: outside.ar,
    xRay: xRay.ar,
    history: history.ar,
    handOver: handOver.ar,
    damaged: damaged.ar,
    newsroom: newsroom.ar,
    newsroomFile: newsroomFile.ar,
    ledger: ledger.ar,
    houseStyle: houseStyle.ar,
    proof: proofs.ar,
    publish: publish.ar,
    preview: preview.ar,
    copyDesk: copyDesk.ar,
  },
  fr: {
    ...fr,
    problem: problems.fr,
    finding: findings.fr,
    note: notes.fr,
    outside: outside.fr,
    xRay: xRay.fr,
    history: history.fr,
    handOver: handOver.fr,
    damaged: damaged.fr,
    newsroom: newsroom.fr,
    newsroomFile: newsroomFile.fr,
    ledger: ledger.fr,
    houseStyle: houseStyle.fr,
    proof: proofs.fr,
    publish: publish.fr,
    preview: preview.fr,
    copyDesk: copyDesk.fr,
  },
  en: {
    ...en,
    problem: problems.en,
    finding: findings.en,
    note: notes.en,
    outside: outside.en,
    xRay: xRay.en,
    history: history.en,
    handOver: handOver.en,
    damaged: damaged.en,
    newsroom: newsroom.en,
    newsroomFile: newsroomFile.en,
    ledger: ledger.en,
    houseStyle: houseStyle.en,
    proof: proofs.en,
    publish: publish.en,
    preview: preview.en,
    copyDesk: copyDesk.en,
  },
} as const satisfies Readonly<Record<string, Words>>
export type InterfaceLanguage = keyof typeof everyWords

/** The forms of a counted noun, by the names of Unicode's plural rules. */
export type CountForms = Words['count']['words']

/** “3 كلمات”: the form that the language's plural rules (CLDR) ask for, with the number in it. */
export function countOf(language: InterfaceLanguage, forms: CountForms, count: number): string {
  const form = count === 0 ? 'zero' : new Intl.PluralRules(language).select(count)
  return fill(forms[form], { count: count.toLocaleString(`${language}-u-nu-latn`) })
}

/** What a problem says to a person; also where the code is newer than the words. */
export function problemText(
  words: Words,
  problem: {
    readonly code: keyof Words['problem']
    readonly file?: string
    readonly detail?: string
    readonly limit?: number
  },
): string {
  const { file, detail, limit } = problem
  return fill(words.problem[problem.code], {
    file,
    detail,
    limit: limit === undefined ? undefined : Math.round(limit / 1_048_576),
  }).replace(/ ?\(\)/, '')
}
