import { createEditor, Editor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import { test } from 'vitest'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import { directionOf } from '../../renderer/article/bidi/block-direction.ts'

const para = 'قالت وزارة الصحة إن عدد الإصابات بفيروس كورونا المستجد بلغ 2022 إصابة خلال الأربع والعشرين ساعة الماضية في مدينة Casablanca'
const body = (n: number) => Array.from({ length: n }, () => ({ type: 'paragraph', children: [{ text: para }] })) as Descendant[]
function time(editor: Editor, n: number) {
  editor.selection = { anchor: { path: [Math.floor(n / 2), 0], offset: 20 }, focus: { path: [Math.floor(n / 2), 0], offset: 20 } }
  const run = (k: number) => { const t = performance.now(); for (let i = 0; i < k; i++) { editor.insertText('ن'); editor.operations = [] ; editor.history && ((editor as any).history.undos = []) } return (performance.now() - t) / k * 1000 }
  run(300)
  const samples = Array.from({ length: 9 }, () => run(200)).sort((a, b) => a - b)
  return samples[4].toFixed(0)
}
test('time', () => {
  for (const n of [10, 2000, 20000]) {
    const plain = withHistory(createEditor()); plain.children = body(n)
    const ours = createArticleEditor(); setBody(ours, body(n) as any)
    console.log(n, 'plain', time(plain as any, n), 'µs; ours', time(ours as any, n), 'µs')
    const t = performance.now(); for (let i = 0; i < 200; i++) { ours.insertText('x'); for (const b of ours.children) directionOf(b as any, 'rtl') } ; console.log('with direction of all blocks', ((performance.now() - t) / 200 * 1000).toFixed(0))
  }
})
