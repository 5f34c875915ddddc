import './page.css'

/** A page that is measured beside Midad: opens a text to be written in, and says what it holds now. */
export interface MeasuredPage {
  open(place: HTMLElement, paragraphs: readonly string[]): void
  paragraphs(): readonly string[]
}

declare global {
  interface Window {
    measuredPage?: MeasuredPage
  }
}
