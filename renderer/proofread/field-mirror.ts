/** What makes letters stand where they stand. */
const shaping = [
  'font',
  'font-feature-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-wrap',
  'padding',
  'direction',
  'unicode-bidi',
] as const

/**
 * The letters of a field as a text whose places can be asked, which those of a field cannot: they are laid out once more,
 * unseen, over the field, in an element that is placed by its parent.
 */
export function mirrored(field: HTMLTextAreaElement, mirror: HTMLElement): Text {
  const place = field.getBoundingClientRect()
  const origin = mirror.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const shown = getComputedStyle(field)
  for (const name of shaping) mirror.style.setProperty(name, shown.getPropertyValue(name))
  mirror.style.left = `${String(place.left - origin.left)}px`
  mirror.style.top = `${String(place.top - origin.top)}px`
  mirror.style.width = `${String(place.width)}px`
  mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? ''
  const letters = document.createTextNode(field.value)
  mirror.replaceChildren(letters)
  return letters
}

/** Takes the letters away; a mirror of a place that is gone would make the page wider than it is. */
export function emptyMirror(mirror: HTMLElement): void {
  mirror.replaceChildren()
  mirror.removeAttribute('style')
}

/** A stretch of mirrored letters, in UTF-16 units. */
export function rangeInField(letters: Text, start: number, end: number): Range {
  const range = document.createRange()
  range.setStart(letters, start)
  range.setEnd(letters, end)
  return range
}
