import type { Direction } from '../article/bidi/direction.ts'
import type { Story } from '../article/story.ts'
import { GrowingText } from '../kit/GrowingText.tsx'
import { useWords } from '../kit/words.tsx'
import './story.css'

interface StoryProps {
  readonly story: Story
  readonly base: Direction
  readonly onChange: (change: Partial<Story>) => void
}

const fields = ['kicker', 'headline', 'subheadline', 'standfirst'] as const

/** The top of the page: everything that readers see above the body. */
export function StoryHead({ story, base, onChange }: StoryProps) {
  const words = useWords()
  return (
    <header className="story-head" lang={story.language}>
      {fields.map((field) => (
        <GrowingText
          key={field}
          className={`story-${field}`}
          label={words.story[field]}
          placeholder={words.placeholder[field]}
          value={story[field]}
          base={base}
          onValue={(value) => {
            onChange({ [field]: value })
          }}
        />
      ))}
      <div className="story-who">
        <GrowingText
          className="story-byline"
          label={words.story.byline}
          placeholder={words.story.byline}
          value={story.byline}
          base={base}
          onValue={(byline) => {
            onChange({ byline })
          }}
        />
        <span aria-hidden>·</span>
        <GrowingText
          className="story-dateline"
          label={words.story.dateline}
          placeholder={words.story.dateline}
          value={story.dateline}
          base={base}
          onValue={(dateline) => {
            onChange({ dateline })
          }}
        />
      </div>
    </header>
  )
}

/** The end of the page: who wrote it, as agencies sign. */
export function StoryFoot({ story, base, onChange }: StoryProps) {
  const words = useWords()
  return (
    <footer className="story-foot" lang={story.language}>
      <GrowingText
        className="story-signoff"
        label={words.story.signOff}
        placeholder={words.story.signOff}
        value={story.signOff}
        base={base}
        onValue={(signOff) => {
          onChange({ signOff })
        }}
      />
    </footer>
  )
}
