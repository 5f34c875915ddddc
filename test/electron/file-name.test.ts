import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, freeName, longestName } from '../../electron/library/file-name.ts'

describe('A headline as a file name', () => {
  test.each([
    ['stays as it is where it can', 'الرجاء يفوز على الوداد', 'الرجاء يفوز على الوداد'],
    ['keeps Arabic question marks and guillemets', 'هل «ينتهي» الحوار؟', 'هل «ينتهي» الحوار؟'],
    ['loses what Windows forbids', 'عاجل: "الملك" <في> فاس | MAP?*', 'عاجل - ”الملك” ‹في› فاس - MAP'],
    ['holds no path', '../../etc/passwd', 'etc-passwd'],
    ['holds no path of Windows', 'C:\\Windows\\system32', 'C --Windows-system32'],
    ['is one line', 'سطر أول\r\n  سطر\tثان', 'سطر أول سطر ثان'],
    ['does not hide', '.bashrc', 'bashrc'],
    ['does not end in dots or spaces', 'إلى اللقاء... ', 'إلى اللقاء'],
    ['holds no invisible direction marks', '\u200Fحموشي \u202Bفي\u202C قطر\u2069', 'حموشي في قطر'],
    ['keeps the joiners of Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['is composed (NFC)', 'cafe\u0301 إسم', 'café إسم'],
    ['is composed where something fell out between a letter and its mark', 'cafe\u200B\u0301', 'café'],
    ['has its marks in one order', 'ب\u0651\u200F\u064E', 'ب\u064E\u0651'],
    ['is no device of Windows', 'CON', 'CON_'],
    ['is no device of Windows with an ending', 'lpt1.txt', 'lpt1_.txt'],
    ['is no device of Windows with a space', 'Nul . خبر', 'Nul_ . خبر'],
    ['survives a lone surrogate', 'خبر \uD83D عاجل', 'خبر عاجل'],
    ['may be an emoji', '⚽', '⚽'],
  ])('%s', (_fact, headline, expected) => {
    expect(fileName(headline)).toBe(expected)
  })

  test.each(['', '   ', '...', '/', '\u200F', '\uD800', '؟!'])(
    'is nothing where nothing can be read: %j',
    (headline) => {
      expect(fileName(headline)).toBeNull()
    },
  )

  test('is cut between words, in bytes and not in letters', () => {
    const name =
      fileName('استقبل المدير العام للأمن الوطني وفدا رفيع المستوى من المنظمة الدولية للشرطة الجنائية') ?? ''
    expect(name).toBe('استقبل المدير العام للأمن الوطني وفدا رفيع المستوى من المنظمة')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longestName)
  })

  test('never cuts a letter from its harakat or an emoji in two', () => {
    expect(fileName('مُ'.repeat(100))).toBe('مُ'.repeat(30))
    expect(fileName('👩‍👩‍👧‍👦'.repeat(20))).toBe('👩‍👩‍👧‍👦'.repeat(4))
  })

  test('of any text is short, composed, and the same when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = fileName(text)
        if (name === null) return
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longestName + 1)
        expect(name.normalize('NFC')).toBe(name)
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[. ]|[. ]$/)
        expect(fileName(name)).toBe(name)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('A free name', () => {
  test.each([
    ['is the name itself where nothing has it', [], 'خبر.midad'],
    ['gets a number', ['خبر.midad'], 'خبر 2.midad'],
    ['gets the next number', ['خبر.midad', 'خبر 2.midad', 'خبر 3.midad'], 'خبر 4.midad'],
  ])('%s', (_fact, taken, expected) => {
    expect(freeName('خبر', '.midad', taken)).toBe(expected)
  })

  test('differs on disks that ignore case or composition', () => {
    expect(freeName('Été', '.midad', ['E\u0301TE\u0301.MIDAD'])).toBe('Été 2.midad')
  })

  test('stays within the limit with its number', () => {
    const name = 'ا'.repeat(60)
    expect(Buffer.byteLength(freeName(name, '', [name]))).toBeLessThanOrEqual(longestName)
  })
})
