import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedText } from '../../../electron/proofread/proof-job.ts'
import { type ProofReader, proofReader } from '../../../electron/proofread/proof-reader.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { valueOf } from '../desk-kit.ts'

const root = join(import.meta.dirname, '../../..')
/** Inside the checkout, where the thread finds its packages. */
const folder = join(root, 'test/results/proof-thread')
let reader: ProofReader

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'electron/proofread/proof-thread.ts'),
      outDir: folder,
      rolldownOptions: { external: 'hunspell-wasm', output: { entryFileNames: 'proof-thread.mjs' } },
    },
  })
  reader = proofReader(join(folder, 'proof-thread.mjs'), join(root, 'assets/dictionaries'))
})
afterAll(() => reader.close())

const arabic = (text: string): AskedText => ({ text, language: 'ar', direction: 'rtl' })
const found = async (...texts: readonly AskedText[]) =>
  valueOf(await reader.read(texts)).map((proofs) => proofs.map(({ rule, text }) => `${rule} ${text}`))

test('The thread answers each text for itself, and several questions each their own answer', async () => {
  const french: AskedText = { text: 'un crayyon rouge', language: 'fr', direction: 'ltr' }
  expect(
    await Promise.all([
      found(arabic('تعزبز  الأمن'), arabic('الأمن')),
      found(french),
      found(arabic('لوسيل ،')),
    ]),
  ).toEqual([[['spelling تعزبز', 'doubled-space   '], []], [['spelling crayyon']], [['space-before-mark  ']]])
})

test('Words, names and style that it learns hold from the next text on, and are forgotten with the next', async () => {
  const name = { kind: 'place', ar: 'لوسيل', fr: '', en: '', variants: ['لوسايل'], note: '' } as const
  reader.learn({
    style: { ...usualStyle, off: ['doubled-space'] },
    ledger: [name],
    known: [{ words: ['تعزبز'], language: null }],
  })
  expect(await found(arabic('تعزبز  لوسايل'))).toEqual([['agreed-name لوسايل']])
  reader.learn({ style: usualStyle, ledger: [], known: [] })
  expect((await found(arabic('تعزبز')))[0]).toEqual(['spelling تعزبز'])
})

test('A reader that is closed at work gives its texts up, and the next text starts another thread', async () => {
  const waiting = reader.read([arabic('تعزبز')])
  await reader.close()
  expect(await waiting).toEqual({ ok: false, problem: { code: 'proofread-failed', detail: 'closed' } })
  expect(await found(arabic('تعزبز'))).toEqual([['spelling تعزبز']])
})
