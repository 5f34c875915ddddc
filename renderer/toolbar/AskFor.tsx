import { useEffect, useRef } from 'react'
import { Editor, Element, Node, type Path, Transforms } from 'slate'
import type { Direction } from '../article/bidi/direction.ts'
import type { CommandId } from '../article/commands.ts'
import type { ArticleEditor, Command, CommandInput, ElementOf } from '../article/element.ts'
import { describePicture } from '../article/elements/image/describe-picture.ts'
import { AskAddress, AskTable } from './AskDialog.tsx'
import { DescribePicture } from './DescribePicture.tsx'

/** What a writer is asked before a command runs, or of a picture that is there already. */
export type Ask =
  | { readonly kind: NonNullable<Command['asks']>; readonly command: Command<CommandId> }
  | { readonly kind: 'describe'; readonly path: Path }

interface AskForProps {
  readonly ask: Ask
  readonly editor: ArticleEditor
  readonly base: Direction
  readonly pictureUrl: (picture: string) => string
  readonly onAnswer: (command: Command<CommandId>, input: CommandInput) => void
  readonly onPictures: (files: readonly File[]) => void
  readonly onClose: () => void
}

export function AskFor({ ask, editor, base, pictureUrl, onAnswer, onPictures, onClose }: AskForProps) {
  if (ask.kind === 'describe')
    return <Describe path={ask.path} editor={editor} base={base} pictureUrl={pictureUrl} onClose={onClose} />
  const answer = (input: CommandInput) => {
    onClose()
    onAnswer(ask.command, input)
  }
  if (ask.kind === 'table') return <AskTable onAnswer={answer} onClose={onClose} />
  if (ask.kind === 'picture') return <PickPictures onPictures={onPictures} onClose={onClose} />
  const selected = editor.selection ? Editor.string(editor, editor.selection) : ''
  const link = ask.kind === 'link' ? linkAt(editor) : undefined
  return (
    <AskAddress
      ask={ask.kind}
      first={{ url: link?.url ?? '', text: '' }}
      base={base}
      withText={ask.kind !== 'link' || (selected === '' && !link)}
      onAnswer={answer}
      onClose={onClose}
    />
  )
}

function linkAt(editor: ArticleEditor): ElementOf<'link'> | undefined {
  return editor.selection
    ? Editor.above<ElementOf<'link'>>(editor, {
        match: (node) => Element.isElement(node) && node.type === 'link',
      })?.[0]
    : undefined
}

/** The system's own chooser of files, opened at once. */
function PickPictures({ onPictures, onClose }: Pick<AskForProps, 'onPictures' | 'onClose'>) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = input.current
    field?.click()
    field?.addEventListener('cancel', onClose)
    return () => field?.removeEventListener('cancel', onClose)
  }, [onClose])
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
      data-testid="picture-file"
      onChange={(event) => {
        onPictures(Array.from(event.target.files ?? []))
        onClose()
      }}
    />
  )
}

function Describe({
  path,
  editor,
  base,
  pictureUrl,
  onClose,
}: Pick<AskForProps, 'editor' | 'base' | 'pictureUrl' | 'onClose'> & { readonly path: Path }) {
  const picture = Node.has(editor, path) ? Node.get(editor, path) : undefined
  if (!Element.isElementType<ElementOf<'image'>>(picture, 'image')) return null
  return (
    <DescribePicture
      base={base}
      url={pictureUrl(picture.picture)}
      size={{ width: picture.width, height: picture.height }}
      first={{
        alt: picture.alt,
        credit: picture.credit,
        decorative: picture.decorative,
        focus: picture.focus ?? null,
      }}
      onClose={onClose}
      onAnswer={(description) => {
        describePicture(editor, path, description)
        onClose()
      }}
      onRemove={() => {
        Transforms.removeNodes(editor, { at: path })
        onClose()
      }}
    />
  )
}
