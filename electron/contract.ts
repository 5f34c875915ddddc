import type { Article } from '../renderer/article/article.ts'
import type { Override } from '../renderer/article/export/report.ts'
import type { Newsroom } from '../renderer/article/newsroom/newsroom.ts'
import type { Outcome, Problem } from '../renderer/article/problem.ts'
import type { TextProof } from '../renderer/article/proofread/proofread.ts'
import {
  articleId,
  articleIds,
  bytes,
  edits,
  flag,
  json,
  number,
  oneOf,
  revision,
  text,
  texts,
} from './arguments.ts'
import type { OpenedDraft, Recovery } from './drafts/recovery.ts'
import { type Destination, destinations } from './export/destination.ts'
import type { BatchReport, ExportProgress } from './export/export-batch.ts'
import { override } from './export/override.ts'
import type { ExportReport } from './export/write-export.ts'
import type { LostArticle } from './history/lost-articles.ts'
import type { Received } from './history/receive-article.ts'
import { type Snapshot, snapshotReasons } from './history/snapshot-name.ts'
import type { ImportReport } from './import/import-file.ts'
import type { LibraryState } from './library/library.ts'
import type { OpenedArticle } from './library/open-article.ts'
import type { HeldPicture } from './library/pictures.ts'
import type { Someone } from './library/presence.ts'
import type { SavedArticle } from './library/room.ts'
import type { BinnedRow } from './library/rows.ts'
import type { Standing } from './library/standing.ts'
import { type MenuItem, menuModel } from './menu-model.ts'
import type { LedgerFile } from './newsroom/read-ledger-file.ts'
import type { NewsroomFile } from './newsroom/read-newsroom-file.ts'
import { type Notice, notice, type Operation, operation } from './operation.ts'
import { type Place, place } from './place.ts'
import { askedTexts } from './proofread/asked-texts.ts'
import type { PersonalLists, ReadLists } from './proofread/personal-list.ts'
import type { AskedText } from './proofread/proof-job.ts'
import type { Damaged } from './salvage/salvage-file.ts'
import { type Settings, type SettingsChange, settingsChange } from './settings-table.ts'

export type { ArticleRow } from './library/rows.ts'
export type {
  BatchReport,
  BinnedRow,
  Damaged,
  Destination,
  ExportProgress,
  ExportReport,
  HeldPicture,
  ImportReport,
  LedgerFile,
  LibraryState,
  LostArticle,
  MenuItem,
  NewsroomFile,
  OpenedArticle,
  OpenedDraft,
  PersonalLists,
  Place,
  ReadLists,
  Received,
  Recovery,
  SavedArticle,
  Settings,
  SettingsChange,
  Snapshot,
  Someone,
  Standing,
}

const nothing = (): [] => []
const onlyId = ([id]: readonly unknown[]): [id: string] => [articleId(id)]

export interface AppInfo {
  readonly version: string
  readonly platform: 'linux' | 'mac' | 'windows'
}

