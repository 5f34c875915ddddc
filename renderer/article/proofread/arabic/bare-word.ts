/** Vowels, tanwin, shadda, the dagger alef, the signs of the Quran, tatweel and what no reader sees. */
const unwritten = /[\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\p{Cf}]/gu
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]/u

/** The letters of an Arabic word alone, as dictionaries write them: no harakat, no tatweel, no presentation forms, ٱ as ا. */
export const bareWord = (word: string): string =>
  word
    .normalize(presentationForms.test(word) ? 'NFKC' : 'NFC')
    .replace(unwritten, '')
    .replaceAll('ٱ', 'ا')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
