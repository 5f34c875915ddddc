/**
 * Arabic letters as Moroccan newsrooms write them in addresses: the UN’s romanisation of 2017 (UNGEGN, resolution XI/3)
 * without its marks, and where Morocco’s names follow French spelling instead (the same report says that they do), as they
 * do: ش is `ch`, و between consonants `ou`, ي there `i`, and ع the vowel that is heard with it (العيون, Laâyoune).
 */
const letters: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ء: '',
  ؤ: 'ou',
  ئ: 'i',
  ى: 'a',
  ة: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'ch',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'ou',
  ي: 'i',
  // Letters of names that Arabic has no letter for, as Morocco and its neighbours write them.
  پ: 'p',
  چ: 'tch',
  ژ: 'j',
  ڤ: 'v',
  ڥ: 'v',
  گ: 'g',
  ݣ: 'g',
  ڭ: 'g',
  ک: 'k',
  ی: 'i',
  // Latin letters that no accent makes (Unicode gives them no decomposition).
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** و and ي are consonants at the head of a word and beside the long a, and ي is one before the long u. */
const consonants = /(?<![\p{L}\p{N}])[ويی](?=\p{L})|(?<=[اآى])[ويی]|[ويی](?=[اآىة])|[يی](?=و(?![اآىة]))/gu
const asConsonant: Readonly<Record<string, string>> = { و: 'w', ي: 'y', ی: 'y' }

/**
 * A text in small ASCII letters and 0-9: Arabic letters by the table, its harakat unheard, so that a headline gives the same
 * with and without them; Latin letters without their accents. Letters of other scripts are left out, signs stay.
 */
export const inLatinLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed]/g, '')
    .toLowerCase()
    .replace(/ئ(?=[يی])|ؤ(?=و)/g, 'ء')
    .replace(/و{2,}|[يی]{2,}/g, ([letter = '']) => letter)
    .replace(consonants, (letter) => asConsonant[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\P{ASCII}/gu, (sign) => letters[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[[\p{L}\p{N}]--\p{ASCII}]+/gv, '')
