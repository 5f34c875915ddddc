export function FindBar(_props: unknown) {
  return null
}
