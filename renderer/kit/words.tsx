import { createContext, type ReactNode, useContext } from 'react'
import { type CountForms, countOf, everyWords, type InterfaceLanguage, type Words } from '../words/index.ts'

const Language = createContext<InterfaceLanguage>('ar')

export function WordsIn({
  language,
  children,
}: {
  readonly language: InterfaceLanguage
  readonly children: ReactNode
}) {
  return <Language value={language}>{children}</Language>
}

export const useLanguage = (): InterfaceLanguage => useContext(Language)

/** Everything that the interface says, in its language. */
export const useWords = (): Words => everyWords[useContext(Language)]

/** Counts a thing in the interface's language. */
export function useCount(): (forms: CountForms, count: number) => string {
  const language = useContext(Language)
  return (forms, count) => countOf(language, forms, count)
}
