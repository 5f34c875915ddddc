import { useEffect, useMemo, useRef, useState } from 'react'
import { Transforms } from 'slate'
import type { Direction } from '../../article/bidi/direction.ts'
import type { ArticleEditor } from '../../article/element.ts'
import { type FoundRange, findText, replaceAll, replaceOne, selectionOf } from '../../article/find.ts'
import { Button, IconButton } from '../../kit/Button.tsx'
import { Tick } from '../../kit/Field.tsx'
import { type Store, useStore } from '../../kit/store.ts'
import { useDirection } from '../../kit/use-direction.ts'
import { useCount, useWords } from '../../kit/words.tsx'
import { fill } from '../../words/index.ts'
import { clearFound, markFound } from './mark-found.ts'
import './find.css'

interface FindBarProps {
  readonly editor: ArticleEditor
  readonly base: Direction
  /** Counts up when the body has changed. */
  readonly looked: Store<number>
  /** The whole article is about to change. */
  readonly onReplaceAll: () => void
  readonly onClose: () => void
}

/** Finds and replaces in the body; every place is marked, the current one stands out and is scrolled to. */
export function FindBar({ editor, base, looked, onReplaceAll, onClose }: FindBarProps) {
  const words = useWords()
  const count = useCount()
  const change = useStore(looked)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [replacement, setReplacement] = useState('')
  const queryDirection = useDirection(query, base)
  const replacementDirection = useDirection(replacement, base)
  const [wholeWord, setWholeWord] = useState(false)
  const [exact, setExact] = useState(false)
  const [index, setIndex] = useState(0)
  const [replaced, setReplaced] = useState<number | null>(null)
  const body = editor.children
  const found = useMemo(
    () =>
      findText(body, query, {
        wholeWord,
        caseSensitive: exact,
        ignoreHarakat: !exact,
        ignoreLetterForms: !exact,
      }),
    [body, query, wholeWord, exact],
  )
  const current = found.length === 0 ? undefined : found[index % found.length]

  useEffect(() => {
    field.current?.select()
  }, [])
  useEffect(() => {
    markFound(editor, found, current)
    return clearFound
  }, [editor, found, current, change])

  const go = (step: 1 | -1) => {
    if (found.length > 0) setIndex((index + step + found.length) % found.length)
  }
  const ask = (change: () => void) => {
    change()
    setIndex(0)
    setReplaced(null)
  }
  const replace = (ranges: readonly FoundRange[]) => {
    if (ranges.length === 1 && ranges[0]) replaceOne(editor, ranges[0], replacement)
    else replaceAll(editor, ranges, replacement)
    setReplaced(ranges.length)
  }
  const close = () => {
    const selection = current && selectionOf(editor, current)
    if (selection) Transforms.select(editor, selection)
    onClose()
  }
  return (
    <search
      className="find-bar"
      aria-label={words.find.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <input
        ref={field}
        className="input"
        aria-label={words.find.find}
        placeholder={words.find.find}
        dir={queryDirection}
        value={query}
        onChange={(event) => {
          ask(() => {
            setQuery(event.target.value)
          })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
        }}
      />
      <output>
        {replaced !== null
          ? count(words.count.replaced, replaced)
          : found.length === 0
            ? count(words.count.matches, 0)
            : fill(words.find.position, { index: (index % found.length) + 1, count: found.length })}
      </output>
      <IconButton
        icon="up"
        label={words.find.previous}
        disabled={found.length === 0}
        onClick={() => {
          go(-1)
        }}
      />
      <IconButton
        icon="down"
        label={words.find.next}
        disabled={found.length === 0}
        onClick={() => {
          go(1)
        }}
      />
      <input
        className="input"
        aria-label={words.find.replace}
        placeholder={words.find.replace}
        dir={replacementDirection}
        value={replacement}
        onChange={(event) => {
          setReplacement(event.target.value)
        }}
      />
      <Button
        disabled={!current}
        onClick={() => {
          if (current) replace([current])
        }}
      >
        {words.find.replaceOne}
      </Button>
      <Button
        disabled={found.length === 0}
        onClick={() => {
          onReplaceAll()
          replace(found)
        }}
      >
        {words.find.replaceAll}
      </Button>
      <Tick
        label={words.find.wholeWord}
        checked={wholeWord}
        onValue={(whole) => {
          ask(() => {
            setWholeWord(whole)
          })
        }}
      />
      <Tick
        label={words.find.exact}
        checked={exact}
        onValue={(value) => {
          ask(() => {
            setExact(value)
          })
        }}
      />
      <IconButton icon="close" label={words.ask.close} onClick={close} />
    </search>
  )
}
