const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
}

/**
 * A text as one looks for it: without harakat, tatweel, bidi controls and accents, hamza forms and final letters alike,
 * digits 0-9, small letters. Shorter than the text, so its offsets are not the text's.
 */
export function fold(text: string): string {
  return text
    .replace(/[آأإٱىیکةؤئ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase()
}
