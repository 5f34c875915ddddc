// @ts-check
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { plainly } from '../../build/plainly.mjs'
import { clickToWrite, type } from './keyboard.mjs'
import { options } from './options.mjs'
import { prepare } from './prepare.mjs'
import { scriptsOf } from './profile-scripts.mjs'
import { eventsOf } from './profile-trace.mjs'
import { targets } from './targets.mjs'
import { typingOf } from './text.mjs'

/** `node test/bench/profile.mjs --targets midad --sizes 5000`: where the time of a key goes, by browser work and by function. */
await plainly(async () => {
  const wish = options(process.argv.slice(2))
  const stage = await prepare(wish)
  for (const name of wish.targets) {
    for (const size of wish.sizes) {
      const place = path.join(stage.place, 'profile')
      const target = targets[name]
      const window = await target.start(stage, place)
      await target.open(window.page, stage.story(size))
      await clickToWrite(window)
      const { session } = window
      const text = typingOf(wish.warmUp + wish.keys)
      const measured = () => type(session, text.slice(wish.warmUp))
      await type(session, text.slice(0, wish.warmUp))
      await wait(500)
      const events = await eventsOf(session, measured)
      const { own, whole } = await scriptsOf(session, measured)
      process.stdout.write(`\n# ${name}, ${size} words, milliseconds a key\n`)
      print('Work of the browser', events, wish.keys)
      print('Functions', own, wish.keys)
      print('Functions with what they call', whole, wish.keys)
      await window.close()
      await rm(place, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  await stage.clear()
  return 0
})

/** @param {string} title @param {ReadonlyMap<string, number>} times in microseconds @param {number} keys */
function print(title, times, keys) {
  const rows = [...times].toSorted(([, one], [, other]) => other - one).slice(0, 60)
  const lines = rows.map(([name, time]) => `${(time / keys / 1000).toFixed(3).padStart(8)}  ${name}`)
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}
