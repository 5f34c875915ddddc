import { html } from '../../html/node.ts'
import type { Profile } from '../profile.ts'
import { writeField } from '../write-field.ts'

/** The classic fragment for a CMS's content box: the title has a box of its own there. */
export const web = {
  name: 'web',
  suffix: '',
  pictureFolder: 'pictures',
  doctype: false,
  frame: ({ story }, body, base) => {
    const around = { direction: base, language: story.language }
    return [
      html(
        'div',
        { lang: story.language, dir: base },
        ...writeField('p', story.standfirst, around, 'strong'),
        ...body,
        ...writeField('p', story.signOff, around),
      ),
    ]
  },
} as const satisfies Profile
