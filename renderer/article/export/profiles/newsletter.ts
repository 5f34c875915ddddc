import type { Profile } from '../profile.ts'

const text = 'margin: 0 0 16px; font: 17px/1.8 "Noto Naskh Arabic", "Geeza Pro", Tahoma, Georgia, serif'
const heading = 'margin: 24px 0 8px; font: bold 20px/1.5 "Geeza Pro", Tahoma, Arial, sans-serif'

/** A mail: one column, styles on each tag, pictures of one size, since mail programs know little more. */
export const newsletter = {
  name: 'newsletter',
  suffix: '.mail',
  can: {
    form: 'html',
    directions: 'every block',
    pictures: 'one',
    widest: 960,
    picturesAt: 'site',
    pictureFolder: 'pictures',
    rewrites: false,
    styles: {
      main: 'max-width: 600px; margin: 0 auto; padding: 16px',
      table: 'width: 100%; margin: 0 0 16px; border-collapse: collapse',
      h1: 'margin: 0 0 12px; font: bold 26px/1.4 "Geeza Pro", Tahoma, Arial, sans-serif',
      h2: heading,
      h3: heading,
      h4: heading,
      p: text,
      ul: text,
      ol: text,
      blockquote: 'margin: 0 0 16px; padding: 0 16px; font-size: 18px',
      figure: 'margin: 0 0 16px',
      figcaption: 'margin: 4px 0 0; font: 14px/1.6 Tahoma, Arial, sans-serif; color: #595959',
      img: 'display: block; width: 100%; height: auto; border: 0',
      aside: 'margin: 0 0 16px; padding: 12px 16px; border: 1px solid #d9d9d9',
      th: 'padding: 6px 8px; border-bottom: 1px solid #d9d9d9; text-align: start',
      td: 'padding: 6px 8px; border-bottom: 1px solid #d9d9d9',
      a: 'color: #0b57a4',
    },
    ninjs: false,
  },
  template: `<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{headline}}</title>
</head>
<body>
  <main>
    <p>{{kicker}}</p>
    <h1>{{headline}}</h1>
    <p><strong>{{standfirst}}</strong></p>
    <p>{{byline}}</p>
    {{body}}
    <p>{{sign-off}}</p>
  </main>
</body>
</html>`,
} as const satisfies Profile
