import type { HtmlNode } from '../html/node.ts'

/**
 * What `wp_kses_post` keeps, as each version added to it (wp-includes/kses.php, `$allowedposttags` and
 * `_wp_add_global_attributes`): the attributes of a tag, `*` for those of every tag. Left out is what Midad never writes and
 * WordPress keeps in part: `style`, `object`, `download`, and the MathML of 7.0.
 */
const additions: readonly { readonly since: number; readonly kept: Readonly<Record<string, string>> }[] = [
  {
    since: 6.1,
    kept: {
      '*': 'aria-describedby aria-details aria-hidden aria-label aria-labelledby class dir id lang role title xml:lang',
      a: 'href rel rev name target',
      abbr: '',
      acronym: '',
      address: '',
      area: 'alt coords href nohref shape target',
      article: 'align',
      aside: 'align',
      audio: 'autoplay controls loop muted preload src',
      b: '',
      bdo: '',
      big: '',
      blockquote: 'cite',
      br: '',
      button: 'disabled name type value',
      caption: 'align',
      cite: '',
      code: '',
      col: 'align char charoff span valign width',
      colgroup: 'align char charoff span valign width',
      dd: '',
      del: 'datetime',
      details: 'align open',
      dfn: '',
      div: 'align',
      dl: '',
      dt: '',
      em: '',
      fieldset: '',
      figcaption: 'align',
      figure: 'align',
      font: 'color face size',
      footer: 'align',
      h1: 'align',
      h2: 'align',
      h3: 'align',
      h4: 'align',
      h5: 'align',
      h6: 'align',
      header: 'align',
      hgroup: 'align',
      hr: 'align noshade size width',
      i: '',
      img: 'alt align border height hspace loading longdesc vspace src usemap width',
      ins: 'datetime cite',
      kbd: '',
      label: 'for',
      legend: 'align',
      li: 'align value',
      main: 'align',
      map: 'name',
      mark: '',
      menu: 'type',
      nav: 'align',
      ol: 'start type reversed',
      p: 'align',
      pre: 'width',
      q: 'cite',
      rb: '',
      rp: '',
      rt: '',
      rtc: '',
      ruby: '',
      s: '',
      samp: '',
      section: 'align',
      small: '',
      span: 'align',
      strike: '',
      strong: '',
      sub: '',
      summary: 'align',
      sup: '',
      table: 'align bgcolor border cellpadding cellspacing rules summary width',
      tbody: 'align char charoff valign',
      td: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
      textarea: 'cols rows disabled name readonly',
      tfoot: 'align char charoff valign',
      th: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
      thead: 'align char charoff valign',
      title: '',
      tr: 'align bgcolor char charoff valign',
      track: 'default kind label src srclang',
      tt: '',
      u: '',
      ul: 'type',
      var: '',
      video: 'autoplay controls height loop muted playsinline poster preload src width',
    },
  },
  { since: 6.3, kept: { '*': 'aria-controls aria-current aria-expanded' } },
  { since: 6.4, kept: { '*': 'aria-live hidden' } },
  {
    since: 7.0,
    kept: {
      button: 'popovertarget popovertargetaction aria-haspopup',
      data: 'value',
      details: 'name',
      dialog: 'closedby open popover',
      div: 'popover',
      meter: 'high low max min optimum value',
      progress: 'max value',
      search: '',
      time: 'datetime',
      ul: 'popover role',
      wbr: '',
    },
  },
  { since: 7.1, kept: { '*': 'tabindex', button: 'command commandfor', dialog: 'autofocus' } },
]

/** Attributes that hold an address (`wp_kses_uri_attributes`), as far as any is kept. */
const addresses = new Set(['cite', 'href', 'longdesc', 'poster', 'src', 'usemap'])

/** `wp_allowed_protocols` */
const schemes = new Set(
  'http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn'.split(
    ' ',
  ),
)

/** What an author’s WordPress leaves out of an article: a whole tag (its contents stay), or one attribute of a tag that stays. */
export interface WordPressLoss {
  readonly tag: string
  readonly attribute?: string
}

export interface AllowList {
  keepsTag(tag: string): boolean
  /** Whether the attribute stays as it is on a tag that stays. */
  keepsAttribute(tag: string, name: string, value: string): boolean
}

/** What `wp_kses_post` keeps in a version of WordPress, which numbers its versions in tenths: 6.9, 7.0, 7.1. */
export function allowListOf(version: number): AllowList {
  const rows = additions.filter(({ since }) => since <= version)
  const attributes = new Map<string, ReadonlySet<string>>()
  for (const [tag, names] of rows.flatMap(({ kept }) => Object.entries(kept))) {
    attributes.set(tag, new Set([...(attributes.get(tag) ?? []), ...names.split(' ')]))
  }
  const keepsTag = (tag: string) => tag !== '*' && attributes.has(tag)
  const keepsName = (tag: string, name: string) =>
    attributes.get('*')?.has(name) === true ||
    attributes.get(tag)?.has(name) === true ||
    /^data(-[a-z0-9_]+)+$/.test(name)
  return {
    keepsTag,
    keepsAttribute: (tag, name, value) =>
      keepsTag(tag) && keepsName(tag, name) && (!addresses.has(name) || hasKeptScheme(value)),
  }
}

/** WordPress takes all before the first colon for a scheme, a folder too (`wp_kses_bad_protocol_once`). */
function hasKeptScheme(address: string): boolean {
  const colon = address.indexOf(':')
  return colon === -1 || schemes.has(address.slice(0, colon).toLowerCase())
}

const current = allowListOf(7.0)

/** Everything in a tree that `wp_kses_post` would leave out, in the order of the page; empty where the whole tree stays. */
export function droppedByWordPress(
  nodes: readonly HtmlNode[],
  list: AllowList = current,
): readonly WordPressLoss[] {
  return nodes.flatMap((node): readonly WordPressLoss[] => {
    if (typeof node === 'string') return []
    const { tag, attributes, children } = node
    const own = list.keepsTag(tag)
      ? Object.entries(attributes)
          .filter(([name, value]) => !list.keepsAttribute(tag, name, value))
          .map(([attribute]) => ({ tag, attribute }))
      : [{ tag }]
    return [...own, ...droppedByWordPress(children, list)]
  })
}
