import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'
import { icns, ico } from './containers.mjs'

// Draws every icon from icon.svg. Run it with Electron: electron build/icons/draw.mjs

const folder = import.meta.dirname
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  const pictures = new Map()
  for (const size of sizes) pictures.set(size, await draw(window, size))
  for (const [size, picture] of pictures) writeFileSync(path.join(folder, `${size}x${size}.png`), picture)
  writeFileSync(path.join(folder, 'icon.ico'), ico(pictures))
  writeFileSync(path.join(folder, 'icon.icns'), icns(pictures))
  app.quit()
})

/** @param {BrowserWindow} window @param {number} size */
async function draw(window, size) {
  /** @type {string} */
  const url = await window.webContents.executeJavaScript(`(async () => {
    const picture = new Image()
    picture.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(drawing)})
    await picture.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} })
    canvas.getContext('2d').drawImage(picture, 0, 0, ${size}, ${size})
    return canvas.toDataURL('image/png')
  })()`)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
