import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { stopping } from '../renderer/article/export/gates/index.ts'
import type { Override } from '../renderer/article/export/report.ts'
import { commandLineWords } from '../renderer/words/command-line.ts'
import { everyWords, fill, type InterfaceLanguage, problemText } from '../renderer/words/index.ts'
import { chooseInputs } from './cli/choose-inputs.ts'
import { type Command, type CommandOptions, commands } from './cli/commands.ts'
import { newsroomFrom } from './cli/newsroom-option.ts'
import { type Printed, printJson, printRefused, printWords } from './cli/print-result.ts'
import { proofDeskOf } from './cli/proof-desk.ts'
import type { Streams } from './cli/streams.ts'
import { readWhere } from './cli/where.ts'
import { destinations } from './export/destination.ts'
import { folderReports } from './export/folder-reports.ts'
import { pictureMemory } from './library/pictures.ts'
import { codecHere } from './pictures/codec.ts'
import { pictureEncoder } from './pictures/picture-encoder.ts'
import type { Press } from './press/press.ts'
import { savingShell } from './saving-shell.ts'

const exitCodes = { fine: 0, found: 1, wrongUse: 2 } as const

/** Where a command runs: with a browser where one is needed, and with the folder of the dictionaries. */
export interface Surroundings {
  readonly press?: Press | undefined
  readonly dictionaries: string
}

/** Runs one command to its end and answers the exit code: 0 fine, 1 findings or problems, 2 wrong use. */
export async function runCommandLine(
  given: readonly string[],
  version: string,
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
  { press, dictionaries }: Surroundings,
): Promise<number> {
  const language = languageOf(environment)
  const words = commandLineWords[language]
  const asked = readArguments(given)
  const wrongUse = async (sentence: string) => {
    await streams.error(`${sentence}\n\n${words.help}\n`)
    return exitCodes.wrongUse
  }
  if (typeof asked === 'string') return wrongUse(fill(words.wrongUse, { detail: asked }))
  const { name, inputs, values } = asked
  if (values.version) {
    await streams.out(`${version}\n`)
    return exitCodes.fine
  }
  if (values.help) {
    await streams.out(`${words.help}\n`)
    return exitCodes.fine
  }
  const command: Command | undefined = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (!command) return wrongUse(fill(words.unknownCommand, { detail: name ?? '' }))
  const destination = destinations.find((each) => each === (values.as ?? 'folder'))
  if (!destination) return wrongUse(fill(words.wrongUse, { detail: `--as ${values.as ?? ''}` }))
  const where = values.where === undefined ? null : readWhere(values.where)
  if (where && 'unknown' in where)
    return wrongUse(fill(words.wrongUse, { detail: `--where ${where.unknown}` }))
  const written = new Set<string>()
  // Paper takes the page whatever was chosen.
  const profile = values.profile ?? (destination === 'pdf' ? 'page' : '')
  const places = { to: values.to ?? '', profile }
  const missing = command.needs.find((option) => places[option] === '')
  if (missing) return wrongUse(fill(words.missingOption, { detail: `--${missing}` }))
  if (inputs.length === 0) return wrongUse(words.noInput)

  const shell = savingShell(pictureMemory(), () => language)
  const newsroom = await newsroomFrom(shell.files, values.newsroom)
  if (!newsroom.ok) {
    await print(
      values.json
        ? printJson(newsroom.result, everyWords[language])
        : printRefused(newsroom, everyWords[language]),
      streams,
    )
    return exitCodes.found
  }
  const encoder = pictureEncoder(codecHere())
  const reports = folderReports(shell.files, version)
  const options: CommandOptions = {
    ...places,
    newsroom: newsroom.value,
    destination,
    press,
    encoder,
    proofDesk: proofDeskOf(newsroom.value, dictionaries),
    override: overrideOf(values['override-by'], values.why),
    reports,
    version,
    written,
  }
  const chosen = command.takesFolders ? await chooseInputs(shell.files, inputs, where) : inputs
  if (chosen.length === 0) await streams.error(`${words.noneMeant}\n`)
  let isFine = chosen.length > 0
  for (const [index, input] of chosen.entries()) {
    if (command.takesFolders && chosen.length > 1)
      await streams.error(`${String(index + 1)}/${String(chosen.length)} ${basename(input)}\n`)
    const result = await command.run(shell, input, options)
    await print(
      values.json
        ? printJson(result, everyWords[language])
        : printWords(result, everyWords[language], words, name === 'check'),
      streams,
    )
    for (const path of result.outputs) written.add(path)
    isFine &&= result.problems.length === 0 && (result.overridden ?? stopping(result.findings).length === 0)
  }
  await encoder.close()
  const kept = await reports.flush()
  if (!kept.ok) await streams.error(`${problemText(everyWords[language], kept.problem)}\n`)
  return isFine && kept.ok ? exitCodes.fine : exitCodes.found
}

function overrideOf(by = '', why = ''): Override | null {
  return by.trim() === '' ? null : { by: by.trim(), why: why.trim() }
}

/** The command, its inputs and its options, or why they cannot be read. */
function readArguments(given: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        profile: { type: 'string' },
        newsroom: { type: 'string' },
        as: { type: 'string' },
        where: { type: 'string' },
        'override-by': { type: 'string' },
        why: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    })
    const [name, ...inputs] = positionals
    return { name, inputs, values }
  } catch (fault) {
    if (fault instanceof TypeError) return fault.message
    throw fault
  }
}

/** The language of the terminal (POSIX: the first of these that is set); English where it is none of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  const languages = ['ar', 'fr', 'en'] as const
  return languages.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en'
}

async function print({ out, error }: Printed, streams: Streams): Promise<void> {
  if (error.length > 0) await streams.error(error.map((line) => `${line}\n`).join(''))
  if (out.length > 0) await streams.out(out.map((line) => `${line}\n`).join(''))
}
