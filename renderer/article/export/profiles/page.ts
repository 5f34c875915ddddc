import type { Profile } from '../profile.ts'
import { pageStyle } from './page-style.ts'

/** A whole document that stands alone: in a browser, on paper, in an archive. */
export const page = {
  name: 'page',
  suffix: '.page',
  can: {
    form: 'html',
    directions: 'every block',
    pictures: 'sizes',
    widest: 1600,
    picturesAt: 'folder',
    pictureFolder: 'pictures',
    rewrites: false,
    styles: {},
    ninjs: false,
  },
  template: `<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{headline}}</title>
  <template>{{metadata}}</template>
  <style>${pageStyle}</style>
</head>
<body>
  <main>
  <article>
    <header>
      <hgroup>
        <p>{{kicker}}</p>
        <h1>{{headline}}</h1>
        <p>{{subheadline}}</p>
      </hgroup>
      <p><strong>{{standfirst}}</strong></p>
      <address>{{byline}}</address>
      <p><time datetime="{{date}}">{{day}}</time></p>
    </header>
    {{body}}
    <footer>
      <p>{{sign-off}}</p>
    </footer>
  </article>
  </main>
</body>
</html>`,
} as const satisfies Profile
