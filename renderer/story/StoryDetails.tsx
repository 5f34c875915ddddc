import { useId } from 'react'
import { type Direction, directionOfLanguage } from '../article/bidi/direction.ts'
import type { Section } from '../article/newsroom/site.ts'
import type { Story } from '../article/story.ts'
import { Choice, Field } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'
import { PublicationDate } from './PublicationDate.tsx'

interface StoryDetailsProps {
  readonly story: Story
  /** Those of the website; another may be typed. */
  readonly sections: readonly Section[]
  readonly onChange: (change: Partial<Story>) => void
}

/** What the desk needs to know of a story, beside what readers see on the page. */
export function StoryDetails({ story, sections, onChange }: StoryDetailsProps) {
  const words = useWords()
  const base = directionOfLanguage(story.language)
  const list = useId()
  return (
    <section className="story-details" aria-label={words.story.title}>
      <Choice
        label={words.story.status}
        value={story.status}
        options={words.status}
        onValue={(status) => {
          onChange({ status })
        }}
      />
      <Choice
        label={words.story.language}
        value={story.language}
        options={words.language}
        onValue={(language) => {
          onChange({ language })
        }}
      />
      <Field
        label={words.story.section}
        name="section"
        value={story.section}
        onValue={(section) => {
          onChange({ section })
        }}
        base={base}
        list={list}
      />
      <datalist id={list}>
        {sections.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Tags tags={story.tags} base={base} onChange={onChange} />
      <Field
        label={words.story.slug}
        name="slug"
        value={story.slug}
        onValue={(slug) => {
          onChange({ slug })
        }}
        base={base}
      />
      <PublicationDate
        value={story.publishedAt}
        onValue={(publishedAt) => {
          onChange({ publishedAt })
        }}
      />
    </section>
  )
}

function Tags({
  tags,
  base,
  onChange,
}: {
  readonly tags: readonly string[]
  readonly base: Direction
  readonly onChange: (change: Partial<Story>) => void
}) {
  const words = useWords()
  return (
    <Field
      label={words.story.tags}
      name="tags"
      hint={words.story.tagsHint}
      value={tags.join('، ')}
      base={base}
      onValue={(typed) => {
        onChange({ tags: typed === '' ? [] : typed.split(/\s*[,،]\s?/) })
      }}
      onBlur={() => {
        onChange({ tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== '') })
      }}
    />
  )
}
