import type { Direction } from './direction.ts'
import { tokensOf } from './isolates.ts'
import type { Token } from './tokens.ts'
import { windowsOf } from './windows.ts'

/** The token or foreign phrase of a line that an offset (UTF-16 units) stands in or beside; the earlier where two meet. */
export function tokenAt(text: string, offset: number, direction: Direction): Token | undefined {
  const touches = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start <= offset && offset <= end
  return windowsOf(text, direction)
    .filter(touches)
    .flatMap(({ start, end, after }) =>
      tokensOf(text.slice(start, end), after, direction).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      })),
    )
    .find(touches)
}
