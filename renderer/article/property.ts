/** How one property of an element is read from unknown JSON: the value, or the word for what it should have been. */
export interface Property<Value> {
  readonly expected: string
  /** Stands in where the property is absent; without it the property is required. */
  readonly absent?: Value
  /** May be left out, and then stays out. */
  readonly optional?: true
  accepts(raw: unknown): raw is Value
}

/** A checker for every property of an element; a property that is missing here does not compile. */
export type PropertyTable<Properties extends object> = {
  readonly [Name in keyof Properties]-?: Property<NonNullable<Properties[Name]>>
}

export const text = (absent?: string): Property<string> => ({
  expected: 'text',
  ...(absent === undefined ? {} : { absent }),
  accepts: (raw): raw is string => typeof raw === 'string',
})

export const flag = (absent = false): Property<boolean> => ({
  expected: 'true or false',
  absent,
  accepts: (raw): raw is boolean => typeof raw === 'boolean',
})

export const count = (least: number, absent?: number): Property<number> => ({
  expected: `a whole number of at least ${String(least)}`,
  ...(absent === undefined ? {} : { absent }),
  accepts: (raw): raw is number => Number.isSafeInteger(raw) && (raw as number) >= least,
})

export const oneOf = <const Value extends string | number>(...values: readonly Value[]): Property<Value> => ({
  expected: `one of ${values.join(', ')}`,
  accepts: (raw): raw is Value => values.some((value) => value === raw),
})

export const matching = (expected: string, fits: (raw: string) => boolean): Property<string> => ({
  expected,
  accepts: (raw): raw is string => typeof raw === 'string' && fits(raw),
})

export const optional = <Value>(property: Property<Value>): Property<Value> => ({
  ...property,
  optional: true,
})
