import path from 'node:path'

/**
 * Who may import whom. A file belongs to the first room whose pattern holds its path.
 * @typedef {object} Room
 * @property {string} name
 * @property {RegExp} files
 * @property {readonly RegExp[]} mayImport paths from the root of the repository
 * @property {readonly RegExp[]} [mayImportTypes] paths of which only types may be imported
 * @property {RegExp} [packages] names of packages; none when left out
 */

const article = /^renderer\/article\/.*(?<!\.view)\.ts$/
const views = /^renderer\/article\/.*\.(view\.tsx|css)$/
const words = /^renderer\/words\//
const kit = /^renderer\/kit\//
const editor = /^renderer\/editor\//
const style = /^renderer\/style\//
const desk = /^renderer\/desk\.ts$/
const contract = /^electron\/contract\.ts$/
const assets = /^assets\//

const ofTheScreen = /^(react|react-dom|slate|slate-dom|slate-react|slate-history|lucide-react)(\/|$)/
const ofTheDesk = /^(?!react|slate-react|slate-dom|lucide)/
const places = [
  'toolbar',
  'library',
  'story',
  'findings',
  'proofread',
  'preview',
  'review',
  'publish',
  'session',
  'xray',
  'history',
  'newsroom',
]

/** @type {readonly Room[]} */
export const rooms = [
  {
    name: 'the article',
    files: article,
    mayImport: [article],
    packages: /^(slate|slate-history|parse5|bidi-js|diff)$/,
  },
  {
    name: 'the views of elements',
    files: views,
    mayImport: [article, views, editor, kit, words, style],
    packages: ofTheScreen,
  },
  { name: 'the words', files: words, mayImport: [words] },
  { name: 'the desk of the window', files: desk, mayImport: [], mayImportTypes: [contract] },
  { name: 'the kit', files: kit, mayImport: [kit, article, words, style], packages: ofTheScreen },
  {
    name: 'the editor',
    files: editor,
    mayImport: [editor, article, views, kit, words, desk, style],
    packages: ofTheScreen,
  },
  ...places.map((place) => {
    const own = new RegExp(`^renderer/${place}/`)
    return {
      name: `the ${place}`,
      files: own,
      mayImport: [own, article, editor, kit, words, desk, style],
      packages: ofTheScreen,
    }
  }),
  {
    name: 'the window',
    files: /^renderer\/[^/]+$/,
    mayImport: [/^renderer\//, assets],
    packages: new RegExp(`${ofTheScreen.source}|^@fontsource`),
  },
  {
    name: 'the desk',
    files: /^electron\//,
    mayImport: [/^electron\//, article, words, assets],
    packages: ofTheDesk,
  },
]

/** Words that only one file may say. */
export const wordsOfOneFile = [
  { word: /\b(?:window|globalThis)\.desk\b/, within: /^renderer\//, file: 'renderer/desk.ts' },
]

/**
 * One import: who imports what, and whether only types.
 * @typedef {{ file: string, from: string, typesOnly: boolean }} Import
 */

/**
 * The sentence that says why a file may not import something, or null where it may. The file is a path from the root with
 * forward slashes, `from` is what the import says.
 * @param {Import} given
 */
export function forbiddenImport({ file, from, typesOnly }) {
  const room = rooms.find(({ files }) => files.test(file))
  if (!room) return `${file} belongs to no room of build/layers.mjs`
  const target = from.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''))
    : from
  const allowed = from.startsWith('.')
    ? [...room.mayImport, ...((typesOnly && room.mayImportTypes) || [])]
    : [room.packages ?? /^$/]
  if (allowed.some((pattern) => pattern.test(target))) return null
  return `${file} belongs to ${room.name}, which may not import ${target}`
}

/**
 * The sentence that says why a file may not hold a text, or null where it may.
 * @param {string} file
 * @param {string} text
 */
export function forbiddenWord(file, text) {
  const found = wordsOfOneFile.find(
    (rule) => rule.within.test(file) && rule.file !== file && rule.word.test(text),
  )
  return found ? `${file} says ${found.word.source}, which only ${found.file} may say` : null
}
