/**
 * What WordPress would rewrite when it shows a post, and the writing of the same character that it leaves alone: `wptexturize`
 * (quotes, dashes, dots, the x between numbers, the sign of a trade mark), `convert_smilies` and `capital_P_dangit`. They match
 * characters, never references; `wp_kses_post` keeps a hexadecimal or named reference as it is and rewrites a decimal one.
 */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/"/g, '&quot;'],
  [/'/g, '&apos;'],
  [/`/g, '&#x60;'],
  // Only between letters or digits is a hyphen surely no dash.
  [/(?<![\p{L}\p{M}\p{N}])-|-(?![\p{L}\p{M}\p{N}])/gu, '&#x2d;'],
  [/(?<=\.)\.(?=\.)/g, '&#x2e;'],
  [/(?<=[\d.,])x(?=\d)/g, '&#x78;'],
  [/\((?=tm\))/g, '&#x28;'],
  [/(?<=^|\s|&nbsp;):(?=\S)/g, '&#x3a;'],
  [/(?<=^|\s|&nbsp;);(?=\S)/g, '&#x3b;'],
  [/(?<=^|\s|&nbsp;)8(?=&#x2d;|[)O])/g, '&#x38;'],
  [/Wordpress/g, 'Word&#x70;ress'],
]

/**
 * HTML text, escaped already, as it must stand in a post so that WordPress shows what was written. Takes the text of one node
 * (not of a tag, an attribute or a `code`); gives the same characters.
 */
export function asWritten(escaped: string): string {
  return rewritten.reduce((text, [character, reference]) => text.replace(character, reference), escaped)
}
