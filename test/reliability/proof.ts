export interface ProofOptions {
  /** How many cases; each proof says of what. */
  readonly times: number
  readonly seed: number
  /** Bundles `test/reliability/<name>.ts` for plain Node; answers the path of the program. */
  readonly bundled: (name: string) => Promise<string>
}

/** What a proof found: cases that held, a sentence for each that did not, and what else is worth saying. */
export interface Findings {
  readonly passed: number
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}

/** Answers null where this computer cannot run it, after `say` has said why. */
export type Proof = (options: ProofOptions, say: (line: string) => void) => Promise<Findings | null>

/** Counts cases one by one. */
export function tally() {
  const failures: string[] = []
  const notes: string[] = []
  let passed = 0
  return {
    /** One case: what was wrong in it, if anything. */
    count: (name: string, wrong: readonly string[]) => {
      if (wrong.length === 0) passed += 1
      else failures.push(`${name}: ${wrong.join('; ')}`)
    },
    note: (line: string) => notes.push(line),
    findings: (): Findings => ({ passed, failures, notes }),
  }
}
