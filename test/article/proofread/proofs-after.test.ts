import { expect, test } from 'vitest'
import { notIgnored } from '../../../renderer/article/proofread/ignored.ts'
import type { Proof } from '../../../renderer/article/proofread/proof.ts'
import { proofsAfter } from '../../../renderer/article/proofread/proofs-after.ts'

/** A finding of letters in the first block, by its text and the place of it. */
const at = (line: string, text: string, replacement: string, block: number[] = [0]): Proof => {
  const start = line.indexOf(text)
  const end = start + text.length
  return {
    rule: 'spelling',
    class: 'suggest',
    block,
    field: null,
    start,
    end,
    text,
    of: line,
    replacements: [replacement],
    edits: [{ start, end, text: replacement }],
  }
}

const line = 'الامن  في المبارة و الايام'

test('Findings behind one that is put right move by what it grew, those before it and elsewhere stay', () => {
  const [first, second, third] = [
    at(line, 'الامن', 'الأمن'),
    at(line, 'المبارة', 'المباراة'),
    at(line, 'الايام', 'الأيام'),
  ]
  const elsewhere = at(line, 'الايام', 'الأيام', [1])
  const fixed = line.replace('المبارة', 'المباراة')
  expect(proofsAfter([first, second, third, elsewhere], [second])).toEqual([
    { ...first, of: fixed },
    at(fixed, 'الايام', 'الأيام'),
    elsewhere,
  ])
})

test('A finding whose letters were changed with it is gone', () => {
  const [word, inside] = [at(line, 'المبارة', 'المباراة'), at(line, 'با', 'بب')]
  expect(proofsAfter([word, inside], [word])).toEqual([])
})

test('What is put in between two findings moves the second', () => {
  const space: Proof = { ...at(line, '  ', ' '), edits: [{ start: 6, end: 7, text: '' }] }
  const [moved] = proofsAfter([at(line, 'المبارة', 'المباراة')], [space])
  expect(moved?.start).toBe(line.indexOf('المبارة') - 1)
})

test('A finding that was let pass is told nowhere, the same letters under another rule are', () => {
  const proof = at(line, 'الامن', 'الأمن')
  const named: Proof = { ...proof, rule: 'agreed-name' }
  expect(notIgnored([proof, named], ['spelling:الامن'], [])).toEqual([named])
  expect(notIgnored([proof, named], [], ['agreed-name:الامن'])).toEqual([proof])
})
