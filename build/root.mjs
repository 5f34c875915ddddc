import { homedir } from 'node:os'
import path from 'node:path'

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '..')

/** Where downloads live that outlast a checkout. */
export const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'midad')
