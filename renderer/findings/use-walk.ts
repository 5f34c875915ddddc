import { useState } from 'react'
import type { Finding } from '../article/export/gates/index.ts'
import type { Store } from '../kit/store.ts'
import { keyOf } from './Findings.tsx'
import { useFindingKeys } from './use-finding-keys.ts'

/** The walk through the findings, one key after the other: where it is, and how it goes on. It begins anew at its end. */
export function useWalk(findings: Store<readonly Finding[]>, goTo: (finding: Finding) => void) {
  const [current, setCurrent] = useState<Finding | null>(null)
  const go = (finding: Finding) => {
    setCurrent(finding)
    goTo(finding)
  }
  const walk = (step: 1 | -1) => {
    const all = inOrder(findings.get())
    const at = current === null ? -1 : all.findIndex((finding) => keyOf(finding) === keyOf(current))
    const next = at === -1 ? all.at(step === 1 ? 0 : -1) : all[(at + step + all.length) % all.length]
    if (next) go(next)
  }
  useFindingKeys(walk)
  return { current, go, walk }
}

/** As they stand in the list. */
const inOrder = (findings: readonly Finding[]) =>
  findings.toSorted((one, other) => Number(other.class === 'gate') - Number(one.class === 'gate'))
