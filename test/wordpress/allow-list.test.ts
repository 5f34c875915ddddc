import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AllowList, allowListOf, droppedByWordPress } from '../../renderer/article/export/allow-list.ts'
import { type HtmlElement, type HtmlNode, html } from '../../renderer/article/html/node.ts'
import { printHtml } from '../../renderer/article/html/print.ts'
import { askWordPress, isWordPressHere, versionsAsked, whereWordPressIs } from './ask-wordpress.ts'

const words = (list: string) => list.trim().split(/\s+/)

/** HTML 5’s own list, what is older or newer, and what is nobody’s. */
const tags =
  words(`a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button
  canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label
  legend li link main map mark marquee menu meta meter nav noframes noscript ol optgroup option output p param picture
  portal pre progress q rb rp rt rtc ruby s samp section select slot small source span strike strong sub summary
  sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr word x-word`)

const attributes =
  words(`abbr accept accesskey action align allow alt aria-busy aria-controls aria-current aria-describedby
  aria-details aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-live aria-pressed async autocomplete autofocus
  autoplay axis bgcolor border cellpadding cellspacing char charoff charset checked cite class closedby color cols colspan command
  commandfor content contenteditable controls coords crossorigin data-id data-a-b data-_ datetime decoding default
  dir disabled draggable enctype enterkeyhint face fetchpriority for form frameborder headers height hidden high href
  hreflang hspace http-equiv id inert inputmode integrity is ismap itemid itemprop itemref itemscope itemtype kind label lang list
  loading longdesc loop low max media method min multiple muted name nohref nonce noshade nowrap onclick onerror onload open
  optimum pattern ping placeholder playsinline popover popovertarget popovertargetaction poster preload readonly referrerpolicy rel
  required rev reversed role rowspan rows rules sandbox scope scrolling selected shape size sizes slot span spellcheck src
  srcdoc srclang srcset start step summary tabindex target title translate type usemap valign value vspace width wrap
  xml:lang xmlns word`)

const voidTags = new Set(words('area base br col hr img input link meta source wbr'))
const element = (tag: string, own: Readonly<Record<string, string>>, ...children: readonly HtmlNode[]) =>
  html(tag, own, ...(voidTags.has(tag) ? [] : children))

const values = [
  'rtl',
  'ar',
  'نص',
  'a &"<b',
  'pictures/x.jpg',
  'https://example.ma/?a=1&b=2',
  'mailto:a@example.ma',
]
const refused = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'C:\\x.jpg']

const numberOf = (version: string) => Number(/^\d+\.\d+/.exec(version)?.[0])

/** A tree without what the list says is dropped. */
function kept(nodes: readonly HtmlNode[], list: AllowList): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (typeof node === 'string') return [node]
    const children = kept(node.children, list)
    if (!list.keepsTag(node.tag)) return children
    const own = Object.entries(node.attributes).filter(([name, value]) =>
      list.keepsAttribute(node.tag, name, value),
    )
    return [{ tag: node.tag, attributes: Object.fromEntries(own), children }]
  })
}

/** White space between blocks is the printer's. */
const print = (nodes: readonly HtmlNode[]) => printHtml(nodes).replaceAll('\n', '')

const tree = fc.letrec<{ node: HtmlNode; element: HtmlElement }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('فاز المغرب', 'BBC & co', '2 < 3', 'le «Raja»'),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...tags),
      fc.dictionary(fc.constantFrom(...attributes), fc.constantFrom(...values), { maxKeys: 4 }),
      fc.array(tie('node'), { maxLength: 3 }),
    )
    .map(([tag, own, children]) => element(tag, own, ...children)),
})).element

describe.skipIf(!isWordPressHere)(`The allow-list is that of WordPress (${whereWordPressIs})`, () => {
  describe.each(versionsAsked)('in %s', (version) => {
    const list = allowListOf(numberOf(version))
    const asked = async (nodes: readonly HtmlNode[]) =>
      (
        await askWordPress(
          nodes.map((node) => print([node])),
          version,
        )
      ).map(({ kses }) => kses)

    test('for every tag with every attribute', async () => {
      const all = Object.fromEntries(attributes.map((name) => [name, 'pictures/x']))
      const specimens = tags.map((tag) => element(tag, all, 'نص'))
      const answers = await asked(specimens)
      const told = specimens.map((specimen) => print(kept([specimen], list)))
      const differing = told.flatMap((text, at) => (text === answers[at] ? [] : [[text, answers[at]]]))
      expect(differing).toEqual([])
    })

    test('for addresses of every scheme', async () => {
      const specimens = [...values, ...refused].flatMap((value) => [
        html('a', { href: value }, 'نص'),
        html('img', { src: value, alt: value }),
        html('blockquote', { cite: value }, 'نص'),
      ])
      const answers = await asked(specimens)
      for (const [at, specimen] of specimens.entries()) {
        expect([specimen, droppedByWordPress([specimen], list).length === 0]).toEqual([
          specimen,
          answers[at] === print([specimen]),
        ])
      }
    })

    test('for trees of any shape', async () => {
      const seed = Date.now() & 0x7fffffff
      const trees = fc.sample(tree, { numRuns: 500, seed })
      const answers = await asked(trees)
      const told = trees.map((node) => print(kept([node], list)))
      const differing = told.flatMap((text, at) => (text === answers[at] ? [] : [[text, answers[at]]]))
      expect(differing, `seed ${seed}`).toEqual([])
    })
  })
})

test('What an author’s WordPress drops is named, in the order of the page; the contents of a dropped tag are looked at too', () => {
  const body = [
    html(
      'p',
      { dir: 'rtl', onclick: 'x()' },
      'قال ',
      html('bdi', {}, html('span', { dir: 'ltr', lang: 'fr' }, 'le Raja')),
    ),
    html(
      'picture',
      {},
      html('source', { srcset: 'x.webp' }),
      html('img', { src: 'x.jpg', srcset: 'y.jpg', alt: '' }),
    ),
    html('a', { href: 'javascript:x()' }, 'نص'),
  ]
  expect(droppedByWordPress(body)).toEqual([
    { tag: 'p', attribute: 'onclick' },
    { tag: 'bdi' },
    { tag: 'picture' },
    { tag: 'source' },
    { tag: 'img', attribute: 'srcset' },
    { tag: 'a', attribute: 'href' },
  ])
})

test('A time stays from 7.0 on', () => {
  const day = [html('time', { datetime: '2026-03-14' }, 'السبت')]
  expect(droppedByWordPress(day)).toEqual([])
  expect(droppedByWordPress(day, allowListOf(6.1))).toEqual([{ tag: 'time' }])
})
