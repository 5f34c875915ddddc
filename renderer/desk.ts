import type { Desk } from '../electron/contract.ts'

export type {
  AppInfo,
  ArticleRow,
  BatchReport,
  BinnedRow,
  Damaged,
  Destination,
  ExportProgress,
  ExportReport,
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
} from '../electron/contract.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

/** Everything that the window may ask of the main process. */
export const desk: Desk = window.desk
