import { useEffect, useState } from 'react'
import type { Article } from '../article/article.ts'
import { exportArticle } from '../article/export/export-article.ts'
import { checkGates, checkOutput, type Finding, type GateOptions } from '../article/export/gates/index.ts'
import type { Profile } from '../article/export/profile.ts'
import type { Story } from '../article/story.ts'
import { createStore, type Store } from '../kit/store.ts'

/** An open article as the gates see it. */
export interface Watched {
  /** Counts up when the writer rests. */
  readonly looked: Store<number>
  readonly story: Store<Story>
  article(): Article
}

/** How long a writer rests before what a profile would write is looked at, in milliseconds. */
const longRest = 2_000

/** In characters: writing more than that takes longer than a key may wait. The export dialog looks at every length. */
const longestWritten = 8_000

/** What the gates find in an open article, looked at again whenever its writer rests. */
export function useGates(open: Watched, newsroom: GateOptions, profile: Profile): Store<readonly Finding[]> {
  const [findings] = useState(() => createStore<readonly Finding[]>([]))
  useEffect(() => watchGates(open, newsroom, profile, findings), [open, newsroom, profile, findings])
  return findings
}

/** Keeps a store of findings fresh, until the function that it answers is called. */
export function watchGates(
  open: Watched,
  newsroom: GateOptions,
  profile: Profile,
  findings: Store<readonly Finding[]>,
): () => void {
  let output: readonly Finding[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (found: readonly Finding[]) => {
    // The same findings are no news: nothing is drawn again.
    if (JSON.stringify(found) !== JSON.stringify(findings.get())) findings.set(found)
  }
  const look = () => {
    tell([...checkGates(open.article(), newsroom), ...output])
    clearTimeout(timer)
    timer = setTimeout(lookAtOutput, longRest)
  }
  const lookAtOutput = () => {
    const article = open.article()
    output = findInOutput(article, newsroom, profile, longestWritten)
    tell([...checkGates(article, newsroom), ...output])
  }
  const stops = [open.looked.subscribe(look), open.story.subscribe(look)]
  look()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

/** What the gates find in what a profile writes of an article; nothing of one whose file is longer than `longest`. */
export function findInOutput(
  article: Article,
  newsroom: GateOptions,
  profile: Profile,
  longest = Number.POSITIVE_INFINITY,
): readonly Finding[] {
  const { length } = JSON.stringify(article.body)
  if (length > longest) return []
  const [file] = exportArticle(article, profile, newsroom.site)
  return file && 'content' in file ? checkOutput(article, profile, file.content, newsroom) : []
}
