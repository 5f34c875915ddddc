import { useMemo, useState } from 'react'
import type { Article } from './article/article.ts'
import { directionOfLanguage, directionOfText } from './article/bidi/direction.ts'
import type { AppInfo, Damaged } from './desk.ts'
import { ArticleBody } from './editor/ArticleBody.tsx'
import { type Page, PageContext } from './editor/page.ts'
import { createPageEditor } from './editor/page-editor.ts'
import { sayMoment } from './history/say-time.ts'
import { Button } from './kit/Button.tsx'
import { Icon } from './kit/Icon.tsx'
import { say } from './kit/say.ts'
import { useLanguage, useWords } from './kit/words.tsx'
import type { Words } from './words/index.ts'
import './history/outside.css'

interface DamagedPageProps {
  readonly damaged: Damaged
  readonly info: AppInfo
  readonly onMake: (article: Article) => void
  readonly onOpenUrl: (url: string) => void
  readonly onClose: () => void
}

/** An article that cannot be read whole, or is of a newer format: what could be saved, for reading only. */
export function DamagedPage({ damaged, info, onMake, onOpenUrl, onClose }: DamagedPageProps) {
  const words = useWords()
  const language = useLanguage()
  const [now] = useState(() => Date.now())
  const [side, setSide] = useState<'saved' | 'snapshot'>(damaged.saved ? 'saved' : 'snapshot')
  const { saved, snapshot, fileName, problem } = damaged
  const article = side === 'saved' ? saved?.article : snapshot?.article
  const time = snapshot ? sayMoment(snapshot.takenAt, now, language, words.history) : ''
  const isNewer = problem.code === 'newer-format'
  return (
    <main className="workspace damaged-page">
      <div className="bars">
        <div className="outside-bar" role="alert">
          <Icon name="warning" size={18} />
          <p>
            <strong>{words.damaged.title}</strong>{' '}
            {say(isNewer ? words.damaged.newer : words.damaged.damaged, { file: fileName })}{' '}
            <small>{saidOf(words.damaged, saved)}</small>
          </p>
          {saved && snapshot ? (
            <fieldset className="comparison-sides">
              {(['saved', 'snapshot'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={each === side}
                  onClick={() => {
                    setSide(each)
                  }}
                >
                  {say(words.damaged.sides[each], { time })}
                </button>
              ))}
            </fieldset>
          ) : null}
          <div className="outside-choices">
            {article ? (
              <Button
                look="main"
                icon="article"
                onClick={() => {
                  onMake(article)
                }}
              >
                {words.damaged.make}
              </Button>
            ) : null}
            <Button onClick={onClose}>{words.damaged.close}</Button>
          </div>
        </div>
      </div>
      <div className="desk-top">
        {article ? (
          <ReadOnly key={side} id={damaged.id} article={article} info={info} onOpenUrl={onOpenUrl} />
        ) : null}
      </div>
    </main>
  )
}

function saidOf(words: Words['damaged'], saved: Damaged['saved']): string {
  if (!saved) return words.nothing
  return [
    saved.isWhole ? (saved.from === 'page' ? words.saved.page : words.saved.whole) : words.saved.cut,
    ...(saved.damaged > 0 ? [say(words.saved.blocks, { count: saved.damaged })] : []),
  ].join(' ')
}

interface ReadOnlyProps {
  readonly id: string
  readonly article: Article
  readonly info: AppInfo
  readonly onOpenUrl: (url: string) => void
}

function ReadOnly({ id, article, info, onOpenUrl }: ReadOnlyProps) {
  const words = useWords()
  const { language, headline, byline } = article.story
  const base = directionOfLanguage(language)
  const editor = useMemo(
    () =>
      createPageEditor({
        body: article.body,
        language: () => language,
        onEdit: () => undefined,
        onPaste: () => undefined,
      }),
    [article, language],
  )
  const page = useMemo<Page>(
    () => ({
      base,
      pictureUrl: (picture) => `/picture/${id}/${picture}`,
      openUrl: onOpenUrl,
      describePicture: () => undefined,
    }),
    [base, id, onOpenUrl],
  )
  return (
    <article className="paper" dir={base} lang={language}>
      {headline === '' ? null : (
        <h1 className="story-headline" dir={directionOfText(headline, base)}>
          {headline}
        </h1>
      )}
      {byline === '' ? null : <p dir={directionOfText(byline, base)}>{byline}</p>}
      <PageContext value={page}>
        <ArticleBody
          readOnly
          editor={editor}
          language={language}
          base={base}
          label={words.story.body}
          keyboard={{ mac: info.platform === 'mac', arrows: 'visual' }}
          xRay={false}
          onCommand={() => undefined}
          onPictures={() => undefined}
        />
      </PageContext>
    </article>
  )
}
