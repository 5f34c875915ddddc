/** How many places from the end are tried at which a value was whole. */
const mostTries = 200

/** Reads JSON that may be cut off or damaged from some place on: what stands before is closed where the last value was whole. Undefined where nothing can be read. */
export function readCutJson(text: string): unknown {
  const whole = parsed(text)
  if (whole !== undefined) return whole
  const { places, open } = wholePlaces(text)
  const cut = open ? [`${text.slice(0, open.at)}"${open.closers}`] : []
  const tries = places.slice(-mostTries).toReversed()
  for (const { at, closers } of tries) cut.push(text.slice(0, at) + closers)
  for (const each of cut) {
    const read = parsed(each)
    if (read !== undefined) return read
  }
  return undefined
}

interface Place {
  readonly at: number
  readonly closers: string
}

/** The places behind whole objects and lists, and the end of a text that is cut in the middle. */
function wholePlaces(text: string): { readonly places: readonly Place[]; readonly open: Place | null } {
  const places: Place[] = []
  const stack: string[] = []
  const closersNow = () => stack.toReversed().join('')
  let quoted = false
  let escaped = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') escaped = at
      if (sign === '\\') at += text[at + 1] === 'u' ? 5 : 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{') stack.push('}')
    else if (sign === '[') stack.push(']')
    else if (sign === '}' || sign === ']') {
      if (stack.pop() !== sign) return { places, open: null }
      places.push({ at: at + 1, closers: closersNow() })
      if (places.length > 2 * mostTries) places.splice(0, mostTries)
    }
  }
  const isEscapeCut = escaped > 0 && escaped + 6 > text.length
  return { places, open: quoted ? { at: isEscapeCut ? escaped : text.length, closers: closersNow() } : null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}
