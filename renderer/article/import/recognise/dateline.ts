import { type Descendant, Node, Text } from 'slate'
import type { ArticleElement } from '../../element.ts'
import type { Recogniser } from './draft.ts'
import { isParagraph, marksOf } from './lines.ts'

const place = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}’'.]*(?:[ -]\p{L}[\p{L}\p{M}’'.]*){0,2}`
const date = String.raw`(?:[,،]? ?\d{1,2}(?:er)? \p{L}[\p{L}\p{M}]*\.?(?: \d{4})?|, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)`
const agency = String.raw`\([\p{L}\p{M}\p{N}./\- ]{2,24}\)`
const head = `(?<dateline>${place}(?:(?:,|،| ?/) ?${place})?${date}?(?: ?${agency})?)`

/** As an export writes it: the place, a space, an en dash, a space. */
const exact = new RegExp(`^${head} – (?=\\S)`, 'u')
/** As newsrooms write it: any dash, a tatweel for one. */
const usual = new RegExp(`^\\s*${head}\\s*(?:(?<=\\s)[-–—ـ]+\\s|(?<=\\))\\s?[-–—ـ:]+\\s?)\\s*(?=\\S)`, 'u')

/** Two dashes that stand near each other enclose words: no dateline. */
const enclosing = /^[^-–—ـ]*\s[-–—ـ]\s[^-–—ـ]{1,60}\s[-–—ـ]\s/u

const least = 30

const recogniser =
  (form: RegExp): Recogniser =>
  (draft) => {
    const at = draft.body.findIndex(isParagraph)
    const [first] = draft.body
    if (at !== 0 || !first || draft.story.dateline !== '') return draft
    const found = datelineIn(first, form)
    if (!found) return draft
    const [dateline, length] = found
    return {
      ...draft,
      story: { ...draft.story, dateline },
      body: [withoutHead(first, length), ...draft.body.slice(1)],
    }
  }

/** The place where the story was filed, at the head of its first paragraph. */
export const dateline = recogniser(usual)

/** The same where an export would write it back in these very words. */
export const exactDateline = recogniser(exact)

/** The one that a page of Midad’s names, where its body begins with it as an export writes it. */
export const toldDateline: Recogniser = (draft, { dateline: told = '' }) => {
  const [first, ...rest] = draft.body
  if (told === '' || !first || !isParagraph(first)) return draft
  const line = Node.string(first)
  const story = { ...draft.story, dateline: told }
  if (line === told) return { ...draft, story, body: rest }
  const head = [`${told} – `, `${told} –`].find((each) => line.startsWith(each))
  return head === undefined ? draft : { ...draft, story, body: [withoutHead(first, head.length), ...rest] }
}

function datelineIn(paragraph: ArticleElement, form: RegExp): readonly [string, number] | undefined {
  const [text] = paragraph.children
  if (!text || !Text.isText(text) || (form === exact && Object.keys(marksOf(text)).length > 0))
    return undefined
  const line = paragraph.children
    .map((child) => (Text.isText(child) ? child.text : '\ufffc'.repeat(9)))
    .join('')
  const found = form.exec(form === exact ? text.text : line)
  const said = found?.groups?.['dateline']
  if (!found || said === undefined || enclosing.test(line) || line.length - found[0].length < least)
    return undefined
  return [said, found[0].length]
}

/** The paragraph without its first letters, however they are marked. */
function withoutHead(paragraph: ArticleElement, length: number): ArticleElement {
  const left = { cut: length }
  const children = paragraph.children.flatMap((child): readonly Descendant[] => {
    if (!Text.isText(child)) return [child]
    const text = child.text.slice(left.cut)
    left.cut = Math.max(0, left.cut - child.text.length)
    return text === '' && child.text !== '' ? [] : [{ ...child, text }]
  })
  return { ...paragraph, children }
}
