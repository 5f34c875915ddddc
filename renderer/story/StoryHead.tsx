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

const headFields = ['kicker', 'headline', 'subheadline', 'standfirst'] as const
type PageField = (typeof headFields)[number] | 'byline' | 'dateline' | 'signOff'

/** The top of the page: everything that readers see above the body. */
export function StoryHead(props: StoryProps) {
  return (
    <header className="story-head" lang={props.story.language}>
      {headFields.map((field) => (
        <StoryField key={field} field={field} {...props} />
      ))}
      <div className="story-who">
        <StoryField field="byline" {...props} />
        <span aria-hidden>·</span>
        <StoryField field="dateline" {...props} />
      </div>
    </header>
  )
}

/** The end of the page: who wrote it, as agencies sign. */
export function StoryFoot(props: StoryProps) {
  return (
    <footer className="story-foot" lang={props.story.language}>
      <StoryField field="signOff" {...props} />
    </footer>
  )
}

function StoryField({ field, story, base, onChange }: StoryProps & { readonly field: PageField }) {
  const words = useWords()
  const prompts: Readonly<Record<string, string>> = words.placeholder
  return (
    <GrowingText
      className={`story-${field}`}
      label={words.story[field]}
      placeholder={prompts[field] ?? words.story[field]}
      value={story[field]}
      base={base}
      onValue={(value) => {
        onChange({ [field]: value })
      }}
    />
  )
}
