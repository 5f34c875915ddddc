/** One thing that the window may ask of the desk: how its unknown arguments are read, and (as a type only) what it answers. */
export interface Operation<Arguments extends readonly unknown[], Answer> {
  /** Throws when a call is not one that this contract allows. */
  read(given: readonly unknown[]): Arguments
  readonly answer?: Answer
}

/** One thing that the desk tells the window. */
export interface Notice<Told extends readonly unknown[]> {
  readonly told?: Told
}

export const operation = <Arguments extends readonly unknown[], Answer>(
  read: (given: readonly unknown[]) => Arguments,
): Operation<Arguments, Answer> => ({ read })
export const notice = <Told extends readonly unknown[]>(): Notice<Told> => ({})
