import { expect, test } from 'vitest'
import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import { levelsOf } from '../../../renderer/article/bidi/levels.ts'
import { compareWords } from '../../../renderer/article/compare/compare-words.ts'
import { layOutChanges } from '../../../renderer/article/compare/lay-out-changes.ts'

/** The line as a browser would get it, isolates as their controls: what was removed in `[-` and `-]`, as before. */
function lineOf(before: string, after: string, direction: Direction): string {
  const [old, now] = [[{ text: before }], [{ text: after }]]
  const opening = { ltr: '\u2066', rtl: '\u2067' }
  return layOutChanges(compareWords(old, now), old, now, direction)
    .map((stretch) => {
      const pieces = stretch.pieces.map(({ kind, direction: own, drawn }) => {
        const letters = drawn
          .map(
            ({ letters, opens, closes }) =>
              opens.map((each) => opening[each]).join('') + letters.text + '\u2069'.repeat(closes),
          )
          .join('')
        return kind === 'equal' || kind === 'formatted' ? letters : `${opening[own]}${letters}\u2069`
      })
      return stretch.isPhrase ? `${opening[stretch.direction]}${pieces.join('')}\u2069` : pieces.join('')
    })
    .join('')
}

/** The letters of a line as they are painted from left to right. */
function painted(line: string, direction: Direction): string {
  const units = Array.from(line)
  const levels = levelsOf(line, direction)
  let order = units.map((_, index) => index)
  for (let level = Math.max(...levels); level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if ((levels[order[start] ?? 0] ?? 0) < level) continue
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1
      order = [...order.slice(0, start), ...order.slice(start, end).reverse(), ...order.slice(end)]
      start = end
    }
  }
  return order
    .map((index) => units[index] ?? '')
    .join('')
    .replaceAll(/[\u2066-\u2069]/g, '')
}

/** Arabic as it is painted, from left to right. */
const turned = (text: string) => Array.from(text).reverse().join('')

test.each<[string, string, string, Direction, readonly string[]]>([
  [
    'a name beside another with Arabic between',
    'وفد DGSN من Interpol هنا',
    'وفد DGSN من FIFA هنا',
    'rtl',
    [turned(' هنا'), 'FIFA', 'Interpol', turned(' من '), 'DGSN', turned('وفد ')],
  ],
  [
    'an Arabic word',
    'فاز المغرب أمس',
    'فاز المغرب اليوم',
    'rtl',
    [turned('اليوم'), turned('أمس'), turned('فاز المغرب ')],
  ],
  [
    'the last word of a foreign phrase',
    'فاز Manchester City أمس',
    'فاز Manchester United أمس',
    'rtl',
    [turned(' أمس'), 'Manchester CityUnited', turned('فاز ')],
  ],
  [
    'a word behind a name with a sign of its own',
    'موقع Yahoo! أمس',
    'موقع Yahoo! اليوم',
    'rtl',
    [turned('اليوم'), turned('أمس'), ' Yahoo!', turned('موقع ')],
  ],
  [
    'a number',
    'سنة 2021 في قطر',
    'سنة 2022 في قطر',
    'rtl',
    [turned(' في قطر'), '2022', '2021', turned('سنة ')],
  ],
  ['a share', 'بلغ 12% أمس', 'بلغ 15% أمس', 'rtl', [turned(' أمس'), '%15', '%12', turned('بلغ ')]],
  [
    'a foreign name for another',
    'وفد Interpol هنا',
    'وفد DGSN هنا',
    'rtl',
    [turned(' هنا'), 'DGSN', 'Interpol', turned('وفد ')],
  ],
  [
    'an Arabic word in a French line',
    'Le mot كتاب ici',
    'Le mot قلم ici',
    'ltr',
    ['Le mot ', turned('كتاب'), turned('قلم'), ' ici'],
  ],
  [
    'an Arabic word of an Arabic phrase in a French line',
    'Le titre القدس العربي ici',
    'Le titre القدس الكبير ici',
    'ltr',
    ['Le titre ', turned('القدس العربيالكبير'), ' ici'],
  ],
  ['a French word', 'Le Maroc gagne ici', 'Le Maroc perd ici', 'ltr', ['Le Maroc ', 'gagne', 'perd', ' ici']],
  [
    'an Arabic word for a foreign one',
    'قال الناطق باسم FIFA أمس',
    'قال الناطق باسم الاتحاد أمس',
    'rtl',
    [turned(' أمس'), turned('الاتحاد'), 'FIFA', turned('قال الناطق باسم ')],
  ],
  [
    'a word that is added at the end of a phrase',
    'فريق Paris أمس',
    'فريق Paris SG أمس',
    'rtl',
    [turned(' أمس'), 'Paris SG', turned('فريق ')],
  ],
])('%s stands where it is read', (_, before, after, direction, parts) => {
  expect(painted(lineOf(before, after, direction), direction)).toBe(parts.join(''))
})
