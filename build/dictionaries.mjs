// @ts-check
import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createHunspellFromFiles } from 'hunspell-wasm'
import { plainly, refusal } from './plainly.mjs'
import { root } from './root.mjs'

const dictionaries = path.join(root, 'assets/dictionaries')
const made = path.join(dictionaries, 'ar')

/** The packages whose dictionaries are taken as they are. */
const taken = [
  { from: 'dictionary-fr', to: 'fr', name: 'fr', licence: 'LICENSE' },
  { from: 'dictionary-en', to: 'en', name: 'en', licence: 'LICENSE' },
  { from: 'dictionary-en-gb', to: 'en', name: 'en-gb', licence: 'LICENSE-en-gb' },
]

/**
 * `node build/dictionaries.mjs hunspell-ar.deb tesseract-ocr-ara.deb` makes assets/dictionaries: the Arabic dictionary and the
 * list of common words from the packages of Debian 12, the others from node_modules. It needs dpkg-deb, combine_tessdata and
 * dawg2wordlist.
 */
await plainly(async () => {
  const [dictionary, common] = process.argv.slice(2)
  if (!dictionary || !common) throw refusal('Name the packages hunspell-ar and tesseract-ocr-ara')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'midad-dictionaries-'))
  try {
    await writeDictionary(unpack(dictionary, path.join(folder, 'ar')))
    await writeCommonWords(unpack(common, path.join(folder, 'common')))
    for (const one of taken) await copyDictionary(one)
  } finally {
    await rm(folder, { recursive: true })
  }
  return 0
})

/** The same words and affixes; the numbers of the morphological analysis, which no speller reads, are left out. @param {string} from */
async function writeDictionary(from) {
  const affixes = await readFile(path.join(from, 'usr/share/hunspell/ar.aff'), 'utf8')
  const words = await readFile(path.join(from, 'usr/share/hunspell/ar.dic'), 'utf8')
  await writeFile(path.join(made, 'ar.aff'), affixes.replaceAll(/^AM .*\n/gm, ''))
  await writeFile(path.join(made, 'ar.dic'), words.replaceAll(/\t\d+$/gm, ''))
}

/** The words of the text recogniser’s list that are of Arabic letters alone and that the dictionary has. @param {string} from */
async function writeCommonWords(from) {
  const inside = (/** @type {string} */ name) => path.join(from, name)
  run('combine_tessdata', [
    '-u',
    inside('usr/share/tesseract-ocr/5/tessdata/ara.traineddata'),
    inside('ara.'),
  ])
  run('dawg2wordlist', [inside('ara.lstm-unicharset'), inside('ara.lstm-word-dawg'), inside('words.txt')])
  const hunspell = await createHunspellFromFiles(path.join(made, 'ar.aff'), path.join(made, 'ar.dic'))
  const words = (await readFile(inside('words.txt'), 'utf8'))
    .split('\n')
    .filter((word) => /^[ء-غف-ي]{2,}$/.test(word) && hunspell.testSpelling(word))
  await writeFile(path.join(made, 'common.txt'), `${[...new Set(words)].sort().join('\n')}\n`)
}

/** @param {typeof taken[number]} one */
async function copyDictionary({ from, to, name, licence }) {
  const source = path.join(root, 'node_modules', from)
  const target = path.join(dictionaries, to)
  await copyFile(path.join(source, 'index.aff'), path.join(target, `${name}.aff`))
  await copyFile(path.join(source, 'index.dic'), path.join(target, `${name}.dic`))
  await copyFile(path.join(source, 'license'), path.join(target, licence))
}

/** @param {string} file @param {string} folder */
function unpack(file, folder) {
  run('dpkg-deb', ['-x', file, folder])
  return folder
}

/** @param {string} program @param {readonly string[]} words */
function run(program, words) {
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw refusal(`${program}: ${error?.message ?? stderr}`)
}