/** Every question that the window may ask. An expected failure is an answer; a rejected promise is a bug. */
export const operations = {
  /** Says that the window listens; notices that came before are told now. */
  ready: operation<[], null>(nothing),
  appInfo: operation<[], AppInfo>(nothing),
  settings: operation<[], Settings>(nothing),
  changeSettings: operation<[change: SettingsChange], Settings>(([change]) => [settingsChange(change)]),
  setMenu: operation<[menu: readonly MenuItem[]], null>(([menu]) => [menuModel(menu)]),
  /** Opens a web or mail address outside Midad. */
  openExternal: operation<[url: string], Outcome<null>>(([url]) => [text(8_192)(url)]),
  /** Answers a `closeRequested`: everything is kept and the window may go, or the writer wants to stay. */
  answerClose: operation<[answer: 'close' | 'stay'], null>(([answer]) => [oneOf('close', 'stay')(answer)]),

  library: operation<[], LibraryState>(nothing),
  /** Asks for another folder; null when the writer turned back. */
  chooseLibraryFolder: operation<[], LibraryState | null>(nothing),
  newArticle: operation<[article: unknown], Outcome<SavedArticle>>(([article]) => [json(article)]),
  openArticle: operation<[id: string], Outcome<OpenedDraft>>(onlyId),
  /** What can be read of an article that does not open, for reading only. */
  openDamaged: operation<[id: string], Outcome<Damaged>>(onlyId),
  /** `upTo` is the number of the last edit that the article holds. */
  saveArticle: operation<[id: string, base: string, article: unknown, upTo: number], Outcome<SavedArticle>>(
    ([id, base, article, upTo]) => [articleId(id), revision(base), json(article), number(upTo)],
  ),
  /** How the file of an open article stands to the revision that the window holds. */
  articleStanding: operation<[id: string, revision: string], Standing>(([id, held]) => [
    articleId(id),
    revision(held),
  ]),
  /** An article as its file holds it now, whatever the window has of it. */
  articleInFile: operation<[id: string], Outcome<OpenedArticle>>(onlyId),
  /** Keeps what the window holds in the history, and answers what the file holds; the draft stays until that is taken. */
  reloadArticle: operation<[id: string, held: unknown], Outcome<OpenedArticle>>(([id, held]) => [
    articleId(id),
    json(held),
  ]),
  /** Says that the window has taken what it was answered: the draft of what it held before ends. */
  takeReloaded: operation<[id: string], null>(onlyId),
  /** Makes an article of its own of what the window holds, beside the file. */
  forkArticle: operation<[id: string, held: unknown], Outcome<SavedArticle>>(([id, held]) => [
    articleId(id),
    json(held),
  ]),
  /** Writes an open article into a file of its own again, where its file is gone or cannot be read; `upTo` as in a save. */
  putBackArticle: operation<[id: string, article: unknown, upTo: number], Outcome<SavedArticle>>(
    ([id, article, upTo]) => [articleId(id), json(article), number(upTo)],
  ),
  /** Keeps edits of the open article, numbered from `first` on, in its draft; what is answered with success is on disk. */
  journal: operation<
    [id: string, base: string, first: number, edits: readonly Readonly<Record<string, unknown>>[]],
    Outcome<null>
  >(([id, base, first, list]) => [articleId(id), revision(base), number(first), edits(list)]),
  /** Says that the window has let go of an article. */
  closeArticle: operation<[id: string], null>(onlyId),
  keepPlace: operation<[place: Place], null>(([given]) => [place(given)]),
  lastPlace: operation<[], Place | null>(nothing),
  /** Renames the file, not the headline; answers its new name. */
  renameArticle: operation<[id: string, name: string], Outcome<string>>(([id, name]) => [
    articleId(id),
    text(1_000)(name),
  ]),
  /** Moves the file into a folder of the library, or out of it where the folder is blank; answers its place. */
  moveArticle: operation<[id: string, folder: string], Outcome<string>>(([id, folder]) => [
    articleId(id),
    text(1_000)(folder),
  ]),
  duplicateArticle: operation<[id: string], Outcome<SavedArticle>>(onlyId),
  binArticle: operation<[id: string], Outcome<null>>(onlyId),
  bin: operation<[], Outcome<readonly BinnedRow[]>>(nothing),
  /** Answers the id under which the article is in the library again. */
  restoreArticle: operation<[id: string], Outcome<string>>(onlyId),
  revealInFolder: operation<[id: string], Outcome<null>>(onlyId),

  /** The versions of an article that were kept, the newest first. */
  history: operation<[id: string], Outcome<readonly Snapshot[]>>(onlyId),
  /** A version, by the name of its snapshot. */
  snapshot: operation<[id: string, name: string], Outcome<Article>>(([id, name]) => [
    articleId(id),
    text(200)(name),
  ]),
  /** Keeps an article as it is in the editor before something that changes all of it. Where that fails, `problemMet` tells it. */
  keepSnapshot: operation<[id: string, article: unknown, reason: Snapshot['reason']], Outcome<null>>(
    ([id, article, reason]) => [articleId(id), json(article), oneOf(...snapshotReasons)(reason)],
  ),
  /** Articles that have a history and no file that can be read. */
  lostArticles: operation<[], Outcome<readonly LostArticle[]>>(nothing),
  /** Makes a file again of such an article's last good version. */
  reviveArticle: operation<[id: string], Outcome<SavedArticle>>(onlyId),

  /** Asks for files and makes an article of each; null when the writer turned back. */
  importWithDialog: operation<[], ImportReport | null>(nothing),
  importFile: operation<[name: string, bytes: Uint8Array], ImportReport>(([name, held]) => [
    text(1_000)(name),
    bytes(held),
  ]),
  addPicture: operation<[name: string, bytes: Uint8Array], Outcome<HeldPicture>>(([name, held]) => [
    text(1_000)(name),
    bytes(held),
  ]),
  /**
   * Asks for a folder and writes the article as it is in the editor; null when the writer turned back. Refused where a gate
   * fails and nobody lets it out by name.
   */
  exportArticle: operation<
    [id: string, article: unknown, profile: string, destination: Destination, override: Override | null],
    Outcome<ExportReport> | null
  >(([id, article, profile, destination, by]) => [
    articleId(id),
    json(article),
    text(64)(profile),
    oneOf(...destinations)(destination),
    override(by),
  ]),
  /** Asks for a folder and writes articles as their files hold them, one after another; `exportProgress` tells how far it is. */
  exportArticles: operation<
    [ids: readonly string[], profile: string, destination: Destination],
    BatchReport | null
  >(([ids, profile, destination]) => [
    articleIds(ids),
    text(64)(profile),
    oneOf(...destinations)(destination),
  ]),
  /** Ends `exportArticles` after the article that it is at. */
  cancelExport: operation<[], null>(nothing),
  /** Shows what the last export wrote in the system's own window of folders. */
  revealExport: operation<[], null>(nothing),
  /** Opens the system's print dialog with the article's page; false when the writer turned back. No gate stops a draft on paper. */
  printArticle: operation<[id: string, article: unknown, profile: string], Outcome<boolean>>(
    ([id, article, profile]) => [articleId(id), json(article), text(64)(profile)],
  ),
  /** Puts the article on the clipboard, as HTML and as plain text; refused as `exportArticle` is. */
  copyArticle: operation<[article: unknown, profile: string, override: Override | null], Outcome<null>>(
    ([article, profile, by]) => [json(article), text(64)(profile), override(by)],
  ),
  /** Asks where to, and writes a copy of the article's file for another desk; answers its name, null when the writer turned back. */
  sendArticle: operation<[id: string, withHistory: boolean], Outcome<string> | null>(([id, withHistory]) => [
    articleId(id),
    flag(withHistory),
  ]),

  /** The newsroom of this desk; where its file cannot be read, work goes on with an empty one. */
  newsroom: operation<[], Outcome<Newsroom>>(nothing),
  /** Keeps a newsroom, and answers it as it is kept. */
  changeNewsroom: operation<[newsroom: unknown], Outcome<Newsroom>>(([newsroom]) => [json(newsroom)]),
  /** Asks for a file and reads what it would bring; nothing changes yet. Null when the writer turned back. */
  importNewsroom: operation<[], Outcome<NewsroomFile> | null>(nothing),
  /** Asks where to, and writes a newsroom to be shared; answers the file’s name, null when the writer turned back. */
  exportNewsroom: operation<[newsroom: unknown], Outcome<string> | null>(([newsroom]) => [json(newsroom)]),
  /** Asks for a CSV file and reads its names; nothing changes yet. Null when the writer turned back. */
  importLedger: operation<[], Outcome<LedgerFile> | null>(nothing),
  /** Asks where to, and writes the ledger of a newsroom as CSV; answers the file’s name, null when the writer turned back. */
  exportLedger: operation<[newsroom: unknown], Outcome<string> | null>(([newsroom]) => [json(newsroom)]),

  /** What the copy desk finds in each of some texts. */
  proofread: operation<[texts: readonly AskedText[]], Outcome<readonly (readonly TextProof[])[]>>(
    ([given]) => [askedTexts(given)],
  ),
  /** Says that the newsroom has changed: the copy desk reads the next text by what is kept of it now. */
  learnProofs: operation<[], null>(nothing),
  /** What this person has told the copy desk to let pass. */
  personalLists: operation<[], ReadLists>(nothing),
  /** Adds to a list and takes out of it; answers both, or what went wrong with each. */
  changePersonalList: operation<
    [list: keyof PersonalLists, added: readonly string[], removed: readonly string[]],
    ReadLists
  >(([list, added, removed]) => [oneOf('words', 'ignored')(list), texts(added), texts(removed)]),
} as const satisfies Readonly<Record<string, Operation<readonly unknown[], unknown>>>

