import { useWords } from '../kit/words.tsx'

/** Whose work the dictionaries are; the whole texts are packed beside them, in `assets/dictionaries` and `licences`. */
const sources = [
  ['Ayaspell 3.2 — Mohamed Kebdani', 'GPL 2 / LGPL 2.1 / MPL 1.1'],
  ['Tesseract tessdata_fast (ar) — Google', 'Apache 2.0'],
  ['Dictionnaires français 7.5 — Olivier R.', 'MPL 2.0'],
  ['SCOWL (en, en-GB) — Kevin Atkinson', 'MIT, BSD'],
  ['Hunspell — László Németh', 'GPL 2 / LGPL 2.1 / MPL 1.1'],
] as const

/** The dictionaries with their licences. */
export function DictionaryLicences() {
  const { copyDesk } = useWords()
  return (
    <details className="my-words">
      <summary>{copyDesk.licences}</summary>
      <dl dir="ltr">
        {sources.map(([source, licence]) => (
          <div key={source}>
            <dt>{source}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
