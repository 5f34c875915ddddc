import type { Path } from 'slate'
import type { ArticleEditor } from '../article/element.ts'
import type { Profile } from '../article/export/profile.ts'
import { web } from '../article/export/profiles/web.ts'
import { type Newsroom, profilesOf } from '../article/newsroom/newsroom.ts'
import type { Settings, SettingsChange } from '../desk.ts'
import { IconButton } from '../kit/Button.tsx'
import { Choice } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'
import type { Words } from '../words/index.ts'
import { Cards } from './Cards.tsx'
import { PagePreview } from './PagePreview.tsx'
import { Tabs } from './Tabs.tsx'
import { type Followed, useFollowed } from './use-followed.ts'
import './preview.css'

interface PreviewProps {
  readonly open: Followed & { readonly id: string; readonly editor: ArticleEditor }
  readonly newsroom: Newsroom
  readonly settings: Settings
  readonly onChange: (change: SettingsChange) => void
  readonly onGoTo: (block: Path) => void
  readonly onClose: () => void
}

/** The article as its readers are going to see it, while it is written. */
export function Preview({ open, newsroom, settings, onChange, onGoTo, onClose }: PreviewProps) {
  const words = useWords()
  const article = useFollowed(open)
  const { previewTab: tab, previewHost: host } = settings
  const profiles = profilesOf(newsroom)
  const profile = profiles.find(({ name }) => name === settings.previewProfile) ?? web
  const pictureFolder = `/picture/${open.id}`
  const isPage = tab === 'page' || tab === 'phone'
  return (
    <aside className="preview" aria-label={words.preview.title}>
      <header>
        <Tabs
          label={words.preview.title}
          names={words.preview.tabs}
          chosen={tab}
          panel="preview-panel"
          onChoose={(previewTab) => {
            onChange({ previewTab })
          }}
        />
        <IconButton icon="close" label={words.preview.close} hint="F9" onClick={onClose} />
      </header>
      <div className="preview-choices">
        {isPage ? (
          <Choice
            label={words.preview.profile}
            value={profile.name}
            options={Object.fromEntries(profiles.map((each) => [each.name, nameOf(each, words)]))}
            onValue={(previewProfile) => {
              onChange({ previewProfile })
            }}
          />
        ) : null}
        <Choice
          label={isPage ? words.preview.where : words.preview.reader}
          value={host}
          options={isPage ? words.preview.host : words.preview.way}
          disabled={isPage && standsAlone(profile)}
          onValue={(previewHost) => {
            onChange({ previewHost })
          }}
        />
      </div>
      <div className="preview-panel" id="preview-panel" role="tabpanel" aria-label={words.preview.tabs[tab]}>
        {isPage ? (
          <PagePreview
            article={article}
            editor={open.editor}
            profile={profile}
            site={newsroom.site}
            host={host}
            pictureFolder={pictureFolder}
            tab={tab}
            onGoTo={onGoTo}
          />
        ) : (
          <Cards
            article={article}
            site={newsroom.site}
            tab={tab}
            around={host === 'own' ? 'rtl' : 'ltr'}
            pictureUrl={(picture) => `${pictureFolder}/${picture}`}
          />
        )}
      </div>
    </aside>
  )
}

function nameOf({ name, label }: Profile, words: Words): string {
  const own: Readonly<Record<string, { readonly name: string }>> = words.export.profile
  return label ?? own[name]?.name ?? name
}

/** Whether an export brings its own page and stands in no website's. */
const standsAlone = ({ can, template }: Profile): boolean =>
  can.form === 'text' || /^\s*(<!--[\s\S]*?-->\s*)?<!doctype/i.test(template)
