import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../electron/import/docx/read-docx.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { pictureMemory } from '../../electron/library/pictures.ts'
import { zipOf } from '../../electron/library/zip-write.ts'
import { codeOf, valueOf } from './desk-kit.ts'
import { pictures } from './picture-specimens.ts'

const htmlOf = async (name: string) => {
  const path = join(import.meta.dirname, 'fixtures/docx', `${name}.docx`)
  const read = valueOf(await readDocx(diskFiles, { path }, `${name}.docx`, pictureMemory()))
  expect(read.problems).toEqual([])
  return read.html.trimEnd().split('\n')
}

describe('A document of LibreOffice', () => {
  test('keeps headings, marks, links, line breaks, quotes and the side of each paragraph', async () => {
    expect(await htmlOf('marks')).toEqual([
      '<h1 dir="rtl">حموشي يستقبل وفدا من Interpol</h1>',
      '<p dir="rtl">قال <strong>المدير العام</strong> إن <em>Le Monde</em> كتبت <u>خبرا</u> <s>خاطئا</s> عن <mark>مونديال 2022</mark>، انظر <a href="https://example.ma/خبر?id=1&amp;lang=ar">الموقع</a>.</p>',
      '<p dir="rtl">CO<sub>2</sub> و m<sup>2</sup></p>',
      '<p>Le Maroc a envoyé des <strong>spécialistes</strong> du contrôle.</p>',
      '<h2 dir="rtl">العنوان الفرعي</h2>',
      '<p dir="rtl">سطر أول<br>سطر ثان</p>',
      '<blockquote>',
      '<p dir="rtl">قال: «لن نتراجع».</p>',
      '<p dir="rtl">وأضاف: «أبدا».</p>',
      '</blockquote>',
    ])
  })

  test('takes the side of a paragraph from its style, and from the style that it is based on', async () => {
    expect(await htmlOf('direction-by-style')).toEqual([
      '<p dir="rtl">فقرة عربية بأسلوبها</p>',
      '<p dir="rtl">فقرة بأسلوب مشتق</p>',
      '<p>Une phrase française.</p>',
      '<p dir="rtl">FIFA تعلن القائمة</p>',
    ])
  })

  test('takes it from the default paragraph where nothing else says it', async () => {
    expect(await htmlOf('direction-by-default')).toEqual([
      '<p dir="rtl">الوثيقة كلها من اليمين</p>',
      '<p>Sauf cette ligne.</p>',
    ])
  })

  test('keeps lists in lists, bullets and numbers', async () => {
    expect(await htmlOf('lists')).toEqual([
      '<p dir="rtl">قبل القائمة</p>',
      '<ul>',
      '<li dir="rtl">الرباط<ul><li dir="rtl">أكدال</li><li dir="rtl">حسان</li></ul></li>',
      '<li dir="rtl">Casablanca</li>',
      '</ul>',
      '<p dir="rtl">بينهما</p>',
      '<ol>',
      '<li>Premier</li>',
      '<li>Deuxième<ul><li>détail</li></ul></li>',
      '</ol>',
    ])
  })

  test('keeps a table with its header, merged cells and the side on which it begins', async () => {
    expect(await htmlOf('table')).toEqual([
      '<table dir="rtl">',
      '<tbody>',
      '<tr>',
      '<th><p dir="rtl">الفريق</p></th>',
      '<th><p dir="rtl">النقط</p></th>',
      '<th><p dir="rtl">الأهداف</p></th>',
      '</tr>',
      '<tr>',
      '<td rowspan="2"><p dir="rtl">الرجاء</p></td>',
      '<td colspan="2"><p>FAR</p></td>',
      '</tr>',
      '<tr>',
      '<td><p dir="rtl">12</p></td>',
      '<td><p dir="rtl">3-1</p></td>',
      '</tr>',
      '</tbody>',
      '</table>',
      '<p dir="rtl">بعد الجدول</p>',
    ])
  })

  test('keeps a picture with its description and caption, and the notes at the end in the order of their calls', async () => {
    expect(await htmlOf('picture-and-notes')).toEqual([
      '<p dir="rtl">نص قبل الصورة<sup>1</sup> ثم بقية.</p>',
      '<figure>',
      '<img src="28ce13c9815bd9f7.png" width="64" height="40" alt="لاعبون في الملعب">',
      '<figcaption dir="rtl">فرحة اللاعبين (أ.ف.ب)</figcaption>',
      '</figure>',
      '<p dir="rtl">نص بعد الصورة<sup>2</sup>.</p>',
      '<hr>',
      '<ol>',
      '<li><p dir="rtl">المصدر: وكالة المغرب العربي للأنباء MAP</p></li>',
      '<li><p>Note de fin</p></li>',
      '</ol>',
    ])
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'

/** A document of one part, and of the parts that it is given. */
async function readBody(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}) {
  const entries = Object.entries({
    'word/document.xml': `<w:document ${w} ${others}><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
  const bytes = await zipOf(entries.map(([name, held]) => ({ name, bytes: Buffer.from(held), packed: true })))
  return readDocx(diskFiles, { name: 'خبر.docx', bytes }, 'خبر.docx', pictureMemory())
}
const bodyHtml = async (body: string, parts?: Readonly<Record<string, string | Uint8Array>>) =>
  valueOf(await readBody(body, parts)).html.trimEnd()
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('A document of Word', () => {
  test.each([
    [
      'cuts no word where only invisible properties change',
      `<w:p>${run('المغ', '<w:lang w:val="ar-MA"/>')}${run('رب')}</w:p>`,
      '<p>المغرب</p>',
    ],
    [
      'is bold in Arabic where the complex-script switch says so',
      `<w:p>${run('خبر', '<w:rtl/><w:bCs/>')}${run(' عاجل', '<w:rtl/><w:b/>')}</w:p>`,
      '<p><strong>خبر</strong> عاجل</p>',
    ],
    ['is not bold where the switch is off', `<w:p>${run('خبر', '<w:b w:val="0"/>')}</w:p>`, '<p>خبر</p>'],
    [
      'keeps what was inserted and not what was deleted',
      `<w:p><w:ins>${run('جديد')}</w:ins><w:del><w:r><w:delText>قديم</w:delText></w:r></w:del></w:p>`,
      '<p>جديد</p>',
    ],
    ['hides what is hidden', `<w:p>${run('ظاهر')}${run('مخفي', '<w:vanish/>')}</w:p>`, '<p>ظاهر</p>'],
    [
      'links by a field, in several runs',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://map.ma/</w:instrText></w:r><w:r><w:instrText>ar" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('وكالة', '<w:u w:val="single"/>')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' المغرب')}</w:p>`,
      '<p><a href="https://map.ma/ar">وكالة</a> المغرب</p>',
    ],
    [
      'breaks lines and not pages',
      '<w:p><w:r><w:t>أ</w:t><w:br w:type="page"/><w:t>ب</w:t><w:br/><w:t>ت</w:t></w:r></w:p>',
      '<p>أب<br>ت</p>',
    ],
    [
      'reads a box once, though it is drawn in two ways',
      `<w:p>${run('متن')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>${run('إطار')}</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>${run('إطار')}</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '<p>متن</p>\n<p>إطار</p>',
    ],
    ['passes over empty paragraphs', `<w:p/><w:p>${run(' ')}</w:p><w:p>${run('نص')}</w:p>`, '<p>نص</p>'],
    [
      'has a rule where an empty paragraph has a line below it',
      '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>',
      '<hr>',
    ],
    [
      'escapes what looks like markup',
      `<w:p>${run('&lt;script&gt;alert(1)&lt;/script&gt;')}</w:p>`,
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    ],
  ])('%s', async (_fact, body, expected) => {
    expect(await bodyHtml(body)).toBe(expected)
  })

  test('takes the side from its defaults, and a heading from the style that a newsroom based on one', async () => {
    const styles = `<w:styles ${w}><w:docDefaults><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Inter"><w:name w:val="Intertitre"/><w:basedOn w:val="H2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="a"/><w:basedOn w:val="Loop"/></w:style></w:styles>`
    const parts = {
      '_rels/.rels': relations(['1', 'officeDocument', 'word/document.xml']),
      'word/_rels/document.xml.rels': relations(['1', 'styles', 'styles.xml']),
      'word/styles.xml': styles,
    }
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
    expect(await bodyHtml(styled('Inter', 'عنوان') + styled('Loop', 'نص'), parts)).toBe(
      '<h2 dir="rtl">عنوان</h2>\n<p dir="rtl">نص</p>',
    )
  })

  test('names the pictures that an article cannot hold, and keeps the others', async () => {
    const image = (id: string) => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`
    const read = valueOf(
      await readBody(image('1') + image('2'), {
        'word/_rels/document.xml.rels': relations(
          ['1', 'image', 'media/a.png'],
          ['2', 'image', 'media/b.emf'],
        ),
        'word/media/a.png': pictures.png,
        'word/media/b.emf': 'EMF',
      }),
    )
    expect(read.html).toMatch(/^<figure>\n<img src="[0-9a-f]{16}\.png" width="3" height="2">\n<\/figure>\n$/)
    expect(read.problems).toMatchObject([{ code: 'unreadable-picture', file: 'b.emf' }])
  })
})

const relations = (...targets: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

describe('A document is refused', () => {
  test.each([
    ['where it is no ZIP', Buffer.from('plain text'), 'document-damaged'],
    ['where it is an older one of Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unknown-kind'],
    [
      'where a password locks it',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'document-locked',
    ],
    ['where it is empty', Buffer.alloc(0), 'file-empty'],
  ])('%s', async (_why, bytes, code) => {
    expect(codeOf(await readDocx(diskFiles, { name: 'a.docx', bytes }, 'a.docx', pictureMemory()))).toBe(code)
  })

  test('where its XML is damaged, brings entities, or nests without end', async () => {
    const part = (xml: string) => readBody('', { 'word/document.xml': xml })
    expect(codeOf(await part(`<w:document ${w}><w:body>`))).toBe('document-damaged')
    expect(codeOf(await part(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${w}><w:body/></w:document>`))).toBe(
      'document-damaged',
    )
    expect(codeOf(await readBody('<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000)))).toBe('nested-too-deep')
    expect(codeOf(await readBody('', { 'word/document.xml': Buffer.from([0x3c, 0xff]) }))).toBe(
      'document-damaged',
    )
  })
})
