import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileName, folded, freeName, longestName } from '../../electron/library/file-name.ts'
import { temporaryName } from '../../electron/library/temporary-name.ts'
import { articleOf } from '../electron/specimens.ts'
import { randomFrom } from '../kit/random.ts'
import { openDeskIn } from './desk-in.ts'
import { headline } from './headlines.ts'
import { type Proof, tally } from './proof.ts'

/** One folder takes so many names; of so many headlines, one goes the whole way through the library. */
const inOneFolder = 1_000
const oneIn = 20
/** What file systems take, in bytes of UTF-8 (ext4, APFS) and in UTF-16 units (NTFS). */
const mostBytes = 255
const forbidden = /[<>:"/\\|?*\p{Cc}]|^[\s.~$]|[\s.]$/u
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])( *\..*)?$/i

/** `times` headlines become names of files on the disk: each is legal on every system, none is another's, and none is refused. */
export const proof: Proof = async ({ times, seed }, say) => {
  const random = randomFrom(seed)
  const cases = tally()
  for (let first = 0; first < times; first += inOneFolder) {
    const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'midad-names-'))
    const { library } = openDeskIn(root)
    const earlier: string[] = []
    const names: string[] = []
    for (let number = first; number < Math.min(times, first + inOneFolder); number += 1) {
      const text = headline(random, earlier)
      earlier.push(text)
      const wholeWay = number % oneIn === 0
      const made = wholeWay ? await throughLibrary(library, text) : onDisk(library.folder, text, names)
      const wrong = made.ok ? faultsOf(made.name, names) : [made.why]
      if (made.ok) names.push(made.name)
      cases.count(JSON.stringify(text).slice(0, 120), wrong)
    }
    const there = readdirSync(library.folder).filter((name) => !name.startsWith('.midad'))
    const isAsNamed = names.toSorted().join('\n') === there.toSorted().join('\n')
    cases.count(`the folder of ${first}`, isAsNamed ? [] : [`holds ${there.length} of ${names.length} names`])
    library.close()
    rmSync(root, { recursive: true, force: true })
    if ((first / inOneFolder) % 10 === 0) say(`${first + names.length} of ${times} headlines`)
  }
  cases.note(`seed ${seed}`)
  return cases.findings()
}

type Made = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: string }

async function throughLibrary(
  library: ReturnType<typeof openDeskIn>['library'],
  text: string,
): Promise<Made> {
  const made = await library.create(articleOf({ headline: text.toWellFormed() }, 'نص'))
  return made.ok ? { ok: true, name: made.value.fileName } : { ok: false, why: made.problem.code }
}

function onDisk(folder: string, text: string, names: readonly string[]): Made {
  const name = freeName(fileName(text) ?? 'بلا عنوان', '.midad', names)
  try {
    writeFileSync(join(folder, name), '', { flag: 'wx' })
    return { ok: true, name }
  } catch (fault) {
    return { ok: false, why: String(fault) }
  }
}

function faultsOf(name: string, names: readonly string[]): readonly string[] {
  const base = name.slice(0, -'.midad'.length)
  const rules: readonly (readonly [sentence: string, isBroken: boolean])[] = [
    ['is taken', names.some((other) => folded(other) === folded(name))],
    ['is not composed', name !== name.normalize('NFC')],
    ['is not well formed', !name.isWellFormed()],
    ['is forbidden on Windows', forbidden.test(base) || device.test(base)],
    ['is too long', Buffer.byteLength(base) > longestName + 1],
    ['is too long while it is written', Buffer.byteLength(temporaryName(name)) > mostBytes],
    ['has no ending', !name.endsWith('.midad')],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([sentence]) => `“${name}” ${sentence}`)
}
