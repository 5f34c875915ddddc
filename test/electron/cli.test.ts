import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../electron/cli.ts'
import { argumentsOf, commandIn, filesIn } from '../../electron/started-with.ts'
import { commandLineWords } from '../../renderer/words/command-line.ts'
import { everyWords } from '../../renderer/words/index.ts'
import { lines, run, story, storyFile } from './cli-kit.ts'
import { qatar, temporaryFolder, testLibrary, valueOf } from './desk-kit.ts'

describe('midad import', () => {
  test('makes an article named by its headline, and prints its path', async () => {
    const { folder, path } = storyFile()
    const to = join(folder, 'مقالات')
    const { code, out } = await run(['import', path, '--to', to])
    expect(code).toBe(0)
    expect(out).toBe(`${join(to, 'الرجاء يفوز على الوداد.midad')}\n`)
  })

  test('never takes the place of another file', async () => {
    const { folder, path } = storyFile()
    await run(['import', path, path, '--to', folder])
    expect(readdirSync(folder).sort()).toEqual(
      ['الرجاء يفوز على الوداد 2.midad', 'الرجاء يفوز على الوداد.midad', 'خبر.txt'].sort(),
    )
    expect(readFileSync(path, 'utf8')).toBe(story)
  })

  test('with --json prints one line for each input, also for those that fail', async () => {
    const { folder, path } = storyFile()
    const { code, out, error } = await run(['import', path, join(folder, 'لا.txt'), '--to', folder, '--json'])
    expect(code).toBe(1)
    expect(error).toBe('')
    expect(lines(out)).toMatchObject([
      { input: path, outputs: [join(folder, 'الرجاء يفوز على الوداد.midad')], findings: [], problems: [] },
      { input: join(folder, 'لا.txt'), outputs: [], findings: [], problems: [{ code: 'file-missing' }] },
    ])
  })
})

