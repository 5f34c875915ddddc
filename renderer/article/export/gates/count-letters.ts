const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** Letters and signs as a reader sees them: grapheme clusters, without controls of direction. */
export const countLetters = (text: string): number =>
  Array.from(
    segmenter.segment(text.trim().replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')),
  ).length
