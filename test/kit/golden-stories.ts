import type { Article } from '../../renderer/article/article.ts'
import type { ArticleElement, ArticleText } from '../../renderer/article/element.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import type { Site } from '../../renderer/article/newsroom/site.ts'
import { emptySite } from '../../renderer/article/newsroom/site.ts'
import { emptyStory, type Story } from '../../renderer/article/story.ts'

type Inline = string | ArticleText | ArticleElement
const inlines = (parts: readonly Inline[]) =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part))

const p = (...parts: readonly Inline[]): ArticleElement => ({ type: 'paragraph', children: inlines(parts) })
const h = (level: 2 | 3 | 4, text: string): ArticleElement => ({
  type: 'heading',
  level,
  children: [{ text }],
})
const bold = (text: string): ArticleText => ({ text, bold: true })
const link = (url: string, text: string): ArticleElement => ({ type: 'link', url, children: [{ text }] })
const item = (...blocks: readonly ArticleElement[]): ArticleElement => ({
  type: 'list-item',
  children: [...blocks],
})
const list = (ordered: boolean, ...items: readonly ArticleElement[]): ArticleElement => ({
  type: 'list',
  ordered,
  children: [...items],
})
const by = (text: string): ArticleElement => ({ type: 'attribution', children: [{ text }] })
const quote = (...blocks: readonly ArticleElement[]): ArticleElement => ({
  type: 'quote',
  children: [...blocks],
})
const pull = (...blocks: readonly ArticleElement[]): ArticleElement => ({
  type: 'pull-quote',
  children: [...blocks],
})
const aside = (...blocks: readonly ArticleElement[]): ArticleElement => ({
  type: 'aside',
  children: [...blocks],
})
const picture = (name: string, alt: string, credit: string, caption: string): ArticleElement => ({
  type: 'image',
  picture: name,
  width: 2400,
  height: 1600,
  alt,
  decorative: false,
  credit,
  children: [{ text: caption }],
})
const row = (header: boolean, ...cells: readonly string[]): ArticleElement => ({
  type: 'table-row',
  children: cells.map((text) => ({ type: 'table-cell', header, children: [{ text }] })),
})
const table = (...rows: readonly ArticleElement[]): ArticleElement => ({ type: 'table', children: [...rows] })

function story(fields: Partial<Story>, ...body: readonly ArticleElement[]): Article {
  const language = fields.language ?? 'ar'
  return { format: 1, story: { ...emptyStory(language), status: 'ready', ...fields }, body: fitBody(body) }
}

/** A website as a newsroom of Rabat has one. */
export const goldenSite: Site = {
  ...emptySite,
  name: 'حدثكم',
  url: 'https://example.ma',
  logo: 'https://example.ma/logo.png',
  author: 'هيئة التحرير',
  twitter: '@hadathkom',
  sections: [
    { name: 'رياضة', slug: 'sport' },
    { name: 'مجتمع', slug: 'societe' },
  ],
  path: '/{section}/{slug}',
  pictures: 'https://example.ma/uploads/2026/11/',
}

