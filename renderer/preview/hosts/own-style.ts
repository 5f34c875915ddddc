/** A plain look for news in Arabic and Latin letters, light and dark. */
export const ownStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fff, #17181b); --ink: light-dark(#1c1e22, #e6e4df); --quiet: light-dark(#62666f, #a0a3aa);
  --line: light-dark(#e2e0da, #35373d); --accent: light-dark(#a3231f, #f0877f); --wash: light-dark(#f6f4ef, #202226);
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.1875rem/1.9 "Noto Naskh Arabic Variable", "Noto Naskh Arabic", Georgia, serif; }
header.site, footer.site { font-family: "IBM Plex Sans Arabic", system-ui, sans-serif; }
header.site { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; align-items: baseline; padding: .9rem 1.25rem; border-block-start: 4px solid var(--accent); border-block-end: 1px solid var(--line); }
.site-name { margin: 0; font-size: 1.35rem; font-weight: 700; line-height: 1.5; color: var(--accent); }
.sections { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; color: var(--quiet); }
main { max-inline-size: 42.5rem; margin-inline: auto; padding: 2rem 1.25rem 3rem; }
.kicker { margin: 0; font: 600 .9375rem/1.7 "IBM Plex Sans Arabic", sans-serif; color: var(--accent); }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 4.4vw, 2.25rem); line-height: 1.5; text-wrap: balance; }
.subheadline { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.65; color: var(--quiet); text-wrap: pretty; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding-block: .5rem; margin-block-end: 1.5rem; border-block: 1px solid var(--line); font: .875rem/1.8 "IBM Plex Sans Arabic", sans-serif; color: var(--quiet); }
.meta p { margin: 0; }
.meta .byline { font-weight: 600; color: var(--ink); }
.entry-content p { margin: 0 0 1.25rem; }
.entry-content :is(h2, h3, h4) { margin: 2.25rem 0 .6rem; line-height: 1.5; text-wrap: balance; }
.entry-content h2 { font-size: 1.5rem; } .entry-content h3 { font-size: 1.275rem; } .entry-content h4 { font-size: 1.1rem; }
.entry-content :is(ul, ol) { margin: 0 0 1.25rem; padding-inline-start: 1.75rem; }
.entry-content a { color: var(--accent); text-underline-offset: .25em; }
.entry-content figure { margin: 2rem 0; }
.entry-content img { display: block; max-inline-size: 100%; block-size: auto; border-radius: 4px; }
.entry-content figcaption { margin-block-start: .5rem; font: .875rem/1.7 "IBM Plex Sans Arabic", sans-serif; color: var(--quiet); }
.entry-content blockquote { margin: 1.75rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--accent); }
.entry-content figure blockquote { border: 0; padding: 0; margin: 0; font-size: 1.5rem; line-height: 1.7; text-align: center; }
.entry-content cite { display: block; font-style: normal; font-size: .95rem; color: var(--quiet); }
.entry-content aside { margin: 2rem 0; padding: 1rem 1.25rem; border-radius: 6px; background: var(--wash); }
.entry-content aside > :last-child { margin-block-end: 0; }
.entry-content table { inline-size: 100%; margin: 0 0 1.5rem; border-collapse: collapse; font-size: 1rem; line-height: 1.7; }
.entry-content :is(th, td) { padding: .45rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.entry-content :is(th, td) p { margin: 0; }
.entry-content hr { inline-size: 5rem; margin: 2.25rem auto; border: 0; border-block-start: 1px solid var(--line); }
footer.site { padding: 1.25rem; border-block-start: 1px solid var(--line); font-size: .875rem; color: var(--quiet); }
footer.site p { margin: 0; }
`