describe('midad export, check and show', () => {
  test('export gives the bytes that the library’s article gives, and check agrees', async () => {
    const library = testLibrary()
    const { fileName } = valueOf(await library.create(qatar))
    const input = join(library.folder, fileName)
    const to = temporaryFolder()
    const exported = await run(['export', input, '--profile', 'web', '--to', to])
    expect(exported).toMatchObject({ code: 0, error: '' })
    const [name = ''] = readdirSync(to).filter((each) => each.endsWith('.html'))
    expect(exported.out).toBe(`${join(to, name)}\n`)
    expect(await run(['check', input])).toMatchObject({ code: 0, out: `${input}: no findings\n` })
  })

  test('export stops at a failed gate, until somebody lets it out by name', async () => {
    const { folder, path } = storyFile('خبر.txt', story.replace('Raja', 'TK'))
    const to = join(folder, 'html')
    const given = ['export', path, '--profile', 'web', '--to', to]
    const stopped = await run(given)
    expect(stopped).toMatchObject({ code: 1, out: '' })
    expect(stopped.error).toContain('placeholder-left')
    expect(readdirSync(folder)).toEqual(['خبر.txt'])
    const released = await run([...given, '--override-by', 'ليلى', '--why', 'عاجل'])
    expect(released.code).toBe(0)
    expect(readFileSync(join(to, 'report.json'), 'utf8')).toContain('"by": "ليلى"')
  })

  test('export says which file took the place of an earlier version', async () => {
    const { folder, path } = storyFile()
    const to = join(folder, 'html')
    await run(['export', path, '--profile', 'web', '--to', to])
    writeFileSync(path, story.replace('بثلاثة', 'بأربعة'))
    const { out } = await run(['export', path, '--profile', 'web', '--to', to])
    expect(out).toMatch(/\(in place of an earlier version\)\n$/)
  })

  test('export takes a folder for its articles, chooses among them, and says how far it is', async () => {
    const library = testLibrary()
    for (const [headline, section, status] of [
      ['كأس الرياضة', 'رياضة', 'ready'],
      ['Le Raja gagne', 'رياضة', 'draft'],
      ['الميزانية', 'Économie', 'ready'],
    ] as const)
      valueOf(await library.create({ ...qatar, story: { ...qatar.story, headline, section, status } }))
    const ask = async (...where: readonly string[]) => {
      const to = temporaryFolder()
      const said = await run(['export', library.folder, '--profile', 'web', '--to', to, ...where])
      const files = readdirSync(to).filter((name) => name !== 'report.json')
      return { ...said, files: files.sort() }
    }
    expect((await ask()).error).toContain('3/3 ')
    expect(await ask('--where', 'status=ready section=رياضه')).toMatchObject({
      code: 0,
      error: '',
      files: ['كأس-الرياضة.html'],
    })
    expect((await ask('--where', 'section="économie"')).files).toEqual(['الميزانية.html'])
    expect((await ask('--where', 'raja')).files).toEqual(['le-raja-gagne.html'])
    expect(await ask('--where', 'status=published')).toMatchObject({
      code: 1,
      error: 'No article is like that.\n',
      files: [],
    })
  })

  test('export makes one archive of an article, and no PDF without a browser', async () => {
    const { folder, path } = storyFile()
    const zip = await run(['export', path, '--profile', 'web', '--as', 'zip', '--to', folder])
    expect(zip).toMatchObject({ code: 0, out: `${join(folder, 'الرجاء-يفوز-على-الوداد.zip')}\n` })
    const pdf = await run(['export', path, '--as', 'pdf', '--to', folder])
    expect(pdf.code).toBe(1)
    expect(pdf.error).toContain('The PDF could not be made (no browser)')
  })

  test('check finds what stands in the way of publishing, in the language of the terminal', async () => {
    const { path } = storyFile('خبر.html', '<h1>عنوان</h1><p>قال TK إن…</p>')
    const found = await run(['check', path], { LANG: 'ar_MA.UTF-8' })
    expect(found.code).toBe(1)
    expect(found.out).toContain('TK')
    const [line] = lines((await run(['check', path, '--json'])).out)
    expect(line).toMatchObject({ findings: [{ rule: 'placeholder-left', text: 'TK' }], problems: [] })
  })

  test('show prints the fields and the text', async () => {
    const { path } = storyFile()
    const { code, out } = await run(['show', path], { LC_ALL: 'fr_FR.UTF-8' })
    expect(code).toBe(0)
    expect(out).toContain('الرجاء يفوز على الوداد\n')
    expect(out).toContain('فاز Raja بثلاثة أهداف في مركب محمد الخامس.\n')
    expect(lines((await run(['show', path, '--json'])).out)).toMatchObject([
      { id: null, summary: { headline: 'الرجاء يفوز على الوداد' } },
    ])
  })
})

describe('midad --newsroom', () => {
  const newsroom = {
    format: 1,
    site: { name: 'المساء', url: 'https://almassae.ma' },
    profiles: [
      {
        name: 'app',
        template: '<section lang="{{language}}" dir="{{direction}}" title="{{site-name}}">{{body}}</section>',
      },
    ],
  }

  test('exports with the site and the profiles of a newsroom’s file', async () => {
    const { folder, path } = storyFile()
    const file = join(folder, 'المساء.json')
    writeFileSync(file, JSON.stringify(newsroom))
    const to = join(folder, 'html')
    const { code, out } = await run(['export', path, '--profile', 'app', '--to', to, '--newsroom', file])
    expect(code).toBe(0)
    expect(readFileSync(out.trim(), 'utf8')).toMatch(/^<section lang="ar" dir="rtl" title="المساء">/)
  })

  test('names every problem of that file with its place, and does nothing', async () => {
    const { folder, path } = storyFile()
    const file = join(folder, 'a.json')
    writeFileSync(file, JSON.stringify({ ...newsroom, site: { url: 'almassae' }, rules: { headline: -1 } }))
    const refused = await run(['check', path, '--newsroom', file])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error.trim().split('\n')).toEqual([
      expect.stringMatching(/a\.json: site\.url: .* · found: "almassae"$/),
      expect.stringMatching(/a\.json: rules\.headline: .* · found: -1$/),
    ])
    expect(lines((await run(['check', path, '--newsroom', file, '--json'])).out)).toMatchObject([
      { input: file, problems: [{ code: 'newsroom-refused' }, { code: 'newsroom-refused' }] },
    ])
  })

  test('that is missing is a problem, and without a name wrong use', async () => {
    const { folder, path } = storyFile()
    const missing = await run(['check', path, '--newsroom', join(folder, 'b.json')])
    expect(missing).toMatchObject({ code: 1, error: expect.stringContaining('There is no file') as string })
    expect((await run(['check', path, '--newsroom'])).code).toBe(2)
  })
})