/** One story of each kind that a newsroom publishes, with what breaks in a line of two directions. */
export const goldenStories: Readonly<Record<string, Article>> = {
  'news brief': story(
    {
      headline: 'BBC: المغرب يستضيف نصف نهائي كأس العالم 2030',
      standfirst: 'أعلنت FIFA، اليوم الثلاثاء، عن الملاعب الستة التي تستضيف المباريات.',
      byline: 'سارة الإدريسي',
      dateline: 'الرباط',
      section: 'رياضة',
      tags: ['كأس العالم', 'FIFA'],
      publishedAt: '2026-11-24T18:30:00+01:00',
      signOff: 'و م ع',
    },
    p('قال المتحدث باسم FIFA إن "القرار نهائي"، وفق ما نقله موقع Yahoo! عن الوزارة.'),
    p(
      'ويمكن الاتصال بالرقم ',
      '+212 537-21-20-45',
      ' أو عبر ',
      link('https://example.ma/fifa-2030', '@FIFAcom'),
      '.',
    ),
  ),
  'long feature': story(
    {
      kicker: 'تحقيق',
      headline: 'الماء الذي لا يصل: عام في قرى الأطلس المتوسط',
      subheadline: 'Un an sans eau courante',
      standfirst: 'تقطع نساء أيت بوكماز 4.5 كيلومترات كل يوم، من أجل 20 لترا من الماء.',
      byline: 'أمين بنعلي وسارة الإدريسي',
      dateline: 'أزيلال',
      section: 'مجتمع',
      tags: ['الماء', 'climat'],
      publishedAt: '2026-11-20T06:00:00+01:00',
      signOff: '',
    },
    p('تبدأ ', bold('فاطمة'), ' يومها على الساعة 4:30، قبل أن تستيقظ القرية.'),
    h(2, 'سد بسعة 2.5 مليون متر مكعب'),
    p('حسب تقرير L’Office national de l’eau (ONEE) لسنة 2025-2026، "لم يُنجز" سوى 37% من المشروع...'),
    picture('dam.jpg', 'سد جاف قرب أزيلال', 'تصوير: أمين بنعلي / AFP', 'السد في أكتوبر 2026'),
    h(3, 'من يدفع؟'),
    list(
      false,
      item(p('الجماعة: 12 مليون درهم')),
      item(p('Banque mondiale : 3,5 millions de dollars'), list(true, item(p('قرض')), item(p('هبة')))),
    ),
    aside(h(2, 'أرقام'), p('درجة الحرارة: 41°C'), p('الطول: 22x44 مترا')),
    pull(p('«نريد صنبورا، لا وعودا»'), by('فاطمة، 61 سنة')),
    { type: 'divider', children: [{ text: '' }] },
    p('راسلونا: desk@example.ma – أو على https://example.ma/water?year=2026&lang=ar'),
    { type: 'read-also', url: 'https://example.ma/a?b=1&c=2', children: [{ text: 'FIFA: كأس الواحات' }] },
  ),
  interview: story(
    {
      headline: 'وليد الركراكي: "لسنا هنا للسياحة"',
      standfirst: 'مدرب المنتخب الوطني يتحدث عن مباراة البرازيل.',
      byline: 'يوسف العلمي',
      section: 'رياضة',
      publishedAt: '2026-11-22T10:00:00+01:00',
    },
    p(bold('كيف استعددتم؟')),
    p('بدأنا يوم 10/11/2026، ولعبنا ضد Real Madrid (2-1) ثم A.S. Roma (0-0).'),
    p(bold('Et les jeunes ?')),
    quote(p('Ils sont prêts, "physiquement et mentalement".'), by('Walid Regragui')),
    p('قال ذلك – وهو يبتسم – ثم أضاف: "انتظروا الدقيقة 90+3".'),
    {
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=abc&t=90',
      provider: 'YouTube',
      title: 'الندوة الصحفية كاملة',
      children: [{ text: '' }],
    },
  ),
  'match report': story(
    {
      headline: 'الرجاء يهزم الوداد 2-0 في الديربي',
      standfirst: 'هدفان في الدقيقتين 73 و88 حسما المباراة رقم 138.',
      byline: 'يوسف العلمي',
      dateline: 'الدار البيضاء',
      section: 'رياضة',
      tags: ['الديربي', 'الرجاء'],
      publishedAt: '2026-11-23T22:15:00+01:00',
      slug: 'الرجاء-الوداد-2-0',
      status: 'published',
    },
    p('فاز Raja CA على Wydad AC بنتيجة 2-0 (1-0)، أمام 45,000 متفرج.'),
    table(
      row(true, 'الفريق', 'النقاط', 'الفارق'),
      row(false, 'الرجاء', '31', '+12'),
      row(false, 'Wydad AC', '28', '-3'),
      row(false, 'FUS', '2-0', '1.5x'),
    ),
    h(2, 'التشكيلة'),
    list(true, item(p('الزنيتي')), item(p('Benhalib (73’)'))),
  ),
  'picture story': story(
    {
      headline: 'ليلة عاشوراء في فاس، بالصور',
      standfirst: 'عدسة المصور تتجول بين باب بوجلود والطالعة الكبيرة.',
      byline: 'ليلى التازي',
      section: 'مجتمع',
      publishedAt: '2026-11-21T08:00:00+01:00',
    },
    picture('drum.png', 'طفل يقرع طبلا', 'ليلى التازي', 'الطبل أولا'),
    picture('gate.jpg', 'Bab Boujloud la nuit', 'Photo : L. Tazi', 'Bab Boujloud, 22 h 30'),
    picture('fire.webp', 'نار كبيرة يلعب حولها أطفال', 'ليلى التازي / AFP', ''),
  ),
  French: story(
    {
      language: 'fr',
      headline: 'Rabat : le tramway arrive à Témara',
      standfirst: 'La ligne 3 (« الخط الثالث ») ouvrira le 1er mars 2027.',
      byline: 'Karim Bennis',
      dateline: 'Rabat',
      section: 'Société',
      tags: ['transports'],
      publishedAt: '2026-11-19T12:00:00+01:00',
    },
    p('« Nous y sommes », a dit le ministre – الرباط سلا القنيطرة – à 9 h 30.'),
    p('جاء في البلاغ أن "الأشغال" انتهت قبل موعدها.'),
    list(false, item(p('12 stations ;')), item(p('محطة تمارة المركز ;'))),
  ),
  English: story(
    {
      language: 'en',
      headline: 'Morocco’s film archive goes online',
      standfirst: 'More than 1,200 reels, from 1912 to 1999.',
      byline: 'Nadia Alaoui',
      section: 'Culture',
      tags: ['archives'],
      publishedAt: '2026-11-18T09:00:00+00:00',
    },
    p('The centre (المركز السينمائي المغربي) says "it\'s only a start".'),
    h(2, 'What is in it'),
    quote(p('We found سينما 1944 in a cellar...'), by('Nadia Alaoui')),
  ),
}
