/*
 * The part of IPTC's ninjs 2.1 schema (ninjs-schema_2.1.json, "ninjsType") that Midad writes: names, types, what is required.
 * Nothing else is allowed there ("unevaluatedProperties": false).
 */

type Check = (value: unknown) => boolean
interface Shape {
  readonly required: readonly string[]
  readonly fields: Readonly<Record<string, Check | Shape | readonly [Shape]>>
}

const text: Check = (value) => typeof value === 'string'
const amount: Check = (value) => typeof value === 'number'
const among =
  (...values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value)
/** RFC 3986: a scheme, and ASCII without spaces. */
const uri: Check = (value) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(value)
/** RFC 3339. */
const instant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value)

const said = { role: text, contenttype: text, value: text }

const rendition: Shape = {
  required: ['name'],
  fields: { name: text, href: uri, contenttype: text, title: text, height: amount, width: amount },
}

const item: Shape['fields'] = {
  uri,
  standard: { required: [], fields: { name: text, version: text, schema: uri } },
  type: among('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'),
  representationtype: among('full', 'partial'),
  profile: text,
  version: text,
  firstcreated: instant,
  versioncreated: instant,
  contentcreated: instant,
  pubstatus: among('usable', 'withheld', 'canceled'),
  copyrightholder: text,
  language: text,
  headlines: [{ required: ['value'], fields: said }],
  descriptions: [{ required: ['value'], fields: said }],
  bodies: [{ required: ['value'], fields: { ...said, charcount: amount, wordcount: amount } }],
  subjects: [{ required: [], fields: { name: text, rel: text, uri, literal: text } }],
  by: text,
  slugline: text,
  located: text,
  renditions: [rendition],
}

const ninjs: Shape = {
  required: ['uri'],
  fields: { ...item, associations: [{ required: ['name', 'uri'], fields: { ...item, name: text } }] },
}

/** Every place where a value is no ninjs 2.1; none for one that is. */
export const ninjsProblems = (value: unknown): readonly string[] => problemsIn(value, ninjs, '')

function problemsIn(value: unknown, { required, fields }: Shape, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no object`]
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}/${name}: missing`)
  const wrong = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const [shape, place] = [fields[name], `${at}/${name}`]
    if (shape === undefined) return [`${place}: not allowed`]
    if (typeof shape === 'function') return shape(inner) ? [] : [`${place}: ${JSON.stringify(inner)}`]
    if ('fields' in shape) return problemsIn(inner, shape, place)
    if (!Array.isArray(inner)) return [`${place}: no list`]
    return inner.flatMap((each, index) => problemsIn(each, shape[0], `${place}/${String(index)}`))
  })
  return [...missing, ...wrong]
}
