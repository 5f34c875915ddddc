import type { Page } from '@playwright/test'
import type { DeskUnderTest } from './launch-desk.ts'

/** A key pressed with the caret at an offset of the letters that the body shows. */
export interface CaretAct {
  readonly offset: number
  readonly key: 'Backspace' | 'Delete'
}

/** What the page showed and the article held after it, and what the page showed once it was undone. */
export interface ActOutcome {
  readonly shown: string
  readonly held: string
  readonly caret: number
  readonly undone: string
}

interface ActsUnderWay {
  acts: readonly CaretAct[]
  readonly outcomes: ActOutcome[]
  begin(): void
}

/** Begins to put the caret at its place before each key of an act, and to note what came of it behind. */
export const watchActs = (page: Page) =>
  page.evaluate(() => {
    const strings = () => Array.from(document.querySelectorAll('.article-body [data-slate-string]'))
    const shown = () =>
      strings()
        .map(({ textContent }) => textContent)
        .join('')
    const caret = () => {
      const { focusNode, focusOffset = 0 } = document.getSelection() ?? {}
      if (!focusNode) return -1
      const before = strings().filter(
        ({ firstChild }) =>
          firstChild && firstChild.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      const inside = strings().some(({ firstChild }) => firstChild === focusNode) ? focusOffset : 0
      return before.reduce((sum, { textContent }) => sum + textContent.length, inside)
    }
    const held = () => {
      const body = document.querySelector('.article-body')
      if (body) document.getSelection()?.selectAllChildren(body)
      const clipboardData = new DataTransfer()
      body?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
      return clipboardData.getData('text/plain')
    }
    const put = (offset: number) => {
      let rest = offset
      for (const { firstChild } of strings()) {
        const length = firstChild?.textContent?.length ?? 0
        if (firstChild && rest <= length) {
          document.getSelection()?.collapse(firstChild, rest)
          document.dispatchEvent(new Event('selectionchange'))
          return
        }
        rest -= length
      }
    }
    const underWay: ActsUnderWay = {
      acts: [],
      outcomes: [],
      begin: () => {
        underWay.outcomes.length = 0
      },
    }
    let acted: Omit<ActOutcome, 'undone'> | null = null
    window.addEventListener(
      'keydown',
      ({ code }) => {
        const act = underWay.acts[underWay.outcomes.length]
        if (act && code !== 'KeyZ') put(act.offset)
      },
      true,
    )
    document.addEventListener(
      'keyup',
      ({ code }) => {
        if (code !== 'KeyZ') {
          const [letters, place] = [shown(), caret()]
          acted = { shown: letters, caret: place, held: held() }
        } else if (acted) {
          underWay.outcomes.push({ ...acted, undone: shown() })
        }
      },
      true,
    )
    Object.assign(window, { actsUnderWay: underWay })
  })

/** Does each act and undoes it, all the keys being sent at once; answers with what came of each. */
export async function doActs(
  { app, page }: DeskUnderTest,
  acts: readonly CaretAct[],
  ...modifiers: readonly 'control'[]
): Promise<readonly ActOutcome[]> {
  await page.evaluate((given) => {
    const { actsUnderWay } = window as unknown as { actsUnderWay: ActsUnderWay }
    actsUnderWay.acts = given
    actsUnderWay.begin()
  }, acts)
  await app.evaluate(
    ({ BrowserWindow }, [keys, pressed]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (const key of keys)
        for (const [keyCode, held] of [
          [key, pressed],
          ['Z', ['control']],
        ] as const)
          for (const type of ['rawKeyDown', 'keyUp'] as const)
            contents?.sendInputEvent({ type, keyCode, modifiers: [...held] })
    },
    [acts.map(({ key }) => key), modifiers] as const,
  )
  return page.evaluate(async (count) => {
    const { outcomes } = (window as unknown as { actsUnderWay: ActsUnderWay }).actsUnderWay
    while (outcomes.length < count) await new Promise((done) => requestAnimationFrame(done))
    return Array.from(outcomes)
  }, acts.length)
}
