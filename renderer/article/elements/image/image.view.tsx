import { useState } from 'react'
import { Node } from 'slate'
import { ReactEditor, useSelected, useSlateStatic } from 'slate-react'
import { usePage } from '../../../editor/page.ts'
import type { ViewProps } from '../../../editor/view.ts'
import { Icon } from '../../../kit/Icon.tsx'
import { useWords } from '../../../kit/words.tsx'
import { directionOfText } from '../../bidi/direction.ts'

export function ImageView({ element, place, children }: ViewProps<'image'>) {
  const words = useWords()
  const editor = useSlateStatic()
  const selected = useSelected()
  const { base, pictureUrl, describePicture } = usePage()
  const [missing, setMissing] = useState(false)
  const described = element.decorative || element.alt.trim() !== ''
  return (
    <figure {...place} className={selected ? 'image selected' : 'image'}>
      <div contentEditable={false} className="image-frame">
        {missing ? (
          <p className="image-missing">{words.picture.missing}</p>
        ) : (
          <img
            src={pictureUrl(element.picture)}
            alt={element.alt}
            width={element.width}
            height={element.height}
            draggable={false}
            onError={() => {
              setMissing(true)
            }}
          />
        )}
        <button
          type="button"
          className={described ? 'image-details' : 'image-details wanting'}
          onClick={() => {
            describePicture(ReactEditor.findPath(editor, element))
          }}
        >
          <Icon name={described ? 'image' : 'warning'} size={15} />
          <span>{described ? words.picture.details : words.finding.undescribed}</span>
        </button>
      </div>
      <figcaption data-prompt={Node.string(element) === '' ? words.placeholder.caption : undefined}>
        {children}
      </figcaption>
      {element.credit === '' ? null : (
        <small
          contentEditable={false}
          className="credit"
          dir={directionOfText(element.credit, place.dir ?? base)}
        >
          {element.credit}
        </small>
      )}
    </figure>
  )
}
