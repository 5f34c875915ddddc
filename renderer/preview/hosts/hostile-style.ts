/** Rules of themes, page builders and resets that name a side of their own: `dir` on blocks and spans outlives each of them. */
export const hostileRules = {
  'the host and its box have a direction of their own':
    'body { direction: ltr; } .entry-content { direction: ltr; unicode-bidi: embed; } div { direction: ltr; }',
  'everything is aligned to the left': '.entry-content, h1, p, li, span { text-align: left !important; }',
  'paragraphs embed': 'p { unicode-bidi: embed; }',
  'spans are reset as sheets of the nineties do it':
    'html, body, div, p, span { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }',
  'spans are boxes': 'span { display: inline-block; position: relative; }',
} as const

/** The theme itself; the bundled letters come last, for a computer may have no Arabic ones. */
const theme = `
:root { color-scheme: light; }
body { background: #e9eef2; color: #333; font: 16px/1.5 Georgia, "Times New Roman", "Noto Naskh Arabic Variable", serif; }
.wrapper { max-width: 1000px; margin: 0 auto; background: #fff; }
.masthead { padding: 14px 20px; background: #23415f; color: #fff; font-family: Arial, sans-serif; }
.masthead strong { font-size: 20px; margin-right: 20px; }
.masthead span { font-size: 13px; opacity: .85; }
.columns { display: flex; gap: 24px; padding: 20px; }
.post { flex: 1; min-width: 0; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.35; }
.posted { margin: 0 0 16px; font: 13px/1.5 Arial, "Noto Naskh Arabic Variable", sans-serif; color: #777; }
.entry-content p { margin-bottom: 16px; }
.entry-content img { max-width: 100%; height: auto; }
.entry-content blockquote { margin: 0 0 16px; padding-left: 16px; border-left: 4px solid #ccd; }
.entry-content table { width: 100%; border-collapse: collapse; }
.entry-content td, .entry-content th { padding: 6px 8px; border: 1px solid #ddd; }
.sidebar { width: 150px; font: 13px/1.6 Arial, sans-serif; color: #666; }
.sidebar h4 { margin: 0 0 6px; }
.sidebar ul { margin: 0; padding-left: 18px; }
@media (max-width: 640px) { .columns { display: block; } .sidebar { display: none; } }
`

export const hostileStyle = `${Object.values(hostileRules).join('\n')}\n${theme}`
