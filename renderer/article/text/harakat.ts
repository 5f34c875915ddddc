import { keptTokens } from './kept-tokens.ts'
import { editEach, type TextTool } from './text-tool.ts'

/**
 * Vowels, tanwin and sukun, the dagger alef and the signs of the Quran. The maddah and the hamzas (U+0653-0655) are not:
 * they are a part of their letter. Shadda is named apart, because many newsrooms keep it.
 */
const harakat = '\u064b-\u0650\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed'
const shadda = '\u0651'

const without =
  (marks: string): TextTool =>
  (text) => {
    const isKept = keptTokens(text)
    return editEach(text, new RegExp(`[${marks}]`, 'gu'), (_, at) => (isKept(at) ? null : ''))
  }

/** Takes every tashkeel away, shadda too. */
export const stripTashkeel = without(harakat + shadda)

/** Takes the vowels away and leaves shadda, which tells words apart: درَس and درّس. */
export const stripHarakat = without(harakat)
