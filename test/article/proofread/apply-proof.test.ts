import { describe, expect, test } from 'vitest'
import type { ArticleEditor } from '../../../renderer/article/element.ts'
import { applyProofs } from '../../../renderer/article/proofread/apply-proof.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { ignoredMark } from '../../../renderer/article/proofread/ignored.ts'
import { proofreadArticle } from '../../../renderer/article/proofread/proof.ts'
import type { ProofDesk } from '../../../renderer/article/proofread/rule.ts'
import { emptyStory, type Story } from '../../../renderer/article/story.ts'
import { type Act, editorWith, outlineOf, specimen } from '../../kit/article.ts'

const desk: ProofDesk = { style: usualStyle, ledger: [], speller: null }
const story = emptyStory('ar')
const proofsIn = (editor: ArticleEditor, of: Story = story) =>
  // The editor of an article holds elements only.
  proofreadArticle({ format: 1, story: of, body: editor.children as never }, desk)
const nothing = () => undefined

/** A story that changes. */
function toldStory(fields: Partial<Story>) {
  const state = { story: { ...story, ...fields } }
  const changeStory = (change: Partial<Story>) => {
    state.story = { ...state.story, ...change }
  }
  return { told: () => state.story, changeStory }
}

const fixAll: Act = (editor) => {
  applyProofs({ editor, story: () => story, changeStory: nothing }, proofsIn(editor))
}

describe('Applying what the copy desk found', () => {
  specimen(
    'is one undo step for all, through marks and links, and the caret stays',
    `
    paragraph: قال <bold>المدير ، إن</bold> <link url=https://a.ma/>” لوسيل”</link> جا|هز .
    list:
      list-item:
        paragraph: العالم ـ نسخة 2022
    `,
    fixAll,
    `
    paragraph: قال <bold>المدير، إن</bold> <link url=https://a.ma/>«لوسيل»</link> جا|هز.
    list:
      list-item:
        paragraph: العالم – نسخة 2022
    `,
  )
  specimen(
    'puts the new letters into the leaf of the first old one',
    'paragraph: ملعب ”<bold> لوسيل</bold>” ثم|',
    fixAll,
    'paragraph: ملعب «<bold>لوسيل</bold>» ثم|',
  )
  specimen('keeps a caret before it', 'paragraph: قال| ، نعم', fixAll, 'paragraph: قال|، نعم')
  specimen('keeps a caret behind it', 'paragraph: قال ،| نعم', fixAll, 'paragraph: قال،| نعم')
  specimen(
    'keeps a selection round it',
    'paragraph: قال {” لوسيل”} ثم',
    fixAll,
    'paragraph: قال {«لوسيل»} ثم',
  )
  specimen(
    'drops a leaf of which nothing is left',
    'paragraph: ثم<bold>␣</bold>، نعم|',
    fixAll,
    'paragraph: ثم، نعم|',
  )

  test('skips what has changed meanwhile, and counts what it did', () => {
    const editor = editorWith('paragraph: قال ، نعم .|')
    const proofs = proofsIn(editor)
    editor.insertText(' لا')
    editor.apply({ type: 'insert_text', path: [0, 0], offset: 0, text: 'و' })
    expect(applyProofs({ editor, story: () => story, changeStory: nothing }, proofs)).toBe(0)
    expect(outlineOf(editor)).toBe('paragraph: وقال ، نعم . لا|')
  })

  test('skips a text that has changed though the same letters stand there now', () => {
    const editor = editorWith(`
      paragraph: قال الوزير ، إن الأمر حسم|
    `)
    const proofs = proofsIn(editor)
    editor.apply({ type: 'insert_text', path: [0, 0], offset: 0, text: 'كما ترون أمس ' })
    expect(applyProofs({ editor, story: () => story, changeStory: nothing }, proofs)).toBe(0)
    expect(outlineOf(editor)).toBe('paragraph: كما ترون أمس قال الوزير ، إن الأمر حسم|')
  })

  test('is one undo and one redo with the story’s fields, also where it changes nothing else', () => {
    for (const body of ['paragraph: قال ، نعم|', 'paragraph: قال نعم|']) {
      const editor = editorWith(body)
      const { told, changeStory } = toldStory({ headline: 'زيارة ، إلى قطر' })
      applyProofs({ editor, story: told, changeStory }, proofsIn(editor, told()))
      expect(told().headline).toBe('زيارة، إلى قطر')
      editor.undo()
      expect(outlineOf(editor)).toBe(body)
      expect(told().headline).toBe('زيارة ، إلى قطر')
      editor.redo()
      expect(told().headline).toBe('زيارة، إلى قطر')
    }
  })

  test('takes back no field that was written on since', () => {
    const editor = editorWith('paragraph: قال ، نعم|')
    const { told, changeStory } = toldStory({ headline: 'زيارة ، إلى قطر', kicker: 'قطر ، اليوم' })
    applyProofs({ editor, story: told, changeStory }, proofsIn(editor, told()))
    changeStory({ headline: 'زيارة، إلى قطر قبل المباراة' })
    editor.undo()
    expect([told().headline, told().kicker]).toEqual(['زيارة، إلى قطر قبل المباراة', 'قطر ، اليوم'])
    editor.redo()
    expect([told().headline, told().kicker]).toEqual(['زيارة، إلى قطر قبل المباراة', 'قطر، اليوم'])
  })

  test('leaves what is to pass in the article', () => {
    const editor = editorWith('paragraph: قال ، ثم ، نعم|')
    const [first] = proofsIn(editor)
    const passing = { ...story, ignored: first ? [ignoredMark(first)] : [] }
    expect(proofsIn(editor, passing)).toHaveLength(1)
    expect(applyProofs({ editor, story: () => story, changeStory: nothing }, proofsIn(editor, passing))).toBe(
      1,
    )
    expect(outlineOf(editor)).toBe('paragraph: قال ، ثم، نعم|')
  })

  test('puts a replacement that was chosen, or one for all', () => {
    const editor = editorWith('paragraph: انتهى.. ثم انتهى..|')
    expect(applyProofs({ editor, story: () => story, changeStory: nothing }, proofsIn(editor), '…')).toBe(2)
    expect(outlineOf(editor)).toBe('paragraph: انتهى… ثم انتهى…|')
  })

  test('leaves what only the writer can repair', () => {
    const editor = editorWith('paragraph: قال (نعم|')
    expect(applyProofs({ editor, story: () => story, changeStory: nothing }, proofsIn(editor))).toBe(0)
    expect(editor.history.undos).toEqual([])
  })

  test('changes the fields of the story, each once', () => {
    const editor = editorWith('paragraph: نعم')
    const of = { ...story, headline: 'فريق ” لوسيل” يفوز', standfirst: 'قال ، نعم', kicker: 'نعم' }
    const changes: Partial<Story>[] = []
    const changeStory = (change: Partial<Story>) => changes.push(change)
    expect(applyProofs({ editor, story: () => of, changeStory }, proofsIn(editor, of))).toBe(3)
    expect(changes).toEqual([{ headline: 'فريق «لوسيل» يفوز', standfirst: 'قال، نعم' }])
  })
})
