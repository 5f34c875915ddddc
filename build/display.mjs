import { spawn } from 'node:child_process'
import { refusal } from './plainly.mjs'

/** Whether a window can open here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * The variables that let windows open: none where there is a display, else those of an Xvfb that ends with this process.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function openDisplay() {
  return hasDisplay() ? {} : { DISPLAY: await startXvfb() }
}

/**
 * The same with several Xvfb, for windows that must not take the keyboard from each other; `MIDAD_DISPLAYS` names them all.
 * @param {number} count
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function openDisplays(count) {
  if (hasDisplay()) return {}
  const displays = await Promise.all(Array.from({ length: count }, startXvfb))
  return { DISPLAY: displays[0] ?? '', MIDAD_DISPLAYS: displays.join(' ') }
}

async function startXvfb() {
  const words = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-noreset', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  server.unref()
  process.once('exit', () => server.kill())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
  const number = await firstLine(/** @type {import('node:stream').Readable} */ (server.stdio[3]))
  if (number === null) throw refusal('Xvfb did not start')
  return `:${number}`
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  let text = ''
  stream.setEncoding('utf8')
  for await (const part of stream) {
    text += part
    if (text.includes('\n')) return text.trim()
  }
  return null
}
