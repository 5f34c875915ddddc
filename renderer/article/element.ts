import type { BaseEditor, Descendant, Path } from 'slate'
import type { HistoryEditor } from 'slate-history'
import type { Direction } from './bidi/direction.ts'
import type { IsolateWish } from './bidi/isolates.ts'
import type { elements } from './elements/index.ts'
import type { ShownPicture } from './export/plan-pictures.ts'
import type { HtmlElement, HtmlNode } from './html/node.ts'
import type { IconName } from './icon-name.ts'
import type { marks } from './marks/index.ts'
import type { PropertyTable } from './property.ts'

/** The editor that every command receives. The page adds its view methods to this interface. */
export interface ArticleEditor extends BaseEditor, HistoryEditor {}

/** The properties of every element by its type; each element's folder adds its own line. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ArticleElements {}

export type ElementType = keyof ArticleElements

/** An element: its type, its own properties, the writer's explicit direction if any, its children. */
export type ElementOf<Type extends ElementType> = {
  type: Type
  dir?: Direction
  children: Descendant[]
} & ArticleElements[Type]

/** Every element that can stand in an article. */
export type ArticleElement = { [Type in ElementType]: ElementOf<Type> }[ElementType]

/**
 * What may stand inside an element.
 * `text`: letters and the inline elements named. `blocks`: only the elements named; loose text is wrapped in `filler`,
 * and an element left with no child gets one `filler` or is removed. `first`: what the first child must be; a filler is
 * put before another. `nothing`: a void element.
 */
export type Holds =
  | { readonly text: true; readonly inlines: boolean }
  | {
      readonly blocks: readonly string[]
      readonly filler: string
      readonly empty: 'fill' | 'remove'
      readonly first?: string
    }
  | { readonly nothing: true }

/**
 * What to do with an element where its holder does not allow it.
 * `unwrap`: leave only what it holds (of a text block its letters, in the holder's filler). `lift`: move it out, before or
 * after the holder, because it is more than its letters. A `wrapper` is put round it where the wrapper is allowed (a list
 * item alone gets a list).
 */
export interface Misplaced {
  readonly otherwise: 'unwrap' | 'lift'
  readonly wrapper?: string
}

/**
 * What Enter does in a text-holding element. `split-then-paragraph`: split, and the empty side is a paragraph. `line`: a
 * line break inside. `paragraph-after`, `paragraph-after-container`: go on behind it. In a container, `item`: split it, too.
 */
export type Enter =
  | 'split'
  | 'split-then-paragraph'
  | 'item'
  | 'line'
  | 'paragraph-after'
  | 'paragraph-after-container'

/** What Backspace does at the start of a text-holding element. */
export type Backspace = 'merge' | 'become-paragraph' | 'stay'

/** Takes the block at a path out of its container. */
export type Leave = (editor: ArticleEditor, block: Path) => void

/** What a command needs from the outside: values that the writer was asked for, and things only the shell knows. */
export type CommandInput = Readonly<Record<string, unknown>>

/** One thing that a writer can do; toolbar, keymap, native menu and help are read from these. */
export interface Command<Id extends string = string> {
  /** Also the key of its name in the interface's words. */
  readonly id: Id
  readonly icon: IconName
  readonly group: CommandGroup
  /** Key chords such as `Mod+Shift+KeyH`; the last part is a `KeyboardEvent.code`, so that layouts do not matter. */
  readonly keys?: readonly string[]
  /** Where the command needs an answer first, the form that asks for it; `run` then gets the answer. */
  readonly asks?: 'link' | 'picture' | 'embed' | 'read-also' | 'table'
  isActive?(editor: ArticleEditor): boolean
  isEnabled?(editor: ArticleEditor): boolean
  /** In how many places it would change the text, where that is worth telling. */
  places?(editor: ArticleEditor): number
  run(editor: ArticleEditor, input: CommandInput): void
}

