import { Editor, type Path, Transforms } from 'slate'
import type { ArticleEditor, ElementOf } from '../../element.ts'
import type { Focus } from './crop.ts'

/** What a writer says of a picture; without a focus its crops show the middle. */
export interface PictureDescription {
  readonly alt: string
  readonly credit: string
  readonly decorative: boolean
  readonly focus: Focus | null
}

/** Sets what is said of the picture at a path, in one step to undo. */
export function describePicture(editor: ArticleEditor, at: Path, description: PictureDescription): void {
  const { focus, ...said } = description
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes<ElementOf<'image'>>(editor, { ...said, ...(focus ? { focus } : {}) }, { at })
    if (!focus) Transforms.unsetNodes<ElementOf<'image'>>(editor, 'focus', { at })
  })
}
