import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?asset'
import latinMore from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-ext-wght-normal.woff2?asset'
import latin from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?asset'
import type { PressFont } from './pages.ts'

/** The app's own letters under the name that pages ask for (page-style.ts). */
export const pressFonts: readonly PressFont[] = [
  { path: arabic, range: 'U+0600-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC' },
  { path: latinMore, range: 'U+0100-02FF, U+1D00-1DBF, U+1E00-1EFF, U+20A0-20CF, U+2C60-2C7F' },
  { path: latin, range: 'U+0000-00FF, U+2000-200B, U+2012-206F, U+20AC, U+2122, U+2212' },
].map((font) => ({ ...font, family: 'Noto Naskh Arabic', weights: '400 700' }))
