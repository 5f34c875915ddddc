import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isLocal } from '../../electron/locks.ts'
import { answerRequest, contentPolicy, previewPolicy } from '../../electron/protocol.ts'
import { done, failed } from '../../renderer/article/problem.ts'
import { temporaryFolder } from './desk-kit.ts'
import { pictures } from './picture-specimens.ts'

const id = 'a1b2c3d4e5f6a7b8c9d0'
const pictureOf = (article: string, name: string) =>
  Promise.resolve(article === id && name === 'a.png' ? done(pictures.png) : failed('picture-missing'))

function pages() {
  const out = temporaryFolder()
  const folder = join(out, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(out, 'secret.html'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'index-B_1.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'strange.exe'), 'MZ')
  writeFileSync(join(folder, '.env.html'), 'secret')
  return folder
}
const get = (address: string, method = 'GET') => answerRequest(address, method, pages(), pictureOf)

describe('The window gets', () => {
  test.each([
    ['app://desk/index.html', 'text/html; charset=utf-8'],
    ['app://desk/assets/index-B_1.js', 'text/javascript; charset=utf-8'],
    [`app://desk/picture/${id}/a.png`, 'image/png'],
  ])('%s', async (address, mediaType) => {
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': mediaType,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
    })
  })
})

test('The frame of the preview comes empty, and its policy lets nothing run and nothing in but pictures and letters', async () => {
  const answer = await get('app://desk/preview.html')
  expect(answer.headers.get('content-security-policy')).toBe(previewPolicy)
  expect(await answer.text()).toBe('<!doctype html><meta charset="utf-8"><title></title>')
  expect(previewPolicy).toContain('sandbox allow-same-origin;')
  expect(previewPolicy).toContain("default-src 'none'")
  expect(previewPolicy).not.toMatch(/script|https?:|\*|data:|connect|frame-src/)
})

describe('The window does not get', () => {
  test.each([
    'app://desk/',
    'app://desk/../secret.html',
    'app://desk/%2e%2e/secret.html',
    'app://desk/..%2fsecret.html',
    'app://desk/assets/..%5c..%5csecret.html',
    'app://desk/.env.html',
    'app://desk/assets/strange.exe',
    'app://desk/assets',
    'app://desk//etc/passwd',
    'app://desk/index.html%00.png',
    `app://desk/picture/${id}/b.png`,
    `app://desk/picture/${id}/../../secret.html`,
    `app://desk/picture/../a.png`,
    'app://other/index.html',
    'app:desk/index.html',
    'https://desk/index.html',
    'nonsense',
  ])('%s', async (address) => {
    expect((await get(address)).status).toBe(404)
  })

  test('anything by another method', async () => {
    expect((await get('app://desk/index.html', 'POST')).status).toBe(404)
  })
})

test('The policy allows no inline script, no code from strings, and nothing from outside', () => {
  expect(contentPolicy).toContain("default-src 'none'")
  expect(contentPolicy).toContain("require-trusted-types-for 'script'")
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*|data:/)
})

test.each([
  ['app://desk/index.html', true],
  ['blob:app://desk/0a1b', true],
  ['https://example.ma/', false],
  ['http://127.0.0.1/', false],
  ['ws://example.ma/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.ma/', false],
])('%s is on this computer’s desk: %s', (address, expected) => {
  expect(isLocal(address)).toBe(expected)
})
