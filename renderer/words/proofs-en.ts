import type { ProofSentences } from './proofs.ts'

/** The copy desk in English. */
export const proofsEn: ProofSentences = {
  class: { fix: 'Safe to fix', suggest: 'Suggestions', house: 'House rules' },
  rule: {
    'shaped-letters': {
      title: 'Letters as fixed shapes',
      why: 'These letters come from an old PDF as drawn shapes: search does not find them and a screen reader does not read them.',
    },
    quotes: {
      title: 'Quotation marks',
      why: 'This mark faces the wrong way, is not the house’s, or a space parts it from its words. A quotation in Latin letters keeps its own.',
    },
    'tatweel-dash': {
      title: 'Tatweel for a dash',
      why: 'The lengthening sign is no dash: many fonts draw it at the foot of the line. The dash – is meant.',
    },
    tatweel: {
      title: 'Stretched word',
      why: 'Tatweel stretches the word for show, and search no longer finds it. It stays where it is spelling: هـ, الـ24.',
    },
    'latin-mark': {
      title: 'Latin mark in Arabic text',
      why: 'Arabic has its own comma ،, semicolon ؛ and question mark ؟. Numbers, addresses and Latin phrases keep theirs.',
    },
    'arabic-mark': {
      title: 'Arabic mark in Latin text',
      why: 'The Arabic comma and question mark have no place between French or English words.',
    },
    'space-before-mark': {
      title: 'Space before a mark',
      why: 'A mark follows its word without a space; else it may stand alone at the head of a line.',
    },
    'space-after-mark': {
      title: 'No space after a mark',
      why: 'One space follows a mark; else the two words are one for search and line breaks.',
    },
    'space-inside': {
      title: 'Space just inside',
      why: 'Brackets, and the marks of an Arabic quotation, touch what they enclose.',
    },
    'doubled-space': {
      title: 'Spaces too many',
      why: 'One space stands between two words, none at the ends of a line.',
    },
    digits: { title: 'Digits', why: 'The house writes one set of digits in its Arabic text.' },
    thousands: {
      title: 'Thousands',
      why: 'The house has one sign between thousands, so that nobody reads a decimal.',
    },
    decimal: { title: 'Decimals', why: 'The house has one sign between the whole and the part of a number.' },
    'percent-space': { title: 'Space before %', why: 'In Arabic text the percent sign touches its number.' },
    'unit-space': {
      title: 'Number joined to a word',
      why: 'A space stands between a number and what it counts.',
    },
    'tanwin-place': {
      title: 'Place of tanwin',
      why: 'The house writes fathatan in one place: before the alef, or on it.',
    },
    'month-names': {
      title: 'Names of months',
      why: 'A month has several names across the Arab world; the house has chosen those of its readers.',
    },
    agency: {
      title: 'Letters of an agency',
      why: 'The letters of an agency are written alike everywhere, for readers and for a search.',
    },
    honorific: {
      title: 'Honorific',
      why: 'The house writes names without Mr or Ms: name and office are enough. Quotations keep theirs.',
    },
    'agreed-name': {
      title: 'Agreed name',
      why: 'The ledger of names has an agreed spelling, so that one name does not appear in two forms.',
    },
    'alef-after-hamza': {
      title: 'Alef after hamza',
      why: 'No alef of tanwin follows a hamza behind or on an alef, nor tāʾ marbūṭa. “جزءا” is right.',
    },
    'persian-letter': {
      title: 'Persian letter',
      why: 'The Persian yeh and keheh look like the Arabic letters, but a search for those does not find them.',
    },
    'hidden-sign': {
      title: 'Hidden sign',
      why: 'A sign that nobody sees hinders search and copying, or turns the order of the line.',
    },
    'mixed-script': {
      title: 'Two scripts in a word',
      why: 'This word mixes letters of two scripts, even where nobody sees it.',
    },
    'lone-letter': {
      title: 'Letter parted from its word',
      why: 'These letters are written to the next word; else they are left alone at the end of a line.',
    },
    'doubled-mark': {
      title: 'Doubled mark',
      why: 'One mark is enough; two full stops are one, or an ellipsis.',
    },
    ellipsis: {
      title: 'French ellipsis',
      why: 'In French the ellipsis is one sign, which no line break parts.',
    },
    'french-space': {
      title: 'French space',
      why: 'French sets a no-break space before ; ! ? : and inside « », narrow before the first three; else the mark may begin a line alone.',
    },
    'repeated-word': { title: 'Repeated word', why: 'The word stands twice in a row.' },
    unbalanced: {
      title: 'Unpaired mark',
      why: 'Opened and not closed, or the reverse. Only the writer knows where the other belongs.',
    },
    spelling: {
      title: 'Spelling',
      why: 'This word is not in the dictionary of its language, or another is likelier here. If it is right, add it to the newsroom’s dictionary.',
    },
    'long-sentence': {
      title: 'Long sentence',
      why: 'This sentence has {count} words, the house allows {limit}: two are easier to read.',
    },
    'long-paragraph': {
      title: 'Long paragraph',
      why: 'This paragraph has {count} words, the house allows {limit}: one idea a paragraph is easier to read on a telephone.',
    },
  },
}
