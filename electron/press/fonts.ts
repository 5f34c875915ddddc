import arabic from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?asset'
import arabicBold from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?asset'
import latin from '@fontsource/amiri/files/amiri-latin-400-normal.woff2?asset'
import latinBold from '@fontsource/amiri/files/amiri-latin-700-normal.woff2?asset'
import latinMore from '@fontsource/amiri/files/amiri-latin-ext-400-normal.woff2?asset'
import latinMoreBold from '@fontsource/amiri/files/amiri-latin-ext-700-normal.woff2?asset'
import type { PressFont } from './pages.ts'

const ranges = {
  arabic: 'U+0600-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC',
  latinMore: 'U+0100-02FF, U+1D00-1DBF, U+1E00-1EFF, U+20A0-20CF, U+2C60-2C7F',
  latin: 'U+0000-00FF, U+2000-200B, U+2012-206F, U+20AC, U+2122, U+2212',
} as const

/**
 * Amiri, under the name that pages ask for first (page-style.ts), so that paper is the same on every computer. Noto’s dots
 * are glyphs of their own, and whoever copied from a PDF of it would get a space at each of them.
 */
export const pressFonts: readonly PressFont[] = [
  { path: arabic, weight: 400, range: ranges.arabic },
  { path: latinMore, weight: 400, range: ranges.latinMore },
  { path: latin, weight: 400, range: ranges.latin },
  { path: arabicBold, weight: 700, range: ranges.arabic },
  { path: latinMoreBold, weight: 700, range: ranges.latinMore },
  { path: latinBold, weight: 700, range: ranges.latin },
].map((font) => ({ ...font, family: 'Noto Naskh Arabic' }))
