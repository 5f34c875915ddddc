/**
 * Inside of a character class: the letters and signs of class R or AL (UAX #9, table 4) of the living right-to-left
 * scripts; Arabic semicolon, question mark and full stop are of them, the comma is not.
 */
export const rightToLeft =
  '\\u05d0-\\u05ea\\u05ef-\\u05f4\\u061b\\u061f\\u0620-\\u064a\\u066d-\\u066f\\u0671-\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06ff' +
  '\\u0710\\u0712-\\u072f\\u074d-\\u07a5\\u07ca-\\u07ea\\u0840-\\u0858\\u0860-\\u086a\\u08a0-\\u08c9\\ufb1f-\\ufb28\\ufb2a-\\ufb36\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfc\\ufe70-\\ufe74\\ufe76-\\ufefc'

/** One letter that is written from left to right: of any other script. */
export const leftToRight = `(?![${rightToLeft}])[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}]`

/** One digit of a newspaper: 0-9 or ٠-٩. */
export const digit = '[0-9٠-٩]'

/** Inside of a character class: what ends a line (UAX #9, class B). */
export const lineEnd = '\\n\\r\\x1c-\\x1e\\x85\\u2029'
