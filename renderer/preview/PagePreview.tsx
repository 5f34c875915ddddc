import { useCallback, useMemo, useState } from 'react'
import type { Path } from 'slate'
import type { Article } from '../article/article.ts'
import type { ArticleEditor } from '../article/element.ts'
import type { Profile } from '../article/export/profile.ts'
import type { Site } from '../article/newsroom/site.ts'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import { everyWords } from '../words/index.ts'
import { blockShown } from './block-shown.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { type ShownAs, shownPage } from './shown-page.ts'

interface PagePreviewProps {
  readonly article: Article
  readonly editor: ArticleEditor
  readonly profile: Profile
  readonly site: Site
  readonly host: ShownAs['host']
  readonly pictureFolder: string
  readonly tab: 'page' | 'phone'
  readonly onGoTo: (block: Path) => void
}

/** The page of an article in its frame; a click leads to the paragraph, and a link says where it would lead. */
export function PagePreview({
  article,
  editor,
  profile,
  site,
  host,
  pictureFolder,
  tab,
  onGoTo,
}: PagePreviewProps) {
  const words = useWords().preview
  const [link, setLink] = useState<string | null>(null)
  const page = useMemo(() => {
    const said = everyWords[site.language].preview.site
    return shownPage(article, { profile, site, host, pictureFolder, said })
  }, [article, profile, site, host, pictureFolder])
  const point = useCallback(
    (place: Element) => {
      setLink(null)
      const block = blockShown(editor, place)
      if (block) onGoTo(block)
    },
    [editor, onGoTo],
  )
  return (
    <>
      <PreviewFrame page={page} tab={tab} label={words.frame} onLink={setLink} onPoint={point} />
      <p className="preview-status" role="status">
        {link === null ? words.point : say(words.link, { address: link })}
      </p>
    </>
  )
}
