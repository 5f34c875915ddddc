// @ts-check
const { app } = require('electron')

/**
 * Required by Electron before the app: prints when the first window is shown with an element of the selector in BENCH_WAITS_FOR
 * painted in it (in milliseconds since 1970) and the processor time that all processes have taken (in milliseconds), then quits.
 */
const selector = process.env['BENCH_WAITS_FOR']

// The app is to see its own arguments only.
process.argv.splice(process.argv.indexOf('-r'), 2)

const painted = `new Promise((resolve) => {
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())))
    : requestAnimationFrame(look)
  look()
})`

app.once('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => window.once('show', () => resolve(Date.now())))
  window.webContents.once('dom-ready', async () => {
    const at = Math.max(...(await Promise.all([window.webContents.executeJavaScript(painted), shown])))
    const processor = app.getAppMetrics().reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0), 0) * 1000
    process.stdout.write(`${JSON.stringify({ at, processor })}\n`)
    app.quit()
  })
})