/** Everything that the desk tells the window unasked. */
export const notices = {
  /** Ask for the library again: files were added, changed or removed, by Midad or by others. */
  libraryChanged: notice<[]>(),
  settingsChanged: notice<[settings: Settings]>(),
  /** How far `exportArticles` is; told before each article. */
  exportProgress: notice<[progress: ExportProgress]>(),
  /** A menu item was chosen. */
  command: notice<[id: string]>(),
  /** The system asked for this article to be opened (a double click, a second start); it is in the library already. */
  openRequested: notice<[id: string, report: ImportReport]>(),
  /** Something failed that the window did not ask for. */
  problemMet: notice<[problem: Problem]>(),
  /** Others of a shared folder who have the article open now; told when they come and go. */
  alsoOpen: notice<[id: string, others: readonly Someone[]]>(),
  /** Words that were not saved when Midad ended were found again. */
  draftsRecovered: notice<[recoveries: readonly Recovery[]]>(),
  /** The computer is about to sleep or to end: keep everything now. */
  keepRequested: notice<[]>(),
  /** The window is about to close: keep everything, then `answerClose`. */
  closeRequested: notice<[]>(),
} as const satisfies Readonly<Record<string, Notice<readonly unknown[]>>>

export type OperationName = keyof typeof operations
export type NoticeName = keyof typeof notices
export type ArgumentsOf<Name extends OperationName> = ReturnType<(typeof operations)[Name]['read']>
export type AnswerOf<Name extends OperationName> =
  (typeof operations)[Name] extends Operation<readonly unknown[], infer Answer> ? Answer : never
export type ToldBy<Name extends NoticeName> = (typeof notices)[Name] extends Notice<infer Told> ? Told : never

/** The desk as the window sees it. */
export type Desk = {
  readonly [Name in OperationName]: (...given: ArgumentsOf<Name>) => Promise<AnswerOf<Name>>
} & {
  /** Calls `listener` at each notice until the function that it answers is called. */
  when<Name extends NoticeName>(name: Name, listener: (...told: ToldBy<Name>) => void): () => void
}
