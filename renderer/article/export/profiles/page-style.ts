/** The page's own type: it needs no font, script or file from elsewhere, and prints on A4. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.85 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", Georgia, serif; }
article { max-inline-size: 40rem; margin: 3rem auto; padding: 0 1.25rem; }
h1, h2, h3, h4 { line-height: 1.4; text-wrap: balance; }
ul[dir=rtl] > li[dir=ltr], ol[dir=rtl] > li[dir=ltr], ul[dir=ltr] > li[dir=rtl], ol[dir=ltr] > li[dir=rtl] { margin-inline-start: 2.5rem; }
h1 { font-size: 2.1rem; margin: 0; }
hgroup p { margin: 0 0 .25rem; opacity: .75; }
address { font-style: normal; opacity: .75; }
img { max-inline-size: 100%; block-size: auto; border-radius: .25rem; }
figure { margin: 2rem 0; }
figcaption, footer { font-size: .9rem; opacity: .75; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: .25rem solid; }
figure blockquote { border: 0; padding: 0; font-size: 1.5rem; text-align: center; }
cite { display: block; font-style: normal; font-size: .95rem; opacity: .75; }
aside { margin: 2rem 0; padding: .25rem 1.25rem; border: 1px solid; border-radius: .5rem; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid; text-align: start; }
hr { border: 0; border-block-start: 1px solid; margin: 2rem auto; inline-size: 6rem; }
@page { size: A4; margin: 2cm; }
@media print { article { max-inline-size: none; margin: 0; } a { color: inherit; } h2, h3, h4 { break-after: avoid; } figure, table { break-inside: avoid; } }
`