export const commandGroups = [
  'history',
  'marks',
  'blocks',
  'lists',
  'insert',
  'direction',
  'text',
  'table',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** What an element may know of its surroundings while it is written as HTML. */
export interface WriteContext {
  /** Attributes that carry the element's direction, to be put on its outermost tag. */
  readonly place: Readonly<Record<string, string>>
  /** Names of the article's own language, for the few words that Midad itself puts into an export. */
  readonly language: Language
  /** The direction that the element is laid out in. */
  readonly direction: Direction
  /** Its files, and how wide and high the page shows it. */
  picture(image: ElementOf<'image'>): ShownPicture
  /** A property's letters in a tag: with the isolates that they need, and with `dir` where it is not the element's own. */
  say(tag: string, attributes: Readonly<Record<string, string>>, letters: string): HtmlElement
}

/** The same where it is written as WordPress block markup, in which hardly a tag can carry direction or language. */
export interface BlockContext extends WriteContext {
  /** The direction that the page is taken to have round the block. */
  readonly around: Direction
  /** The direction that the block must tell; null where it may inherit it. */
  readonly told: Direction | null
  /** The letters in a `span` that carries what they must tell: both, or the language alone. */
  wrap(content: readonly HtmlNode[], what?: 'language'): readonly HtmlNode[]
}

/** How one tag becomes an element: its properties, or null when the tag means something else here. */
export interface ReadRule<Properties> {
  readonly tag: string
  properties(node: HtmlElement, parent: HtmlElement | undefined): Properties | null
  /** The nodes that hold the element's content, when they are not simply its children. */
  content?(node: HtmlElement): readonly HtmlNode[]
}

/** Everything that Midad knows of one kind of element, in one place. */
export interface ElementSpec<Type extends ElementType, CommandId extends string = never> {
  readonly type: Type
  /** `block` may stand at the top of an article, `part` only inside its container, `inline` inside text. */
  readonly kind: 'block' | 'part' | 'inline'
  readonly holds: Holds
  readonly misplaced: Misplaced
  readonly properties: PropertyTable<ArticleElements[Type]>
  /** Whose direction it has where the writer chose none; left out: that of its own words or of most of its parts. */
  readonly direction?: 'first part' | 'holder'
  /** It has no say in its holder's direction. */
  readonly silent?: true
  /** The words that decide its direction, where they are not the letters that it holds. */
  says?(element: ElementOf<Type>): string
  readonly html: {
    write(element: ElementOf<Type>, content: readonly HtmlNode[], context: WriteContext): readonly HtmlNode[]
    /** As a WordPress block; left out or null: its HTML in a block of HTML, or, of a part, its HTML with wrapped letters. */
    block?(
      element: ElementOf<Type>,
      content: readonly HtmlNode[],
      context: BlockContext,
    ): readonly HtmlNode[] | null
    readonly read: readonly ReadRule<ArticleElements[Type]>[]
  }
  readonly enter?: Enter
  readonly backspace?: Backspace
  /** How an empty line, Backspace at its start, or a block that it cannot hold leaves this container. */
  readonly leave?: Leave
  /** Its text may become another kind of text block, by a command or by Backspace at its start. */
  readonly turnable?: true
  /** Its properties after so many of its children, where it is cut in two: a numbered list counts on. */
  continued?(element: ElementOf<Type>, children: number): ArticleElements[Type]
  /** Cells: the arrow keys and a deletion never join its text with a neighbour's. */
  readonly isolating?: true
  readonly commands: readonly Command<CommandId>[]
}

/** What Midad knows of one mark on letters. */
export interface MarkSpec<Name extends string> {
  readonly name: Name
  readonly tag: string
  /** Other tags, and inline CSS as word processors write it, that mean the same. */
  readonly tags: readonly string[]
  readonly styled?: (style: Readonly<Record<string, string>>) => boolean | undefined
  readonly icon: IconName
  readonly keys?: readonly string[]
  /** A mark that cannot stand together with this one. */
  readonly excludes?: string
}

export type Language = 'ar' | 'fr' | 'en'
export type AnyElementSpec = (typeof elements)[number]
export type MarkName = (typeof marks)[number]['name']
/** Letters with their marks, and whether the writer wants them laid out by themselves, or plainly. */
export type ArticleText = { text: string; isolate?: IsolateWish } & { [Name in MarkName]?: true }
export type ElementCommandId = AnyElementSpec['commands'][number]['id']

/** A place in an article, as Slate's path. */
export type ArticlePath = Path

declare module 'slate' {
  interface CustomTypes {
    Editor: ArticleEditor
    Element: ArticleElement
    Text: ArticleText
  }
}
