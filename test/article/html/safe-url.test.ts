import { describe, expect, test } from 'vitest'
import { safeUrl } from '../../../renderer/article/html/safe-url.ts'

describe('An address that may stand in an article', () => {
  test.each([
    ['https://fifa.com', 'https://fifa.com'],
    ['HTTP://FIFA.COM/a', 'HTTP://FIFA.COM/a'],
    ['https://a.ma/x?y=1&z=2#w', 'https://a.ma/x?y=1&z=2#w'],
    ['https://ar.wikipedia.org/wiki/المغرب', 'https://ar.wikipedia.org/wiki/المغرب'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['fifa.com', 'https://fifa.com'],
    ['lemonde.fr/sport?x=1', 'https://lemonde.fr/sport?x=1'],
    ['a.ma:8080/x', 'https://a.ma:8080/x'],
    ['//cdn.a.ma/x', 'https://cdn.a.ma/x'],
    ['desk@example.ma', 'mailto:desk@example.ma'],
    ['mailto:desk@example.ma?subject=x', 'mailto:desk@example.ma?subject=x'],
    ['tel:+212537000000', 'tel:+212537000000'],
    ['tel:0537000000', 'tel:0537000000'],
    ['  https://fifa.com\n', 'https://fifa.com'],
    ['\u200fhttps://fifa.com\u200e', 'https://fifa.com'],
    ['https://fifa.com/a\u202eb', 'https://fifa.com/ab'],
  ])('%j is %j', (typed, address) => {
    expect(safeUrl(typed)).toBe(address)
  })
})

describe('An address that may not', () => {
  test.each([
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript:1',
    'javascript://fifa.com/%0Aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://a.ma/x',
    'file:///etc/passwd',
    'file://server/share',
    'about:blank',
    'ftp://a.ma/x',
    'app://midad/index.html',
    'chrome://settings',
    'view-source:https://a.ma',
    'ms-word:ofe|u|https://a.ma',
    '\\\\server\\share',
    '//',
    '///etc/passwd',
    '/etc/passwd',
    './x.html',
    '../x.html',
    '#top',
    '?x=1',
    'https:',
    'https://',
    'https:///x',
    'https:fifa.com',
    'https://?x',
    'https://"onmouseover=alert(1)',
    'https://<script>',
    'mailto:',
    'tel:',
    'قال الوزير',
    'fifa',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'x:y',
  ])('%j', (typed) => {
    expect(safeUrl(typed)).toBeNull()
  })
})
