import { createLucideIcon, type LucideIcon } from 'lucide-react'

/** Strokes on lucide's own canvas, 24 by 24, for what it has no icon for. Columns are those of a left-to-right table. */
const draw = (name: string, ...strokes: readonly string[]): LucideIcon =>
  createLucideIcon(
    name,
    strokes.map((d) => ['path', { d, key: d }]),
  )

const bowl = 'M3 11c0 4 2 6 9 6s9-2 9-6'
const brackets = ['M7 4H3v16h4', 'M17 4h4v16h-4'] as const

export const drawings = {
  'row-before': draw('row-before', 'M3 12h18v9H3z', 'M12 12v9', 'M12 2.5v6', 'M9 5.5h6'),
  'row-after': draw('row-after', 'M3 3h18v9H3z', 'M12 3v9', 'M12 15.5v6', 'M9 18.5h6'),
  'remove-row': draw('remove-row', 'M3 3h18v9H3z', 'M12 3v9', 'M9.5 16l5 5', 'M14.5 16l-5 5'),
  'column-before': draw('column-before', 'M12 3h9v18h-9z', 'M12 12h9', 'M2.5 12h6', 'M5.5 9v6'),
  'column-after': draw('column-after', 'M3 3h9v18H3z', 'M3 12h9', 'M15.5 12h6', 'M18.5 9v6'),
  'remove-column': draw('remove-column', 'M3 3h9v18H3z', 'M3 12h9', 'M16 9.5l5 5', 'M21 9.5l-5 5'),
  'columns-left-to-right': draw(
    'columns-left-to-right',
    'M3 3h18v9H3z',
    'M9 3v9',
    'M15 3v9',
    'M4 18h16',
    'M17 15l3 3-3 3',
  ),
  'columns-right-to-left': draw(
    'columns-right-to-left',
    'M3 3h18v9H3z',
    'M9 3v9',
    'M15 3v9',
    'M4 18h16',
    'M7 15l-3 3 3 3',
  ),
  'latin-digits': draw(
    'latin-digits',
    'M3 8l2-2v12',
    'M9 8.5a2.5 2.5 0 0 1 5 0c0 3-5 6-5 9.5h5',
    'M17.5 6H21l-2.5 4.5a3.7 3.7 0 1 1-2 7',
  ),
  'arabic-digits': draw(
    'arabic-digits',
    'M4 6l1.5 12',
    'M10 6l1.5 12',
    'M10.2 7.5c.5 3 4.3 2.5 4-1.5',
    'M17 6l1.5 12',
    'M17.2 7.5c.3 2.5 2 2.5 2 0',
    'M19.2 7.5c.3 2.5 2.3 2 2-1.5',
  ),
  'strip-harakat': draw(
    'strip-harakat',
    bowl,
    'M9 5v1a1.5 1.5 0 0 0 3 0V5',
    'M12 6a1.5 1.5 0 0 0 3 0V5',
    'M12 21h.01',
  ),
  'strip-tashkeel': draw('strip-tashkeel', bowl, 'M10 3.5l4 4', 'M14 3.5l-4 4', 'M12 21h.01'),
  'isolate-left-to-right': draw('isolate-left-to-right', ...brackets, 'M8 12h8', 'M13 9l3 3-3 3'),
  'isolate-right-to-left': draw('isolate-right-to-left', ...brackets, 'M8 12h8', 'M11 9l-3 3 3 3'),
  'no-isolate': draw('no-isolate', ...brackets, 'M9.5 9.5l5 5', 'M14.5 9.5l-5 5'),
  'automatic-isolate': draw('automatic-isolate', ...brackets, 'M8.5 16L12 8l3.5 8', 'M9.8 13.5h4.4'),
  'signs-in': draw('signs-in', 'M3 6h10v12H3z', 'M22 12h-6', 'M19 9l-3 3 3 3'),
  'signs-out': draw('signs-out', 'M3 6h10v12H3z', 'M16 12h6', 'M19 9l3 3-3 3'),
} as const satisfies Readonly<Record<string, LucideIcon>>
