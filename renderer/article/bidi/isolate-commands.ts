import { Node } from 'slate'
import type { ArticleEditor, Command } from '../element.ts'
import type { IsolateWish } from './isolates.ts'
import { rightToLeft } from './letters.ts'
import { setIsolates, stretchesToIsolate, wishAtCaret } from './set-isolate.ts'
import { withoutSigns, withSigns } from './signs-beside.ts'
import type { Place } from './tokens.ts'

type WishId = 'isolate-left-to-right' | 'isolate-right-to-left' | 'no-isolate' | 'automatic-isolate'
type SignsId = 'signs-in' | 'signs-out'

const wishCommand = (id: WishId, wish: IsolateWish | null): Command<WishId> => ({
  id,
  icon: id,
  group: 'direction',
  ...(wish ? { isActive: (editor) => wishAtCaret(editor) === wish } : {}),
  isEnabled: (editor) =>
    wish === null ? wishAtCaret(editor) !== undefined : stretchesToIsolate(editor).length > 0,
  run: (editor) => {
    setIsolates(
      editor,
      stretchesToIsolate(editor).map((stretch) => [stretch, wish] as const),
    )
  },
})

const signsCommand = (id: SignsId, change: (text: string, place: Place) => Place): Command<SignsId> => {
  const changes = (editor: ArticleEditor) =>
    stretchesToIsolate(editor).flatMap((whole) => {
      const part = { ...whole, ...change(Node.string(whole.block[0]), whole) }
      return part.start === whole.start && part.end === whole.end ? [] : [{ whole, part }]
    })
  return {
    id,
    icon: id,
    group: 'direction',
    isEnabled: (editor) => changes(editor).length > 0,
    run: (editor) => {
      setIsolates(
        editor,
        changes(editor).flatMap(({ whole, part }) => [
          [whole, null] as const,
          [part, directionOfLetters(Node.string(part.block[0]).slice(part.start, part.end))] as const,
        ]),
      )
    },
  }
}

const rtlLetter = new RegExp(`[${rightToLeft}]`)
const directionOfLetters = (letters: string) => (rtlLetter.test(letters) ? 'rtl' : 'ltr')

/** What a writer may ask of the order inside a line: for the selection, or for the token or phrase at the caret. */
export const isolateCommands: readonly Command<WishId | SignsId>[] = [
  wishCommand('isolate-left-to-right', 'ltr'),
  wishCommand('isolate-right-to-left', 'rtl'),
  wishCommand('no-isolate', 'none'),
  wishCommand('automatic-isolate', null),
  signsCommand('signs-in', withSigns),
  signsCommand('signs-out', withoutSigns),
]
