// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../build/root.mjs'

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). @param {number} seed */
export function dice(seed) {
  const state = { at: seed }
  return () => {
    state.at = (state.at + 0x6d2b79f5) | 0
    const once = Math.imul(state.at ^ (state.at >>> 15), 1 | state.at)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words of the sample articles with their repeats, so that frequent words stay frequent. */
const stock = readdirSync(path.join(root, 'assets/samples'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap(
    (name) =>
      readFileSync(path.join(root, 'assets/samples', name), 'utf8').match(/[\u0620-\u064a]{2,}/g) ?? [],
  )

const latin = ['Reuters', 'FIFA', 'COVID-19', 'Fablab', 'AFP', 'YouTube', 'Wi-Fi', 'Rabat', 'iPhone']
const clitics = ['و', 'ف', 'ب', 'ل', 'ك']

/**
 * Paragraphs of about 60 words, Arabic as newsrooms write it: a Latin name or a number now and then, and stops. The same
 * count of words always gives the same text.
 * @param {number} words
 * @param {number} [seed] another text of as many words
 */
export function paragraphsOf(words, seed = words) {
  const next = dice(seed)
  /** @type {string[]} */
  const paragraphs = []
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 48 + Math.floor(next() * 24))
    paragraphs.push(`${Array.from({ length }, () => word(next)).join(' ')}.`)
    left -= length
  }
  return paragraphs
}

/** @param {() => number} next */
function word(next) {
  const kind = next()
  if (kind < 0.03) return pick(latin, next)
  if (kind < 0.07) return String(1 + Math.floor(next() * 2_100))
  const written = kind > 0.85 ? pick(clitics, next) + pick(stock, next) : pick(stock, next)
  return next() < 0.06 ? `${written}،` : written
}

const letterRows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤر ىةوزظ']
const keyRows = [
  [
    'KeyQ',
    'KeyW',
    'KeyE',
    'KeyR',
    'KeyT',
    'KeyY',
    'KeyU',
    'KeyI',
    'KeyO',
    'KeyP',
    'BracketLeft',
    'BracketRight',
  ],
  ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK', 'KeyL', 'Semicolon', 'Quote'],
  ['KeyZ', 'KeyX', 'KeyC', 'KeyV', 'Space', 'KeyN', 'KeyM', 'Comma', 'Period', 'Slash'],
]

/** The keys of an Arabic keyboard, by the letter that each types. */
export const keyOfLetter = new Map(
  letterRows.flatMap((row, at) => [...row].map((letter, column) => [letter, keyRows[at]?.[column] ?? ''])),
)

/** So many letters and spaces to be typed, in words of the stock. @param {number} length */
export function typingOf(length) {
  const next = dice(7)
  const words = stock.filter((each) => [...each].every((letter) => keyOfLetter.has(letter)))
  /** @type {string[]} */
  const typed = []
  while (typed.length < length) typed.push(...pick(words, next), ' ')
  return typed.slice(0, length).join('')
}

/** @param {readonly string[]} list @param {() => number} next */
function pick(list, next) {
  return list[Math.floor(next() * list.length)] ?? ''
}
