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
  const lists = async () => {
    const [words, ignored] = await Promise.all([personal.words.read(), personal.ignored.read()])
    return { words, ignored }
  }
  return {
    proofread: async (texts) => {
      await (state.learnt ??= learn())
      return reader.read(texts)
    },
    learnProofs: () => (state.learnt = learn()),
    personalLists: lists,
    changePersonalList: async (list, added, removed) => {
      const changed = await personal[list].change(added, removed)
      if (changed.ok && list === 'words') await (state.learnt = learn())
      return { ...(await lists()), [list]: changed }
    },
  }
}
