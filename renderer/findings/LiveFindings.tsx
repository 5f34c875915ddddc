import type { ComponentProps } from 'react'
import type { Finding } from '../article/export/gates/index.ts'
import { type Store, useStore } from '../kit/store.ts'
import { Findings } from './Findings.tsx'

interface LiveFindingsProps extends Omit<ComponentProps<typeof Findings>, 'findings'> {
  readonly findings: Store<readonly Finding[]>
}

/** Apart from the rest, so that a look at the findings draws nothing else. */
export function LiveFindings({ findings, ...others }: LiveFindingsProps) {
  return <Findings findings={useStore(findings)} {...others} />
}
