import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askWordPress, isWordPressHere, versionsAsked, whereWordPressIs } from './ask-wordpress.ts'
import {
  type BlockEditor,
  isBlockEditorHere,
  openBlockEditor,
  type ReadBlock,
  whereBlockEditorIs,
} from './block-editor.ts'
import { coreBlocks, invalidBlocks } from './core-blocks.ts'

const opened: { editor?: BlockEditor } = {}
const editor = () => {
  if (!opened.editor) throw new Error('The block editor is not open')
  return opened.editor
}

const faults = (blocks: readonly ReadBlock[]): readonly string[] =>
  blocks.flatMap(({ name, isValid, problems, innerBlocks }) => [
    ...(isValid ? [] : [`${name}: ${problems.join(' ')}`]),
    ...faults(innerBlocks),
  ])

describe.skipIf(!isBlockEditorHere)(`WordPress’s blocks (${whereBlockEditorIs})`, () => {
  beforeAll(async () => {
    opened.editor = await openBlockEditor()
  }, 120_000)
  afterAll(() => opened.editor?.close())

  describe('WordPress’s editor takes each of its blocks and saves it as it was', () => {
    test.each(Object.entries(coreBlocks))('%s', (_, html) => {
      expect(faults(editor().parseBlocks(html))).toEqual([])
      expect(editor().savedAgain(html)).toBe(html)
    })

    test('and a post of all of them, parted by an empty line', () => {
      const post = Object.values(coreBlocks).join('\n\n')
      expect(editor().parseBlocks(post)).toHaveLength(Object.keys(coreBlocks).length)
      expect(editor().savedAgain(post)).toBe(post)
    })
  })

  test.each(invalidBlocks)('A %s may not say its direction, language or size: %s', (name, html) => {
    expect(faults(editor().parseBlocks(html))).toEqual([
      expect.stringContaining(`${name}: Expected attributes`),
    ])
  })

  test('A paragraph that says its direction only in its tag is taken for text, tag and all', () => {
    const html = '<!-- wp:paragraph -->\n<p dir="ltr">Le Raja</p>\n<!-- /wp:paragraph -->'
    expect(editor().savedAgain(html)).not.toBe(html)
  })

  test('The editor writes a reference as its character, so that a post of blocks holds straight quotes as they are', () => {
    const post = (quote: string) =>
      `<!-- wp:paragraph -->\n<p>قال ${quote}نعم${quote}</p>\n<!-- /wp:paragraph -->`
    expect(editor().savedAgain(post('&quot;'))).toBe(post('"'))
    expect(faults(editor().parseBlocks(post('&quot;')))).toEqual([])
  })

  describe.skipIf(!isWordPressHere)(
    `What an author saves and a reader sees of blocks (${whereWordPressIs})`,
    () => {
      describe.each(versionsAsked)('in %s', (version) => {
        test('is what the editor wrote, but for a space before the slash of an empty tag, which the editor takes too', async () => {
          const posts = Object.values(coreBlocks)
          const answers = await askWordPress(posts, version)
          const spaced = (html: string) => html.replaceAll('"/>', '" />')
          expect(answers.map(({ kses }) => kses)).toEqual(posts.map(spaced))
          expect(answers.map(({ shown }) => shown)).toEqual(posts)
          for (const post of posts) {
            expect(faults(editor().parseBlocks(spaced(post)))).toEqual([])
            expect(editor().savedAgain(spaced(post))).toBe(post)
          }
        })

        test('An author’s save writes the & of an address a second time into the block’s comment, and the editor takes it', async () => {
          const post =
            '<!-- wp:embed {"url":"https://a.ma/?b=1\\u0026c=2"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://a.ma/?b=1&amp;c=2\n</div></figure>\n<!-- /wp:embed -->'
          expect(editor().savedAgain(post)).toBe(post)
          const [answer] = await askWordPress([post], version)
          expect(answer?.kses).toBe(post.replace('u0026', 'u0026amp;'))
          expect(faults(editor().parseBlocks(answer?.kses ?? ''))).toEqual([])
        })
      })
    },
  )
})