describe('Bad input gives one clear line, and leaves everything as it was', () => {
  test.each([
    ['missing.txt', null, 'There is no file'],
    ['empty.txt', '', 'is empty'],
    ['binary.txt', '\0\0\0', 'is not text'],
    ['half.midad', 'PK\x03\x04half', 'is damaged or incomplete'],
    ['deep.html', '<div>'.repeat(100_000), 'nested deeper'],
    ['huge.html', '<div>'.repeat(10_000_000), 'over the limit (20 MB)'],
    ['strange.xyz', 'x', 'does not know this kind of file'],
  ])('%s', async (name, content, sentence) => {
    const folder = temporaryFolder()
    if (content !== null) writeFileSync(join(folder, name), content, 'latin1')
    const before = readdirSync(folder)
    const { code, out, error } = await run(['import', join(folder, name), '--to', join(folder, 'to')])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(error.trimEnd().split('\n')).toHaveLength(1)
    expect(error).toContain(sentence)
    expect(readdirSync(folder)).toEqual(before)
  })

  test('a folder', async () => {
    const folder = join(temporaryFolder(), 'a.txt')
    mkdirSync(folder)
    expect((await run(['check', folder])).error).toContain('is a folder')
  })
})

describe('Wrong use answers 2 and the help', () => {
  test.each([
    [['import', 'a.txt'], '--to'],
    [['export', 'a.midad', '--to', 'x'], '--profile'],
    [['check'], 'Which file?'],
    [['check', 'a', '--colour'], 'colour'],
    [['export', 'a.midad', '--profile', 'web', '--to', 'x', '--as', 'epub'], '--as epub'],
    [['export', 'a', '--profile', 'web', '--to', 'x', '--where', 'mood=good'], '--where mood'],
    [['publish', 'a'], 'publish'],
  ])('%j', async (given, word) => {
    const { code, out, error } = await run(given)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(word)
    expect(error).toContain('midad import FILE')
  })

  test('but help and version are answers', async () => {
    expect(await run(['--help'], { LANG: 'ar_MA.UTF-8' })).toEqual({
      code: 0,
      out: `${commandLineWords.ar.help}\n`,
      error: '',
    })
    expect(await run(['export', '--version'])).toEqual({ code: 0, out: '1.2.3\n', error: '' })
  })
})

test.each([
  [{ LC_ALL: 'ar_MA.UTF-8', LANG: 'fr_FR' }, 'ar'],
  [{ LC_ALL: '', LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'de_DE' }, 'en'],
  [{}, 'en'],
])('The terminal of %j is spoken to in %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language)
  expect(Object.keys(everyWords)).toContain(language)
})

test.each([
  [
    ['electron', '--no-sandbox', '.', 'export', 'a.midad', '--to', 'x'],
    false,
    ['export', 'a.midad', '--to', 'x'],
  ],
  [['midad', '--no-sandbox', 'check', 'a.midad'], true, ['check', 'a.midad']],
  [['midad', '--version'], true, ['--version']],
  [['midad', 'exprot', 'a.midad'], true, ['exprot', 'a.midad']],
  [['midad', 'خبر.midad'], true, null],
  [['electron', '.'], false, null],
])('Started as %j, packaged: %s, it runs %j', (argv, isPackaged, command) => {
  expect(commandIn(argumentsOf(argv, isPackaged))).toEqual(command)
})

test('Files to open are told from switches', () => {
  expect(filesIn(argumentsOf(['midad', '--no-sandbox', 'خبر.midad', 'b.docx'], true))).toEqual([
    'خبر.midad',
    'b.docx',
  ])
})
