import type { DeskRoom, Part } from './room.ts'

type ProofOperation = 'proofread' | 'learnProofs' | 'personalLists' | 'changePersonalList'

/** What the window asks of the copy desk. */
export function proofreadService({
  newsroom,
  reader,
  personal,
}: Pick<DeskRoom, 'newsroom' | 'reader' | 'personal'>): Part<ProofOperation> {
  const state: { learnt?: Promise<null> } = {}
  const learn = async (): Promise<null> => {
    const [{ style, ledger, dictionary }, words] = await Promise.all([newsroom.now(), personal.words.read()])
    const known = [dictionary, words.ok ? words.value : []].map((list) => ({ words: list, language: null }))
    reader.learn({ style, ledger, known })
    return null
  }
  return {
    proofread: async (texts) => {
      await (state.learnt ??= learn())
      return reader.read(texts)
    },
    learnProofs: () => (state.learnt = learn()),
    personalLists: async () => {
      const [words, ignored] = await Promise.all([personal.words.read(), personal.ignored.read()])
      return { words, ignored }
    },
    changePersonalList: async (list, added, removed) => {
      const changed = await personal[list].change(added, removed)
      if (changed.ok && list === 'words') await (state.learnt = learn())
      return list === 'words'
        ? { words: changed, ignored: await personal.ignored.read() }
        : { words: await personal.words.read(), ignored: changed }
    },
  }
}
