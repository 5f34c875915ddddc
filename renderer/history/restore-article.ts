import type { Article } from '../article/article.ts'
import type { ArticleEditor } from '../article/element.ts'
import { replaceBody } from '../article/replace-blocks.ts'
import type { Story } from '../article/story.ts'
import { desk } from '../desk.ts'
import type { Store } from '../kit/store.ts'

/** What of the open article a restore acts on. */
export interface Restorable {
  readonly id: string
  readonly editor: ArticleEditor
  readonly story: Store<Story>
  article(): Article
  changeStory(change: Partial<Story>): void
}

/**
 * Keeps the article as it is, then makes it another version; one undo gives body and story back. Answers false, and changes
 * nothing, where it could not be kept, which is told by itself, or where it was written in meanwhile.
 */
export async function restoreArticle(
  open: Restorable,
  earlier: Article,
  reason: 'restore' | 'merge' = 'restore',
): Promise<boolean> {
  const held = open.article()
  const kept = await desk.keepSnapshot(open.id, held, reason)
  const { body, story } = open.article()
  if (!kept.ok || body !== held.body || story !== held.story) return false
  const before = open.story.get()
  const isBodyNew = replaceBody(open.editor, earlier.body)
  open.changeStory(earlier.story)
  const batch = open.editor.history.undos.at(-1)
  if (isBodyNew && batch) followUndo(open, batch, before, earlier.story)
  return true
}

const followed = new WeakMap<
  ArticleEditor,
  WeakMap<object, { readonly before: Story; readonly after: Story }>
>()

/** The story is no part of the body: it goes back and forth with the undo step that the body's restore is. */
function followUndo(open: Restorable, batch: object, before: Story, after: Story): void {
  const known = followed.get(open.editor)
  const stories = known ?? new WeakMap<object, { readonly before: Story; readonly after: Story }>()
  stories.set(batch, { before, after })
  if (known) return
  followed.set(open.editor, stories)
  const { editor } = open
  const { undo, redo } = editor
  editor.undo = () => {
    const step = stories.get(editor.history.undos.at(-1) ?? {})
    undo()
    if (step) open.changeStory(changesBetween(step.after, step.before, open.story.get()))
  }
  editor.redo = () => {
    const step = stories.get(editor.history.redos.at(-1) ?? {})
    redo()
    if (step) open.changeStory(changesBetween(step.before, step.after, open.story.get()))
  }
}

/** The fields that a step changed and nobody has changed since. */
const changesBetween = (from: Story, to: Story, now: Story): Partial<Story> =>
  Object.fromEntries(
    Object.entries(to).filter(([field]) => {
      // Both are stories: the fields are the same.
      const name = field as keyof Story
      return JSON.stringify(now[name]) === JSON.stringify(from[name])
    }),
  )
