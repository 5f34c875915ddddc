import './measured-page.ts'

/** The floor: the browser's own editing, with no model behind it. */
const body = document.createElement('div')
body.contentEditable = 'true'
body.spellcheck = false

window.measuredPage = {
  open: (place, paragraphs) => {
    const blocks = paragraphs.map((text) => {
      const block = document.createElement('p')
      block.textContent = text
      return block
    })
    body.replaceChildren(...blocks)
    place.append(body)
  },
  paragraphs: () => Array.from(body.children, (block) => block.textContent),
}
