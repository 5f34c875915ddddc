import type { Capabilities, Profile } from '../export/profile.ts'
import { profiles } from '../export/profiles/index.ts'
import { readTemplate, slotsIn } from '../export/read-template.ts'
import { slotNames } from '../export/slots.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement } from '../html/node.ts'
import { count, flag, matching, oneOf, type Property, type PropertyTable, text } from '../property.ts'
import { describe, isRecord, type ReadProblem, readProperties } from '../read-properties.ts'
import { profileFields, unknownIn } from './unknown-fields.ts'

const styles: Property<Readonly<Record<string, string>>> = {
  expected: 'style declarations by tag, without text-align: left or right (rule H11)',
  absent: {},
  accepts: (raw): raw is Readonly<Record<string, string>> =>
    isRecord(raw) &&
    Object.values(raw).every(
      (value) => typeof value === 'string' && !/text-align:\s*(left|right)/i.test(value),
    ),
}

const capabilities: PropertyTable<Capabilities> = {
  form: { ...oneOf('html', 'blocks', 'text'), absent: 'html' },
  directions: { ...oneOf('every block', 'where it differs'), absent: 'every block' },
  pictures: { ...oneOf('one', 'sizes'), absent: 'one' },
  widest: count(200, 960),
  picturesAt: { ...oneOf('site', 'folder'), absent: 'site' },
  rewrites: flag(),
  pictureFolder: {
    ...matching('the name of a folder in ASCII letters, digits, - and _', (raw) => /^[\w-]{1,40}$/.test(raw)),
    absent: 'pictures',
  },
  styles,
  ninjs: flag(),
}

type Head = Omit<Profile, 'can' | 'template' | 'label'> & { readonly label: string }

const head: PropertyTable<Head> = {
  name: matching(
    'small ASCII letters, digits and -, at most 40, and not the name of another profile',
    (raw) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(raw) && !profiles.some(({ name }) => name === raw),
  ),
  label: text(''),
  suffix: {
    ...matching('nothing, or . and ASCII letters and digits', (raw) => /^(\.[a-z0-9-]{1,20})?$/.test(raw)),
    absent: '',
  },
}

/** A newsroom’s own profile from unknown JSON; what is wrong with it goes to `problems`, and the answer is then of no use. */
export function readProfile(raw: unknown, at: string, problems: ReadProblem[]): Profile {
  const given = isRecord(raw) ? raw : {}
  if (!isRecord(raw)) problems.push({ at, found: describe(raw), expected: 'a profile' })
  const { can = {}, template } = given
  if (!isRecord(can)) problems.push({ at: `${at}.can`, found: describe(can), expected: 'capabilities' })
  const known = new Set(Object.keys(capabilities))
  for (const name of Object.keys(isRecord(can) ? can : {}))
    if (!known.has(name))
      problems.push({ at: `${at}.can.${name}`, found: name, expected: `one of ${[...known].join(', ')}` })
  if (typeof template !== 'string')
    problems.push({ at: `${at}.template`, found: describe(template), expected: 'HTML with slots' })
  else problems.push(...templateProblems(template, `${at}.template`))
  // The tables have just checked every property.
  return {
    ...readProperties(head, given, at, problems),
    can: readProperties(capabilities, isRecord(can) ? can : {}, `${at}.can`, problems),
    template: typeof template === 'string' ? template : '',
  } as unknown as Profile
}

/**
 * A profile’s file: HTML, whose first comment holds the name and the capabilities as JSON (`<!-- {"name": "site"} -->`), the
 * rest is its template.
 */
export function readProfileFile(source: string, at: string, problems: ReadProblem[]): Profile {
  const comment = /^\s*<!--([\s\S]*?)-->/.exec(source)
  const { template: _none, ...own } = profileFields
  const given = jsonIn(comment?.[1], at, problems)
  problems.push(...unknownIn(own, given, `${at}.`))
  return readProfile({ ...given, template: source }, at, problems)
}

function jsonIn(comment: string | undefined, at: string, problems: ReadProblem[]): object {
  try {
    const read: unknown = JSON.parse(comment ?? '')
    if (isRecord(read)) return read
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
  }
  problems.push({
    at,
    found: comment === undefined ? 'no comment' : describe(comment.trim()),
    expected: 'a first comment that holds the profile’s name and capabilities as JSON',
  })
  return {}
}

function templateProblems(template: string, at: string): readonly ReadProblem[] {
  const { doctype, nodes } = readTemplate(template)
  const elements = nodes.flatMap((node) => (isHtmlElement(node) ? within(node) : []))
  const slots = slotsIn(template)
  const wrong = (found: string, expected: string): ReadProblem => ({ at, found, expected })
  return [
    ...[...new Set(slots)]
      .filter((name) => !slotNames.includes(name))
      .map((name) => wrong(`{{${name}}}`, `one of the slots ${slotNames.join(', ')}`)),
    ...(slots.filter((name) => name === 'body').length === 1
      ? []
      : [wrong('no {{body}}, or more than one', '{{body}} once')]),
    ...(doctype && !nodes.some(saysItsDirection)
      ? [wrong('a root without lang and dir', '<html lang="{{language}}" dir="{{direction}}"> (rule H1)')]
      : []),
    ...elements.flatMap((element) => dangersOf(element).map((found) => wrong(found, 'no script (rule H18)'))),
  ]
}

/** What begins a whole page; a fragment is held to the same at its export, where blocks of WordPress need not say it. */
const saysItsDirection = (root: HtmlNode): boolean =>
  isHtmlElement(root) && Boolean(root.attributes['lang']) && Boolean(root.attributes['dir'])

const within = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...element.children.flatMap((child) => (isHtmlElement(child) ? within(child) : [])),
]

/** What would run on a page, or reach into the machine that shows it. */
function dangersOf({ tag, attributes }: HtmlElement): readonly string[] {
  const running = ['script', 'iframe', 'object', 'embed', 'base'].includes(tag) ? [`<${tag}>`] : []
  const handlers = Object.keys(attributes).filter((name) => name.startsWith('on'))
  const addresses = Object.values(attributes).filter((value) =>
    /^\s*(javascript|data|file|vbscript):/i.test(value),
  )
  return [...running, ...handlers, ...addresses]
}
