import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskFiles } from '../../electron/library/files.ts'
import { newsroomShelf, newsroomText } from '../../electron/newsroom/newsroom-shelf.ts'
import { readNewsroomFile } from '../../electron/newsroom/read-newsroom-file.ts'
import { newsroomService } from '../../electron/service/newsroom-service.ts'
import { emptyNewsroom, type Newsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { everyWords } from '../../renderer/words/index.ts'
import { placedLine } from '../../renderer/words/newsroom-file.ts'
import { temporaryFolder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

const own: Newsroom = {
  ...emptyNewsroom,
  site: { ...emptyNewsroom.site, name: 'المساء Al Massae', url: 'https://almassae.ma' },
}

/** A folder of the app’s data whose newsroom is this text. */
function dataWith(text: string | null) {
  const data = temporaryFolder()
  if (text !== null) writeFileSync(join(data, 'newsroom.json'), text)
  return { data, shelf: newsroomShelf(diskFiles, data) }
}

describe('The newsroom of a desk', () => {
  test('is empty at first, and then what was kept', async () => {
    const { data, shelf } = dataWith(null)
    expect(valueOf(await shelf.read())).toEqual(emptyNewsroom)
    expect(readdirSync(data)).toEqual([])
    valueOf(await shelf.keep(own))
    expect(valueOf(await newsroomShelf(diskFiles, data).read())).toEqual(own)
    valueOf(await shelf.keep({ ...own, rules: { ...own.rules, headline: 70 } }))
    expect(readdirSync(data)).toEqual(['newsroom.json'])
  })

  test.each([
    ['cut short', newsroomText(own).slice(0, 90), 'newsroom-damaged', 'newsroom.damaged.json'],
    ['empty', '', 'newsroom-damaged', 'newsroom.damaged.json'],
    [
      'no newsroom',
      '{"format":1,"site":{"url":"ftp://almassae.ma"}}',
      'newsroom-damaged',
      'newsroom.damaged.json',
    ],
    ['newer', '{"format":3,"desks":[]}', 'newsroom-newer', 'newsroom.newer.json'],
  ])(
    'whose file is %s is said and stays, work goes on without it, and what is kept then sets it aside',
    async (_what, text, code, aside) => {
      const { data, shelf } = dataWith(text)
      expect(await shelf.read()).toMatchObject({ ok: false, problem: { code, file: 'newsroom.json' } })
      expect(await shelf.now()).toEqual(emptyNewsroom)
      expect(readFileSync(join(data, 'newsroom.json'), 'utf8')).toBe(text)
      writeFileSync(join(data, aside), 'كان هنا')
      valueOf(await shelf.keep(own))
      expect(valueOf(await shelf.read())).toEqual(own)
      expect(readFileSync(join(data, aside), 'utf8')).toBe('كان هنا')
      expect(readFileSync(join(data, aside.replace('.json', '-2.json')), 'utf8')).toBe(text)
    },
  )

  test('stays whole when the disk is full, and is not written over when it cannot be read', async () => {
    const { data } = dataWith(newsroomText(own))
    const files = faultyFiles()
    const shelf = newsroomShelf(files, data)
    files.set(0, 'EACCES')
    expect(await shelf.keep(emptyNewsroom)).toMatchObject({ ok: false, problem: { code: 'no-permission' } })
    files.set(6, 'ENOSPC', true)
    expect(await shelf.keep(emptyNewsroom)).toMatchObject({ ok: false, problem: { code: 'no-space' } })
    expect(readFileSync(join(data, 'newsroom.json'), 'utf8')).toBe(newsroomText(own))
  })

  test('takes from the window only what is one', async () => {
    const { data, shelf } = dataWith(null)
    const { changeNewsroom } = newsroomService({ newsroom: shelf })
    expect(await changeNewsroom({ ...own, site: { ...own.site, url: 'javascript:1' } })).toMatchObject({
      ok: false,
      problem: { code: 'newsroom-refused', detail: 'site.url' },
    })
    expect(readdirSync(data)).toEqual([])
    expect(await changeNewsroom({ ...own })).toEqual({ ok: true, value: own })
  })
})

describe('A file that is handed over', () => {
  const read = async (name: string, text: string) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, text)
    return readNewsroomFile(diskFiles, path)
  }
  const problemsIn = async (name: string, text: string) => {
    const found = valueOf(await read(name, text))
    return found.kind === 'refused' ? found.problems : []
  }

  test('brings a newsroom, with a byte order mark or without', async () => {
    for (const text of [newsroomText(own), `\ufeff${newsroomText(own)}`])
      expect(valueOf(await read('المساء.json', text))).toEqual({
        kind: 'newsroom',
        file: 'المساء.json',
        newsroom: own,
        without: [],
      })
  })

  test('of an older format says what it does not hold, so that an import leaves that as it is', async () => {
    const text = JSON.stringify({ format: 1, site: own.site, rules: own.rules, profiles: [] })
    expect(valueOf(await read('المساء.json', text))).toEqual({
      kind: 'newsroom',
      file: 'المساء.json',
      newsroom: own,
      without: ['style', 'ledger', 'dictionary', 'templates'],
    })
  })

  test('brings a profile, when it is a page', async () => {
    const page = '<!-- {"name": "app", "label": "تطبيق Al Massae"} -->\n<section>{{body}}</section>'
    expect(valueOf(await read('app.html', page))).toMatchObject({
      kind: 'profile',
      profile: { name: 'app', label: 'تطبيق Al Massae' },
    })
  })

  test('is refused with every problem and its place, said in each language', async () => {
    const problems = await problemsIn(
      'a.json',
      JSON.stringify({
        format: 1,
        site: { url: 'almassae.ma/', nmae: 'المساء' },
        rules: { needs: ['photo'] },
        profiles: [{ name: 'web', template: '{{title}}<script>1</script>' }],
      }),
    )
    expect(problems.map(({ at }) => at)).toEqual([
      'site.url',
      'rules.needs',
      'profiles.0.template',
      'profiles.0.template',
      'profiles.0.template',
      'profiles.0.name',
      'site.nmae',
    ])
    const [url, needs] = problems.map((problem) => placedLine(everyWords.ar.newsroomFile, problem))
    expect(url).toBe(
      'site.url: يُنتظر عنوان يبدأ بـ https://\u200e وليس في آخره شرطة مائلة، مثل https://example.ma · وُجد: "almassae.ma/"',
    )
    expect(needs).toBe(
      'rules.needs: يُنتظر قائمة مما يلزم المقال · واحد من: standfirst, byline, section, tags, date, picture, credit · وُجد: قائمة',
    )
    for (const { newsroomFile } of Object.values(everyWords))
      for (const problem of problems.slice(0, -1))
        expect(placedLine(newsroomFile, problem)).not.toContain(newsroomFile.unknown)
  })

  test.each([
    ['{"format": 1,\n "site": {"name": "المساء" "url": ""}}', '2:28'],
    ['{"format": 1', '1:13'],
  ])('is refused where its JSON breaks off: %j at %s', async (text, at) => {
    expect(await problemsIn('a.json', text)).toMatchObject([{ at, expected: 'JSON' }])
  })

  test.each([
    ['a.json', '{"format": 7}', 'newsroom-newer'],
    ['a.json', '', 'file-empty'],
    ['a.json', '\0\0', 'binary-content'],
  ])('%s that holds %j answers %s', async (name, text, code) => {
    expect(await read(name, text)).toMatchObject({ ok: false, problem: { code } })
  })
})
