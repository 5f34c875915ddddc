import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines, run, storyFile } from './cli-kit.ts'

const untidy = `زيارة إلى ملعب لوسيل

تفقد المسؤول المغربي  الملعب ، في سياق الرغبة القطرية الاكيدة.
`

describe('the copy desk', () => {
  test('midad check tells every finding with its place in a block and what may stand there', async () => {
    const { path } = storyFile('خبر.txt', untidy)
    const { code, out } = await run(['check', path, '--json'])
    expect(code).toBe(0)
    expect(lines(out)).toMatchObject([
      {
        input: path,
        findings: [
          {
            rule: 'doubled-space',
            class: 'fix',
            block: [0],
            start: 20,
            end: 22,
            text: '  ',
            replacements: [' '],
          },
          { rule: 'space-before-mark', class: 'fix', block: [0], start: 28, end: 29, replacements: [''] },
          {
            rule: 'spelling',
            class: 'suggest',
            block: [0],
            field: null,
            text: 'الاكيدة',
            replacements: ['الأكيدة'],
            message: expect.stringContaining('Spelling') as string,
          },
        ],
      },
    ])
    const { out: told } = await run(['check', path])
    expect(told).toContain(`${path}:1:21: Spaces too many: «  » → « »\n`)
  })

  test('midad fix writes the article with what is safe put right, once and for all, and leaves its source alone', async () => {
    const { folder, path } = storyFile('خبر.txt', untidy)
    const first = await run(['fix', path, '--to', join(folder, 'أول')])
    const fixed = first.out.trim()
    expect((await run(['show', fixed])).out).toContain(
      'تفقد المسؤول المغربي الملعب، في سياق الرغبة القطرية الاكيدة.',
    )
    expect(first.error).toContain('Space before a mark')
    const again = await run(['fix', fixed, '--to', join(folder, 'ثان'), '--json'])
    expect(lines(again.out)).toMatchObject([{ findings: [], problems: [] }])
    expect(readFileSync(path, 'utf8')).toBe(untidy)
  })

  test('midad fix gives the article an id of its own beside the one it came from, and elsewhere keeps the id', async () => {
    const { folder, path } = storyFile('خبر.txt', untidy)
    const articles = join(folder, 'مقالات')
    const idOf = async (file: string) => {
      const [shown] = lines((await run(['show', file, '--json'])).out) as readonly { id: string }[]
      return shown?.id
    }
    const source = (await run(['import', path, '--to', articles])).out.trim()
    const beside = (await run(['fix', source, '--to', join(folder, '.', 'مقالات')])).out.trim()
    const elsewhere = (await run(['fix', source, '--to', join(folder, 'أخرى')])).out.trim()
    const id = await idOf(source)
    expect(id).toMatch(/./)
    expect(await idOf(elsewhere)).toBe(id)
    expect(await idOf(beside)).not.toBe(id)
  })

  test('a newsroom’s words, names and style are asked, too', async () => {
    const { folder, path } = storyFile('خبر.txt', untidy)
    const newsroom = join(folder, 'newsroom.json')
    writeFileSync(
      newsroom,
      JSON.stringify({
        format: 2,
        dictionary: ['الاكيدة'],
        style: { off: ['doubled-space'] },
        ledger: [{ kind: 'place', ar: 'لوسَيل', fr: 'Lusail', en: 'Lusail', variants: ['لوسيل'], note: '' }],
      }),
    )
    const { out } = await run(['check', path, '--newsroom', newsroom, '--json'])
    expect(lines(out)).toMatchObject([
      { findings: [{ rule: 'agreed-name', field: 'headline' }, { rule: 'space-before-mark' }] },
    ])
  })
})
