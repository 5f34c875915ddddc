/**
 * Which key was pressed, as `code` names them, by the Latin letter that it types: on a French keyboard Z is where others have W.
 * Where it types none, as on an Arabic layout, by its place.
 */
export const keyCode = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : code
