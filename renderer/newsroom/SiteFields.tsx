import { neatField } from '../article/newsroom/neat-newsroom.ts'
import type { Site } from '../article/newsroom/site.ts'
import { Choice, Field } from '../kit/Field.tsx'
import { useLanguage, useWords } from '../kit/words.tsx'
import { addressOf } from './example-address.ts'

interface SiteFieldsProps {
  readonly site: Site
  /** The sentence for a field that does not hold what it should. */
  readonly problemOf: (field: keyof Site) => string | undefined
  readonly onChange: (change: Partial<Site>) => void
}

type TextField = 'name' | 'url' | 'region' | 'logo' | 'author' | 'twitter' | 'path' | 'pictures'

/** What exports need to know of the website. Addresses and codes are laid out from left to right in every language. */
export function SiteFields({ site, problemOf, onChange }: SiteFieldsProps) {
  const words = useWords()
  const { newsroom } = words
  const country = useCountry(site.region)
  const field = (name: TextField, hint?: string, example = '') => (
    <Field
      label={newsroom.site[name]}
      hint={hint}
      problem={problemOf(name)}
      value={site[name]}
      placeholder={example}
      {...(example === '' ? {} : { dir: 'ltr', spellCheck: false })}
      onValue={(value) => {
        onChange({ [name]: value })
      }}
      onBlur={() => {
        const neat = neatField(name, site[name])
        if (neat !== site[name]) onChange({ [name]: neat })
      }}
    />
  )
  return (
    <div className="newsroom-fields">
      {field('name')}
      {field('url', undefined, 'https://example.ma')}
      <Choice
        label={newsroom.site.language}
        value={site.language}
        options={words.language}
        onValue={(language) => {
          onChange({ language })
        }}
      />
      {field('region', country, 'MA')}
      {field('author')}
      {field('twitter', undefined, '@example')}
      {field('logo', undefined, 'https://example.ma/logo.png')}
      {field('pictures', newsroom.hint.pictures, 'https://cdn.example.ma/pictures/')}
      <Choice
        label={newsroom.site.slugs}
        value={site.slugs}
        options={newsroom.slugs}
        onValue={(slugs) => {
          onChange({ slugs })
        }}
      />
      {field('path', undefined, '/{section}/{year}/{month}/{slug}')}
      <p className="newsroom-example">
        {newsroom.hint.example} <bdi dir="ltr">{addressOf(site)}</bdi>
      </p>
    </div>
  )
}

/** The country that a code stands for, where it stands for one. */
function useCountry(region: string): string | undefined {
  const language = useLanguage()
  if (!/^[A-Z]{2}$/.test(region)) return undefined
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(region)
  return name === region ? undefined : name
}
