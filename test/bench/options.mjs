// @ts-check
import { parseArgs } from 'node:util'
import { refusal } from '../../build/plainly.mjs'

/** @typedef {'midad' | 'bare' | 'slate'} TargetName */

/** @type {readonly TargetName[]} */
export const targetNames = ['midad', 'bare', 'slate']

/**
 * What to measure, and how often.
 * @typedef {object} Wish
 * @property {readonly number[]} sizes words in the story
 * @property {readonly TargetName[]} targets
 * @property {number} rounds
 * @property {number} keys keys in the burst that is measured
 * @property {number} warmUp keys before it
 * @property {number} starts
 */

/** @param {readonly string[]} words @returns {Wish} */
export function options(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: '500,5000' },
      targets: { type: 'string', default: targetNames.join() },
      rounds: { type: 'string', default: '5' },
      keys: { type: 'string', default: '120' },
      'warm-up': { type: 'string', default: '40' },
      starts: { type: 'string', default: '7' },
    },
  })
  return {
    sizes: values.sizes.split(',').map((size) => count('sizes', size, 50)),
    targets: values.targets.split(',').map(target),
    rounds: count('rounds', values.rounds, 0),
    keys: count('keys', values.keys, 1),
    warmUp: count('warm-up', values['warm-up'], 0),
    starts: count('starts', values.starts, 0),
  }
}

/** @param {string} name @param {string} given @param {number} least */
function count(name, given, least) {
  const number = Number(given)
  if (!Number.isInteger(number) || number < least)
    throw refusal(`--${name} wants a whole number, at least ${least}, not “${given}”`)
  return number
}

/** @param {string} given */
function target(given) {
  const name = targetNames.find((each) => each === given)
  if (!name) throw refusal(`--targets knows ${targetNames.join(', ')}, not “${given}”`)
  return name
}
