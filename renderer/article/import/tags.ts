const setOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** What is never read: code, drawings, players, controls of forms, what a page says about itself. */
export const droppedTags = setOf(
  'head title base link meta style script template noscript slot',
  'svg math canvas map area img iframe frame frameset noframes object embed applet noembed param',
  'audio video source track button input select option optgroup textarea datalist progress meter dialog',
  'col colgroup',
)

/** Tags that begin and end a block though no element is written with them. */
export const blockTags = setOf(
  'html body main article section header footer nav hgroup search div center form fieldset legend',
  'details summary dl dir figure figcaption caption thead tbody tfoot xmp listing plaintext marquee',
)

/** Values of CSS `display` that make a block of any tag. */
export const blockDisplays = setOf('block flex grid table list-item flow-root')

/** Tags whose line ends are line ends. */
export const linedTags = setOf('pre xmp listing plaintext')

/** Tags that a browser sets in bold by themselves; copying from a page writes that weight down, and it means nothing. */
export const boldTags = setOf('h1 h2 h3 h4 h5 h6 th')
