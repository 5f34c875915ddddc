/** A block and what stands in it, as the editor writes it. */
const block = (name: string, html: string, attributes = '') =>
  `<!-- wp:${name}${attributes === '' ? '' : ` ${attributes}`} -->\n${html}\n<!-- /wp:${name} -->`

const raja = '<span dir="ltr" lang="fr">le Raja</span>'
const paragraph = (text: string) => block('paragraph', `<p>${text}</p>`)
const item = (text: string) => block('list-item', `<li>${text}</li>`)
const list = (...items: readonly string[]) =>
  block('list', `<ul class="wp-block-list">${items.join('\n\n')}</ul>`)
const rows =
  '<thead><tr><th scope="col">الفريق</th><th scope="col">النقاط</th></tr></thead>' +
  `<tbody><tr><th scope="row">${raja}</th><td>٣٠</td></tr><tr><td colspan="2">المجموع</td></tr></tbody>`

/** Core's blocks as its editor writes them, byte for byte: each is valid and is saved again as it is. */
export const coreBlocks: Readonly<Record<string, string>> = {
  paragraph: paragraph(
    `فاز ${raja} على <strong>الوداد</strong> <em>أمس</em> <s>ألغي</s> م<sup>2</sup> ه<sub>2</sub> <code>a--b</code><br>سطر <a href="https://example.ma/?a=1&amp;b=2">رابط</a>`,
  ),
  'paragraph of a direction': block(
    'paragraph',
    '<p dir="ltr"><span lang="fr">Le Raja bat <span dir="rtl" lang="ar">الوداد</span>.</span></p>',
    '{"direction":"ltr"}',
  ),
  'paragraph of a class and a direction': block(
    'paragraph',
    '<p class="standfirst" dir="rtl"><strong>مقدمة</strong></p>',
    '{"direction":"rtl","className":"standfirst"}',
  ),
  'paragraph of signs': paragraph('a &amp; b &lt; c &gt; d&nbsp;« oui » \u2068BBC\u2069\u200f [1]'),
  'heading of the second level': block('heading', `<h2 class="wp-block-heading">عودة ${raja}</h2>`),
  'heading of the third level': block(
    'heading',
    '<h3 class="wp-block-heading"><span dir="ltr" lang="fr">Le retour</span></h3>',
    '{"level":3}',
  ),
  list: list(item('الأول'), item(raja)),
  'list with numbers': block('list', `<ol class="wp-block-list">${item('الأول')}</ol>`, '{"ordered":true}'),
  'list from a number on': block(
    'list',
    `<ol start="3" class="wp-block-list">${item('الثالث')}\n\n${item('الرابع')}</ol>`,
    '{"ordered":true,"start":3}',
  ),
  'list in a list': list(block('list-item', `<li>الأول${list(item('فرع'))}</li>`), item('الثاني')),
  quote: block('quote', `<blockquote class="wp-block-quote">${paragraph('قول')}</blockquote>`),
  'quote of two paragraphs with its speaker': block(
    'quote',
    `<blockquote class="wp-block-quote">${paragraph('قول')}\n\n${block('paragraph', '<p dir="ltr"><span lang="fr">Oui</span></p>', '{"direction":"ltr"}')}<cite>فلان، ${raja}</cite></blockquote>`,
  ),
  'pull quote': block(
    'pullquote',
    `<figure class="wp-block-pullquote"><blockquote><p>قول ${raja}<br>وتتمته</p><cite>فلان</cite></blockquote></figure>`,
  ),
  'pull quote of nobody': block(
    'pullquote',
    '<figure class="wp-block-pullquote"><blockquote><p>قول</p></blockquote></figure>',
  ),
  image: block(
    'image',
    `<figure class="wp-block-image size-full"><img src="https://example.ma/stade.jpg" alt="ملعب &quot;الشرف&quot;"/><figcaption class="wp-element-caption">شرح ${raja}</figcaption></figure>`,
    '{"sizeSlug":"full"}',
  ),
  'image without a caption or a text': block(
    'image',
    '<figure class="wp-block-image"><img src="stade.jpg" alt=""/></figure>',
  ),
  'image with a link': block(
    'image',
    '<figure class="wp-block-image"><a href="https://example.ma/"><img src="stade.jpg" alt="ملعب"/></a></figure>',
    '{"linkDestination":"custom"}',
  ),
  table: block(
    'table',
    `<figure class="wp-block-table"><table class="has-fixed-layout">${rows}</table><figcaption class="wp-element-caption">الترتيب</figcaption></figure>`,
  ),
  'table as wide as its words': block(
    'table',
    `<figure class="wp-block-table"><table>${rows}</table></figure>`,
    '{"hasFixedLayout":false}',
  ),
  separator: block('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>'),
  embed: block(
    'embed',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/abc?t=3\n</div><figcaption class="wp-element-caption">شرح</figcaption></figure>',
    '{"url":"https://youtu.be/abc?t=3"}',
  ),
  'embed of a named provider': block(
    'embed',
    '<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/abc\n</div></figure>',
    '{"url":"https://youtu.be/abc","type":"video","providerNameSlug":"youtube"}',
  ),
  aside: block(
    'group',
    `<aside class="wp-block-group">${block('heading', '<h3 class="wp-block-heading">إطار</h3>', '{"level":3}')}\n\n${paragraph('نص')}</aside>`,
    '{"tagName":"aside"}',
  ),
  'button with a link': block(
    'buttons',
    `<div class="wp-block-buttons">${block('button', '<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://example.ma/">اقرأ أيضا</a></div>')}</div>`,
  ),
  html: block('html', '<section lang="fr" dir="ltr">\n<p>Le texte</p>\n</section>'),
}

/** Markup that says a direction where no block of core may, and what the editor then calls invalid. */
export const invalidBlocks: readonly (readonly [block: string, html: string])[] = [
  ['core/heading', block('heading', '<h2 class="wp-block-heading" dir="ltr">Le</h2>')],
  ['core/heading', block('heading', '<h2 class="wp-block-heading" lang="fr">Le</h2>')],
  ['core/list', block('list', `<ul dir="rtl" class="wp-block-list">${item('نص')}</ul>`)],
  ['core/list-item', block('list-item', '<li dir="ltr">Le</li>')],
  [
    'core/quote',
    block('quote', `<blockquote class="wp-block-quote" dir="rtl">${paragraph('قول')}</blockquote>`),
  ],
  [
    'core/group',
    block(
      'group',
      `<aside class="wp-block-group" dir="rtl">${paragraph('نص')}</aside>`,
      '{"tagName":"aside"}',
    ),
  ],
  [
    'core/image',
    block('image', '<figure class="wp-block-image"><img src="a.jpg" alt="" width="16" height="9"/></figure>'),
  ],
  [
    'core/table',
    block(
      'table',
      `<figure class="wp-block-table"><table dir="rtl" class="has-fixed-layout">${rows}</table></figure>`,
    ),
  ],
]
