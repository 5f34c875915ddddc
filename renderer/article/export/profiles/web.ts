import type { Profile } from '../profile.ts'

/** The classic fragment for a CMS's content box: the title has a box of its own there. */
export const web = {
  name: 'web',
  suffix: '',
  can: {
    form: 'html',
    directions: 'every block',
    pictures: 'one',
    widest: 960,
    picturesAt: 'site',
    pictureFolder: 'pictures',
    rewrites: true,
    styles: {},
    ninjs: false,
  },
  template: `
<div lang="{{language}}" dir="{{direction}}">
  <p><strong>{{standfirst}}</strong></p>
  {{body}}
  <p>{{sign-off}}</p>
</div>`,
} as const satisfies Profile
