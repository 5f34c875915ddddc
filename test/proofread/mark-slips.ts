import type { Language } from '../../renderer/article/element.ts'
import type { Chance } from './slips.ts'

/** One kind of slip in signs and spaces: where it can happen, and what stands there then. */
export interface MarkSlip {
  readonly at: RegExp
  wrong(found: string, chance: Chance): string
}

const either = (one: string, other: string) => (_found: string, chance: Chance) =>
  chance() < 0.5 ? one : other

const latinMarks: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

const ofAll: Readonly<Record<string, MarkSlip>> = {
  'a space twice': { at: /(?<=\p{L}) (?=\p{L})/gu, wrong: () => '  ' },
  // But not a word that is said twice on purpose.
  'a word twice': {
    at: /(?<=^| )(?!(?:that|had|very|nous|vous|très) )\p{L}{3,} (?=\p{L})/gu,
    wrong: (word) => word + word,
  },
}

/** The kinds of each language, by what a reader would call them. */
export const markSlips: Readonly<Record<Language, Readonly<Record<string, MarkSlip>>>> = {
  ar: {
    'a space before a mark': { at: /(?<=\p{L})[،.؛؟!](?= |$)/gmu, wrong: (mark) => ` ${mark}` },
    'no space after a mark': { at: /(?<=\p{L})[،؛.] (?=\p{Script=Arabic})/gu, wrong: (mark) => mark.trim() },
    'a Latin mark': { at: /(?<=\p{Script=Arabic})[،؛؟]/gu, wrong: (mark) => latinMarks[mark] ?? mark },
    'quotes turned round': { at: /«[^«»]+»/gu, wrong: (quoted) => `” ${quoted.slice(1, -1)}”` },
    'straight quotes': { at: /«[^«»]+»/gu, wrong: (quoted) => `"${quoted.slice(1, -1)}"` },
    'tatweel for a dash': { at: /(?<=\p{L}) – (?=\p{L})/gu, wrong: () => ' ـ ' },
    'tatweel in a word': { at: /(?<=[بتثسشصضفقكلمنهي])(?=[\u0628-\u064a]{2})/gu, wrong: () => 'ـ' },
    'و by itself': { at: /(?<= و)(?=ال\p{L}{3})/gu, wrong: () => ' ' },
    ...ofAll,
  },
  fr: {
    'an Arabic mark': { at: /(?<=\p{L}),(?= )/gu, wrong: () => '،' },
    'a plain space before a high mark': { at: /[\u00a0\u202f](?=[;!?:»])/gu, wrong: either(' ', '') },
    ...ofAll,
  },
  en: { 'an Arabic mark': { at: /(?<=\p{L}),(?= )/gu, wrong: () => '،' }, ...ofAll },
}
