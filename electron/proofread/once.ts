/** Makes a value when it is first asked for, and answers the same ever after. */
export function once<Value>(make: () => Value): () => Value {
  const made: { value?: Value } = {}
  return () => (made.value ??= make())
}
