import { expect, test } from 'vitest'
import { checkGates, checkOutput } from '../../../renderer/article/export/gates/index.ts'
import { page } from '../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import {
  exportReport,
  printReport,
  readFolderReport,
  withExports,
} from '../../../renderer/article/export/report.ts'
import { contentOf, french, story } from './gates/gate-kit.ts'

const files = [{ path: 'le-port-rouvre.html', size: 3, sha256: 'ab' }]
const passed = { article: french, profile: web, findings: [], override: null, files }
const wanting = story('paragraph: قال TK و<bold>قال</bold>')
const findings = [...checkGates(wanting), ...checkOutput(wanting, web, contentOf(wanting))]

test('every rule that was run is named with what came of it', () => {
  const { gates } = exportReport({ ...passed, article: wanting, findings })
  expect(gates).toMatchObject({
    placeholders: 'failed',
    H1: 'passed',
    H5: 'proved',
    H12: 'advice',
    H15: 'not applicable',
    H19: 'proved',
  })
  expect(exportReport({ ...passed, profile: page }).gates.H15).toBe('passed')
})

test('who let it out stands beside the rules that failed, and nowhere else', () => {
  const override = { by: 'ليلى بناني', why: 'خبر عاجل' }
  expect(exportReport({ ...passed, findings, override }).override).toEqual({
    ...override,
    rules: ['placeholder-left'],
  })
  expect(exportReport({ ...passed, override })).not.toHaveProperty('override')
})

test('the same export gives the same report, and a clock only where one was given', () => {
  const report = exportReport(passed)
  expect(report).toEqual(exportReport(passed))
  expect(report).not.toHaveProperty('made')
  const made = '2026-11-20T18:00:00+01:00'
  expect(exportReport({ ...passed, made }).made).toBe(made)
})

test('the report of a folder holds each of its exports once, whichever came first', () => {
  const one = exportReport(passed)
  const other = exportReport({ ...passed, profile: page, files: [{ path: 'le-port-rouvre.page.html' }] })
  const together = withExports(withExports(null, [one], '1.0.0'), [other], '1.0.0')
  expect(withExports(null, [other, one], '1.0.0')).toEqual(together)
  expect(withExports(together, [one], '1.0.0')).toEqual(together)
  expect(readFolderReport(JSON.parse(printReport(together)))).toEqual(together)
})

test.each([[null], [{}], [[]], [{ format: 1, exports: [{}] }], [{ format: 2, exports: [] }]])(
  'what another program wrote, %j, is no report',
  (raw) => {
    expect(readFolderReport(raw)).toBeNull()
  },
)
