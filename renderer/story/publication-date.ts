const two = (value: number) => String(value).padStart(2, '0')

/** An ISO date with an offset as this machine's clock shows it, to the minute, for a field of type `datetime-local`. */
export function localMinute(iso: string): string {
  const date = new Date(iso)
  if (iso === '' || Number.isNaN(date.getTime())) return ''
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The same back to ISO 8601, with the offset that this machine has on that day; empty for an empty field. */
export function withOffset(local: string): string {
  const date = new Date(local)
  if (local === '' || Number.isNaN(date.getTime())) return ''
  const minutes = -date.getTimezoneOffset()
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${local}:00${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}
