import * as lucide from 'lucide-react'
import type { Direction } from '../article/bidi/direction.ts'
import type { IconName } from '../article/icon-name.ts'
import { drawings as drawn } from './drawings.ts'

type Drawing = lucide.LucideIcon

/** Icons of the interface itself, beside those of the article's commands. */
const own = {
  add: lucide.Plus,
  import: lucide.FileDown,
  export: lucide.Share,
  library: lucide.PanelLeft,
  details: lucide.PanelRight,
  search: lucide.Search,
  more: lucide.Ellipsis,
  close: lucide.X,
  settings: lucide.Settings,
  bin: lucide.Trash2,
  back: lucide.ArrowLeft,
  down: lucide.ChevronDown,
  up: lucide.ChevronUp,
  warning: lucide.TriangleAlert,
  advice: lucide.Lightbulb,
  saved: lucide.Check,
  unsaved: lucide.Dot,
  saving: lucide.LoaderCircle,
  folder: lucide.FolderOpen,
  insert: lucide.CirclePlus,
  letters: lucide.CaseSensitive,
  tools: lucide.WandSparkles,
  article: lucide.FileText,
  'x-ray': lucide.ScanText,
  preview: lucide.Eye,
  people: lucide.UsersRound,
  names: lucide.BookUser,
  history: lucide.History,
  moved: lucide.ArrowUpDown,
  send: lucide.Send,
  copy: lucide.Copy,
  archive: lucide.FileArchive,
  print: lucide.Printer,
  take: lucide.CornerDownLeft,
  proofread: lucide.SpellCheck,
} as const satisfies Readonly<Record<string, Drawing>>

const commands: Readonly<Record<IconName, Drawing>> = {
  bold: lucide.Bold,
  italic: lucide.Italic,
  underline: lucide.Underline,
  strikethrough: lucide.Strikethrough,
  subscript: lucide.Subscript,
  superscript: lucide.Superscript,
  highlighter: lucide.Highlighter,
  undo: lucide.Undo2,
  redo: lucide.Redo2,
  paragraph: lucide.Pilcrow,
  'heading-2': lucide.Heading2,
  'heading-3': lucide.Heading3,
  'heading-4': lucide.Heading4,
  'bulleted-list': lucide.List,
  'numbered-list': lucide.ListOrdered,
  indent: lucide.ListIndentIncrease,
  outdent: lucide.ListIndentDecrease,
  quote: lucide.TextQuote,
  'pull-quote': lucide.Quote,
  attribution: lucide.UserPen,
  image: lucide.Image,
  link: lucide.Link,
  divider: lucide.Minus,
  table: lucide.Table,
  'remove-table': lucide.Trash2,
  'header-row': lucide.PanelTop,
  aside: lucide.SquareMenu,
  'read-also': lucide.BookOpen,
  embed: lucide.SquarePlay,
  'left-to-right': lucide.PilcrowRight,
  'right-to-left': lucide.PilcrowLeft,
  'automatic-direction': lucide.ArrowLeftRight,
  'remove-tatweel': lucide.FoldHorizontal,
  'remove-controls': lucide.Eraser,
  ...drawn,
}

/** Drawings that show a direction of reading, and are turned round where what they speak of is read from right to left. */
const mirrored: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'bulleted-list',
  'numbered-list',
  'indent',
  'outdent',
  'quote',
  'pull-quote',
  'back',
  'library',
  'details',
  'column-before',
  'column-after',
  'remove-column',
  'read-also',
  'signs-in',
  'signs-out',
  'send',
  'take',
])

export type AnyIcon = IconName | keyof typeof own

const drawings: Readonly<Record<AnyIcon, Drawing>> = { ...own, ...commands }

interface IconProps {
  readonly name: AnyIcon
  readonly size?: number
  /** How that is read of which the icon speaks; the interface's own direction unless said. */
  readonly direction?: Direction | undefined
}

export function Icon({ name, size = 18, direction }: IconProps) {
  const Drawing = drawings[name]
  const turns = mirrored.has(name) ? (direction ?? 'mirrored') : ''
  return <Drawing size={size} strokeWidth={1.75} aria-hidden className={`icon ${turns}`} />
}
