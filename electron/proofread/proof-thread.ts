import { parentPort, workerData } from 'node:worker_threads'
import { usualStyle } from '../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../renderer/article/proofread/proof-text.ts'
import { proofread } from '../../renderer/article/proofread/proofread.ts'
import type { ProofDesk } from '../../renderer/article/proofread/rule.ts'
import { openSpeller } from './hunspell-speller.ts'
import { learnWords } from './learn-words.ts'
import type { ProofAnswer, ProofJob } from './proof-job.ts'

// The thread is started with the folder of the dictionaries.
const speller = await openSpeller(String(workerData))
const state: { desk: ProofDesk } = { desk: { style: usualStyle, ledger: [], speller } }

parentPort?.on('message', (job: ProofJob) => {
  if ('settings' in job) {
    const { style, ledger } = job.settings
    learnWords(speller, job.settings)
    state.desk = { style, ledger, speller }
    return
  }
  const proofs = job.texts.map(({ text, ...voice }) => proofread(proofText(text, voice), state.desk))
  parentPort?.postMessage({ number: job.number, proofs } satisfies ProofAnswer)
})
