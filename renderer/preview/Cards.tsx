import type { Article } from '../article/article.ts'
import type { Direction } from '../article/bidi/direction.ts'
import type { Site } from '../article/newsroom/site.ts'
import { useWords } from '../kit/words.tsx'
import { everyWords } from '../words/index.ts'
import { type Card, cardOf } from './cards.ts'
import './cards.css'

interface CardsProps {
  readonly article: Article
  readonly site: Site
  readonly tab: 'search' | 'card' | 'feed'
  /** The direction of the reader's interface. */
  readonly around: Direction
  pictureUrl(picture: string): string
}

/** The article as others show it, who know no direction and go by the first strong letter of each line. */
export function Cards({ article, site, tab, around, pictureUrl }: CardsProps) {
  const words = useWords().preview
  const card = cardOf(article, site, tab)
  const said = {
    ...card,
    site: card.site || everyWords[site.language].preview.site.name,
    title: { ...card.title, text: card.title.text || words.noTitle },
    description: { ...card.description, text: card.description.text || words.noDescription },
  }
  const picture = card.picture === undefined ? null : pictureUrl(card.picture)
  const drawn = {
    search: [{ name: words.search, draw: <SearchResult card={said} /> }],
    card: [
      { name: words.largeCard, draw: <LargeCard card={said} picture={picture} /> },
      { name: words.smallCard, draw: <ChatCard card={said} picture={picture} /> },
    ],
    feed: [{ name: words.feed, draw: <FeedEntry card={said} picture={picture} /> }],
  }
  return (
    <div className="cards">
      {drawn[tab].map(({ name, draw }) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <div className="card-reader" dir={around} data-tab={tab}>
            {draw}
          </div>
        </figure>
      ))}
    </div>
  )
}

interface CardProps {
  readonly card: Card
  readonly picture: string | null
}

function SearchResult({ card }: Omit<CardProps, 'picture'>) {
  return (
    <article className="search-result">
      <div className="search-site">
        <span className="search-sign" aria-hidden>
          {Array.from(card.site)[0]}
        </span>
        <div>
          <p>{card.site}</p>
          <p className="search-address" dir="ltr">
            {card.trail.text}
          </p>
        </div>
      </div>
      <h3 className="as-guessed">{card.title.text}</h3>
      <p className="as-guessed">{card.description.text}</p>
      {card.day === '' ? null : <p className="card-quiet">{card.day}</p>}
    </article>
  )
}

function LargeCard({ card, picture }: CardProps) {
  return (
    <article className="large-card">
      <Picture of={picture} />
      <div>
        <p className="card-quiet" dir="ltr">
          {card.host}
        </p>
        <h3 className="as-guessed">{card.title.text}</h3>
        <p className="as-guessed">{card.description.text}</p>
      </div>
    </article>
  )
}

function ChatCard({ card, picture }: CardProps) {
  return (
    <article className="chat-card">
      <div>
        <Picture of={picture} />
        <div>
          <h3 className="as-guessed">{card.title.text}</h3>
          <p className="as-guessed">{card.description.text}</p>
          <p className="card-quiet" dir="ltr">
            {card.host}
          </p>
        </div>
      </div>
      <p className="chat-address" dir="ltr">
        {card.url}
      </p>
    </article>
  )
}

function FeedEntry({ card, picture }: CardProps) {
  return (
    <article className="feed-entry">
      <div>
        <p className="card-quiet">
          <strong>{card.site}</strong> {card.day === '' ? null : <bdi>{card.day}</bdi>}
        </p>
        <h3 className="as-guessed">{card.title.text}</h3>
        <p className="as-guessed">{card.description.text}</p>
      </div>
      <Picture of={picture} />
    </article>
  )
}

/** Decorative here: the article itself has it with its description. */
function Picture({ of }: { readonly of: string | null }) {
  return of === null ? null : <img src={of} alt="" />
}
