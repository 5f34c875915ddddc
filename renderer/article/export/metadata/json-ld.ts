import { type HtmlElement, html } from '../../html/node.ts'

/** Plain data as JSON holds it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json }

/**
 * Data as the script element that search engines read. `<`, `>` and `&` are escaped, so that no value can end the element or
 * begin a comment in it (HTML, 4.12.1.3), and so are U+2028 and U+2029. The same data gives the same bytes.
 */
export const jsonLdScript = (data: Json): HtmlElement =>
  html('script', { type: 'application/ld+json' }, escaped(JSON.stringify(data)))

const escaped = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029\u007f-\u009f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The fields that say something: no empty text, no empty list. */
export const filled = (fields: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, value] as const],
    ),
  )
