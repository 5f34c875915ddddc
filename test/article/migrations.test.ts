import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFormat } from '../../renderer/article/article.ts'
import { migrate, migrations } from '../../renderer/article/migrations/index.ts'

const steps = {
  1: ({ title, ...article }: Readonly<Record<string, unknown>>) => ({
    ...article,
    format: 2,
    headline: title,
  }),
  2: (article: Readonly<Record<string, unknown>>) => ({ ...article, format: 3, language: 'ar' }),
}

test('An article of an old format climbs step by step, from where it is', () => {
  const today = { format: 3, headline: 'فوز في الديربي', language: 'ar' }
  expect(migrate({ format: 1, title: 'فوز في الديربي' }, steps)).toEqual(today)
  expect(migrate({ format: 2, headline: 'فوز في الديربي' }, steps)).toEqual(today)
  expect(migrate(today, steps)).toBe(today)
})

test.each([
  [null],
  ['نص'],
  [[]],
  [{}],
  [{ format: '1' }],
  [{ format: 0 }],
  [{ format: 99 }],
  [{ format: -0.5 }],
])('What no step knows stays as it is: %j', (raw) => {
  expect(migrate(raw, steps)).toBe(raw)
})

test('Every format before today’s has a step, and a file of its time among the specimens', () => {
  const older = Array.from({ length: articleFormat - 1 }, (_, index) => index + 1)
  expect(Object.keys(migrations).map(Number)).toEqual(older)
  const specimens = join(import.meta.dirname, 'fixtures/formats')
  for (const format of older)
    expect(existsSync(join(specimens, `${String(format)}.json`)), `format ${String(format)}`).toBe(true)
})
