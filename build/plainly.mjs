/** An expected failure, for the user to read. @param {string} sentence */
export function refusal(sentence) {
  return Object.assign(new Error(sentence), { name: 'Refusal' })
}

/**
 * Does the work of a script; its result is the exit code. A refusal becomes one line and the code 1.
 * @param {() => Promise<number>} work
 */
export async function plainly(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Error && error.name === 'Refusal')) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
