import { withoutInvisible } from '../invisible.ts'
import { changeLetters } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** Byte order marks, zero-width spaces and soft hyphens inside words. */
export const characters: Cleaner = {
  clean: (document) => changeLetters(document, withoutInvisible),
}
