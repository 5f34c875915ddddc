import { useEffect, useRef, useState } from 'react'
import { drawPage } from './draw-page.ts'
import { fontFaces } from './font-faces.ts'
import type { ShownPage } from './shown-page.ts'

/** How wide a page is laid out at least, in pixels; a pane that is narrower shows it smaller. */
const naturalWidth = { page: 720, phone: 375 } as const

/** A phone's lies over the page, and takes no room. */
const scrollBar = {
  page: 'html { scrollbar-width: thin; }',
  phone: 'html { scrollbar-width: none; }',
} as const

interface PreviewFrameProps {
  readonly page: ShownPage
  readonly tab: keyof typeof naturalWidth
  /** Its name, for those who hear it. */
  readonly label: string
  readonly onLink: (address: string) => void
  readonly onPoint: (place: Element) => void
}

/**
 * A page in a frame of its own, in which nothing runs and from which nothing is fetched: the desk serves it empty, with a
 * policy (electron/protocol.ts), and the window draws into it.
 */
export function PreviewFrame({ page, tab, label, onLink, onPoint }: PreviewFrameProps) {
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [loads, setLoads] = useState(0)

  useEffect(() => {
    const held = frame.current?.contentDocument
    if (held && loads > 0) drawPage(held, page, [fontFaces(), scrollBar[tab]])
  }, [page, loads, tab])

  useEffect(() => {
    const held = frame.current?.contentDocument
    if (!held) return undefined
    const click = (event: MouseEvent) => {
      event.preventDefault()
      const place = elementOf(event.target)
      const address = place?.closest('a')?.getAttribute('href')
      if (address) onLink(address)
      else if (place) onPoint(place)
    }
    const press = (event: KeyboardEvent) => {
      // The window's own keys work from here, too.
      if (!window.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault()
    }
    held.addEventListener('click', click)
    held.addEventListener('keydown', press)
    return () => {
      held.removeEventListener('click', click)
      held.removeEventListener('keydown', press)
    }
  }, [loads, onLink, onPoint])

  useEffect(() => {
    const { current } = stage
    if (!current) return undefined
    const fit = new ResizeObserver(([entry]) => {
      const scale = Math.min(1, (entry?.contentRect.width ?? 0) / naturalWidth[tab])
      current.style.setProperty('--scale', String(scale))
    })
    fit.observe(current)
    return () => {
      fit.disconnect()
    }
  }, [tab])

  return (
    <div className="preview-device" data-tab={tab}>
      <div className="preview-stage" ref={stage}>
        <iframe
          ref={frame}
          src="/preview.html"
          sandbox="allow-same-origin"
          title={label}
          onLoad={() => {
            setLoads((before) => before + 1)
          }}
        />
      </div>
    </div>
  )
}

/** A node of the frame is no instance of this window's classes. */
function elementOf(target: EventTarget | null): Element | null {
  const node = target as Node | null
  return node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null)
}
