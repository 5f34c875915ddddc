import type { Profile } from '../profile.ts'

/** The story as an agency’s wire sends it: lines and nothing else. */
export const text = {
  name: 'text',
  suffix: '',
  can: {
    form: 'text',
    directions: 'every block',
    pictures: 'one',
    widest: 1600,
    picturesAt: 'folder',
    pictureFolder: 'pictures',
    rewrites: false,
    styles: {},
    ninjs: true,
  },
  template: `
<p>{{kicker}}</p>
<h1>{{headline}}</h1>
<p>{{subheadline}}</p>
<p>{{byline}}</p>
<p>{{standfirst}}</p>
{{body}}
<p>{{sign-off}}</p>`,
} as const satisfies Profile
