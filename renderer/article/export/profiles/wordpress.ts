import type { Profile } from '../profile.ts'

/** WordPress’s own blocks, for its code editor: each is valid there and stays editable. */
export const wordpress = {
  name: 'wordpress',
  suffix: '.wp',
  can: {
    form: 'blocks',
    directions: 'every block',
    pictures: 'one',
    widest: 1600,
    picturesAt: 'site',
    pictureFolder: 'pictures',
    rewrites: false,
    styles: {},
    ninjs: false,
  },
  template: `
<p><strong>{{standfirst}}</strong></p>
{{body}}
<p>{{sign-off}}</p>`,
} as const satisfies Profile
