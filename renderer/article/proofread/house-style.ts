import { count, oneOf, type Property, type PropertyTable } from '../property.ts'

/** A newsroom’s choices where good papers differ. `any`: no rule. */
export interface HouseStyle {
  /** Round Arabic quotations: « » or “ ”. */
  quotes: 'guillemets' | 'curly' | 'any'
  /** In Arabic text. */
  digits: 'latin' | 'arabic' | 'any'
  /** Between whole and part of a number in Arabic text written with 0-9. */
  decimal: 'comma' | 'point' | 'any'
  /** Between the thousands of such a number. */
  thousands: 'space' | 'point' | 'comma' | 'any'
  /** Where fathatan stands at the end of a word: on the letter before alef (`شكرًا`), or on alef (`شكراً`). */
  tanwin: 'before-alef' | 'on-alef' | 'any'
  /** Names of months in Arabic: غشت، نونبر or أغسطس، نوفمبر or آب، تشرين الثاني. */
  months: 'maghreb' | 'egypt' | 'levant' | 'any'
  /** Agencies that are credited by letters: و م ع or و.م.ع. */
  agencies: 'spaces' | 'points' | 'any'
  /** Courtesies before names: السيد، M., Mr. */
  honorifics: 'without' | 'any'
  /** Longest sentence and paragraph, in words; 0: any. */
  sentence: number
  paragraph: number
  /** Rules that are not asked, by their names. */
  off: readonly string[]
}

const names: Property<readonly string[]> = {
  expected: 'a list of names of rules',
  absent: [],
  accepts: (raw): raw is readonly string[] =>
    Array.isArray(raw) && raw.every((each) => typeof each === 'string'),
}

/** Every choice with its check, in the order in which they are written. */
export const houseStyleFields: PropertyTable<HouseStyle> = {
  quotes: { ...oneOf('guillemets', 'curly', 'any'), absent: 'guillemets' },
  digits: { ...oneOf('latin', 'arabic', 'any'), absent: 'latin' },
  decimal: { ...oneOf('comma', 'point', 'any'), absent: 'comma' },
  thousands: { ...oneOf('space', 'point', 'comma', 'any'), absent: 'any' },
  tanwin: { ...oneOf('before-alef', 'on-alef', 'any'), absent: 'any' },
  months: { ...oneOf('maghreb', 'egypt', 'levant', 'any'), absent: 'maghreb' },
  agencies: { ...oneOf('spaces', 'points', 'any'), absent: 'any' },
  honorifics: { ...oneOf('without', 'any'), absent: 'any' },
  sentence: count(0, 50),
  paragraph: count(0, 150),
  off: names,
}

/** The pack that Midad comes with: what most papers of the Maghreb do. No authority has set it. */
export const usualStyle: HouseStyle = {
  quotes: 'guillemets',
  digits: 'latin',
  decimal: 'comma',
  thousands: 'any',
  tanwin: 'any',
  months: 'maghreb',
  agencies: 'any',
  honorifics: 'any',
  sentence: 50,
  paragraph: 150,
  off: [],
}
