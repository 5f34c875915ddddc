import type { AppInfo, Settings, SettingsChange } from './desk.ts'
import { Button } from './kit/Button.tsx'
import { Dialog } from './kit/Dialog.tsx'
import { Choice, Field } from './kit/Field.tsx'
import { useWords } from './kit/words.tsx'
import { DictionaryLicences } from './proofread/DictionaryLicences.tsx'
import { MyWords } from './proofread/MyWords.tsx'

interface SettingsDialogProps {
  readonly settings: Settings
  readonly info: AppInfo
  readonly folder: string
  readonly onChange: (change: SettingsChange) => void
  readonly onChooseFolder: () => void
  readonly onNewsroom: () => void
  readonly onClose: () => void
}

/** Each language by its own name, so that whoever strays into the wrong one finds the way back. */
const ownNames = { ar: 'العربية', fr: 'Français', en: 'English' } as const

export function SettingsDialog({
  settings,
  info,
  folder,
  onChange,
  onChooseFolder,
  onNewsroom,
  onClose,
}: SettingsDialogProps) {
  const words = useWords()
  return (
    <Dialog
      title={words.settings.title}
      onClose={onClose}
      onSubmit={onClose}
      actions={<Button onClick={onClose}>{words.ask.close}</Button>}
    >
      <Choice
        label={words.settings.interfaceLanguage}
        value={settings.interfaceLanguage}
        options={ownNames}
        onValue={(interfaceLanguage) => {
          onChange({ interfaceLanguage })
        }}
      />
      <Choice
        label={words.settings.theme}
        value={settings.theme}
        options={words.settings.themes}
        onValue={(theme) => {
          onChange({ theme })
        }}
      />
      <Field
        label={words.settings.textSize}
        type="number"
        min={14}
        max={32}
        value={String(settings.textSize)}
        onValue={(size) => {
          const textSize = Number(size)
          if (textSize >= 14 && textSize <= 32) onChange({ textSize })
        }}
      />
      <Choice
        label={words.settings.arrowKeys}
        value={settings.arrowKeys}
        options={words.settings.arrowOrders}
        onValue={(arrowKeys) => {
          onChange({ arrowKeys })
        }}
      />
      <Field
        label={words.settings.byline}
        value={settings.byline}
        onValue={(byline) => {
          onChange({ byline })
        }}
      />
      <div className="settings-folder">
        <span>
          {words.library.folder}
          <bdi dir="ltr">{folder}</bdi>
        </span>
        <Button icon="folder" onClick={onChooseFolder}>
          {words.library.chooseFolder}
        </Button>
      </div>
      <div className="settings-folder">
        <span>{words.newsroom.about}</span>
        <Button icon="people" onClick={onNewsroom}>
          {words.menu.newsroom}
        </Button>
      </div>
      <MyWords />
      <DictionaryLicences />
      <p className="settings-version">
        {words.app.name} <bdi dir="ltr">{info.version}</bdi>
      </p>
    </Dialog>
  )
}
