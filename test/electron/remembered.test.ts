import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../electron/library/library.ts'
import { rememberedIn } from '../../electron/library/remembered.ts'
import { articleOf, temporaryFolder, testShell, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

function desk() {
  const [data, folder] = [temporaryFolder(), temporaryFolder()]
  return {
    data,
    folder,
    open: async () => {
      const files = faultyFiles()
      const library = openLibrary(
        testShell(files),
        folder,
        () => undefined,
        rememberedIn(files, data, folder),
      )
      onTestFinished(() => {
        library.close()
      })
      const { rows } = await library.state()
      return { library, rows, reads: files.calls.filter((call) => call === 'open to read').length }
    },
  }
}

test('The next start reads only what has changed since, and shows the same', async () => {
  const { data, folder, open } = desk()
  const first = await open()
  for (const headline of ['واحد', 'deux', 'ثلاثة'])
    valueOf(await first.library.create(articleOf({ headline })))
  const second = await open()
  expect(second.reads).toBe(3)
  const third = await open()
  expect(third.reads).toBe(1)
  expect(third.rows).toEqual(second.rows)
  utimesSync(join(folder, 'deux.midad'), 1, 1)
  rmSync(join(folder, 'واحد.midad'))
  const fourth = await open()
  expect(fourth.reads).toBe(2)
  expect(fourth.rows.map(({ headline }) => headline)).toEqual(['deux', 'ثلاثة'])
  expect(readdirSync(data)).toHaveLength(1)
})

test('What is remembered wrongly is forgotten', async () => {
  const { data, open } = desk()
  const first = await open()
  valueOf(await first.library.create(articleOf({ headline: 'واحد' })))
  const { rows } = await open()
  const [name = ''] = readdirSync(data)
  for (const damage of ['', '[', '{}', '[2,["a"]]', '[1,["a",1,1,1,"../x",{}],7,null]']) {
    writeFileSync(join(data, name), damage)
    expect((await open()).rows).toEqual(rows)
  }
})
