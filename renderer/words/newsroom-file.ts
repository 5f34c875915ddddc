import { fill } from './fill.ts'

/** What is said of a newsroom’s file that is not sound, place by place. */
const ar = {
  /** What a place in a file should hold. */
  expected: {
    '': 'يُنتظر ملف JSON يبدأ بـ { وفيه format وحقول غرفة الأخبار',
    format: 'يُنتظر رقم صيغة يعرفها مداد',
    site: 'يُنتظر كائن فيه حقول الموقع',
    rules: 'يُنتظر كائن فيه القواعد',
    profiles: 'يُنتظر قائمة صيغ، لا يتكرر فيها اسم',
    'site.name': 'يُنتظر نص',
    'site.url': 'يُنتظر عنوان يبدأ بـ https://‎ وليس في آخره شرطة مائلة، مثل https://example.ma',
    'site.language': 'يُنتظر رمز لغة',
    'site.region': 'يُنتظر حرفان لاتينيان كبيران، مثل MA',
    'site.logo': 'يُنتظر عنوان صورة على الويب يبدأ بـ https://‎',
    'site.author': 'يُنتظر نص',
    'site.twitter': 'يُنتظر @ ثم 15 حرفا لاتينيا أو رقما على الأكثر',
    'site.sections': 'يُنتظر قائمة أقسام، لكل منها name وslug',
    'site.slugs': 'يُنتظر نوع حروف الروابط',
    'site.path': 'يُنتظر مسار يبدأ بـ / وفيه {slug}',
    'site.pictures': 'يُنتظر عنوان على الويب ينتهي بـ /',
    'rules.headline': 'يُنتظر عدد صحيح، و0 حين لا حد',
    'rules.standfirst': 'يُنتظر عدد صحيح، و0 حين لا حد',
    'rules.needs': 'يُنتظر قائمة مما يلزم المقال',
    style: 'يُنتظر كائن فيه اختيارات أسلوب الكتابة',
    'style.quotes': 'يُنتظر شكل علامات التنصيص',
    'style.digits': 'يُنتظر نوع الأرقام',
    'style.decimal': 'يُنتظر علامة الكسر العشري',
    'style.thousands': 'يُنتظر ما يفصل الآلاف',
    'style.tanwin': 'يُنتظر موضع التنوين',
    'style.months': 'يُنتظر أسماء الشهور في بلد',
    'style.agencies': 'يُنتظر ما بين حروف الوكالات',
    'style.honorifics': 'يُنتظر هل تُكتب ألقاب المجاملة',
    'style.sentence': 'يُنتظر عدد صحيح، و0 حين لا حد',
    'style.paragraph': 'يُنتظر عدد صحيح، و0 حين لا حد',
    'style.off': 'يُنتظر قائمة بأسماء قواعد التدقيق',
    ledger: 'يُنتظر قائمة أسماء',
    'ledger.name': 'يُنتظر اسم له رسم معتمد بلغة واحدة على الأقل',
    'ledger.name.kind': 'يُنتظر نوع الاسم',
    'ledger.name.ar': 'يُنتظر نص',
    'ledger.name.fr': 'يُنتظر نص',
    'ledger.name.en': 'يُنتظر نص',
    'ledger.name.variants': 'يُنتظر قائمة نصوص',
    'ledger.name.note': 'يُنتظر نص',
    dictionary: 'يُنتظر قائمة كلمات',
    'dictionary.word': 'يُنتظر كلمة واحدة بلا فراغ',
    templates: 'يُنتظر قائمة قوالب، لا يتكرر فيها اسم',
    template: 'يُنتظر كائن فيه name وarticle',
    'template.name': 'يُنتظر اسم القالب',
    'template.article': 'يُنتظر مقال كما في ملف مداد، فيه format وstory وbody، وليس فيه صور',
    profile: 'يُنتظر تعليق HTML في أول الملف، فيه اسم الصيغة وقدراتها بصيغة JSON',
    'profile.name': 'يُنتظر اسم بحروف لاتينية صغيرة وأرقام وشرطة، 40 على الأكثر، غير أسماء صيغ مداد',
    'profile.label': 'يُنتظر نص',
    'profile.suffix': 'يُنتظر نقطة ثم حروف لاتينية أو أرقام، أو لا شيء',
    'profile.can': 'يُنتظر كائن فيه القدرات',
    'profile.can.form': 'يُنتظر شكل الناتج',
    'profile.can.directions': 'يُنتظر متى يُكتب الاتجاه',
    'profile.can.pictures': 'يُنتظر عدد مقاسات الصورة',
    'profile.can.widest': 'يُنتظر عرض أكبر صورة بالبكسل، 200 على الأقل',
    'profile.can.pictureFolder': 'يُنتظر اسم مجلد بحروف لاتينية وأرقام، أو عنوان على الويب',
    'profile.can.styles': 'يُنتظر كائن، لكل وسم نص CSS ليس فيه text-align يمينا أو يسارا',
    'profile.can.ninjs': 'يُنتظر true أو false',
    'profile.template':
      'يُنتظر قالب HTML فيه {{body}} مرة واحدة، وكل خاناته معروفة، وإن كان صفحة كاملة ففي جذرها lang وdir، وليس فيه ما يعمل وحده: لا script ولا iframe ولا on…‎ ولا javascript:‎',
  },
  json: 'يتوقف هنا ما يُقرأ بصيغة JSON',
  unknown: 'حقل لا يعرفه مداد',
  slot: 'خانة لا يعرفها مداد',
  known: 'واحد من: {names}',
  found: 'وُجد: {found}',
  /** What was found there, where it is not quoted. */
  what: {
    nothing: 'لا شيء',
    'a list': 'قائمة',
    'an object': 'كائن',
    'no comment': 'لا تعليق',
    'no agreed spelling': 'لا رسم معتمد',
    'a picture': 'صورة',
    'no {{body}}, or more than one': 'لا {{body}}، أو أكثر من واحدة',
    'a root without lang and dir': 'جذر بلا lang وdir',
  },
}

const fr: typeof ar = {
  expected: {
    '': 'attendu : un fichier JSON qui commence par { et contient format et les champs de la rédaction',
    format: 'attendu : un numéro de format connu de Midad',
    site: 'attendu : un objet avec les champs du site',
    rules: 'attendu : un objet avec les règles',
    profiles: 'attendu : une liste de profils, chaque nom une seule fois',
    'site.name': 'attendu : un texte',
    'site.url': 'attendu : une adresse en https:// sans barre à la fin, comme https://example.ma',
    'site.language': 'attendu : le code d’une langue',
    'site.region': 'attendu : deux lettres capitales, comme MA',
    'site.logo': 'attendu : l’adresse web d’une image, en https://',
    'site.author': 'attendu : un texte',
    'site.twitter': 'attendu : @ et 15 lettres ou chiffres au plus',
    'site.sections': 'attendu : une liste de rubriques, chacune avec name et slug',
    'site.slugs': 'attendu : les lettres des liens',
    'site.path': 'attendu : un chemin qui commence par / et contient {slug}',
    'site.pictures': 'attendu : une adresse web qui finit par /',
    'rules.headline': 'attendu : un nombre entier, 0 pour aucune limite',
    'rules.standfirst': 'attendu : un nombre entier, 0 pour aucune limite',
    'rules.needs': 'attendu : une liste de ce qu’un article doit avoir',
    style: 'attendu : un objet avec les choix de style',
    'style.quotes': 'attendu : la forme des guillemets',
    'style.digits': 'attendu : les chiffres employés',
    'style.decimal': 'attendu : le signe décimal',
    'style.thousands': 'attendu : ce qui sépare les milliers',
    'style.tanwin': 'attendu : la place du tanwin',
    'style.months': 'attendu : les noms des mois d’un pays',
    'style.agencies': 'attendu : ce qui sépare les lettres d’une agence',
    'style.honorifics': 'attendu : si les titres de civilité s’écrivent',
    'style.sentence': 'attendu : un nombre entier, 0 pour aucune limite',
    'style.paragraph': 'attendu : un nombre entier, 0 pour aucune limite',
    'style.off': 'attendu : une liste de noms de règles de relecture',
    ledger: 'attendu : une liste de noms',
    'ledger.name': 'attendu : un nom avec une graphie retenue dans une langue au moins',
    'ledger.name.kind': 'attendu : ce que le nom désigne',
    'ledger.name.ar': 'attendu : un texte',
    'ledger.name.fr': 'attendu : un texte',
    'ledger.name.en': 'attendu : un texte',
    'ledger.name.variants': 'attendu : une liste de textes',
    'ledger.name.note': 'attendu : un texte',
    dictionary: 'attendu : une liste de mots',
    'dictionary.word': 'attendu : un seul mot, sans espace',
    templates: 'attendu : une liste de modèles, chaque nom une seule fois',
    template: 'attendu : un objet avec name et article',
    'template.name': 'attendu : le nom du modèle',
    'template.article':
      'attendu : un article comme dans un fichier Midad, avec format, story et body, et sans images',
    profile:
      'attendu : un commentaire HTML au début du fichier, avec le nom et les capacités du profil en JSON',
    'profile.name':
      'attendu : minuscules ASCII, chiffres et -, 40 au plus, et pas le nom d’un profil de Midad',
    'profile.label': 'attendu : un texte',
    'profile.suffix': 'attendu : un point suivi de lettres ou chiffres ASCII, ou rien',
    'profile.can': 'attendu : un objet avec les capacités',
    'profile.can.form': 'attendu : la forme de ce qui sort',
    'profile.can.directions': 'attendu : quand la direction est écrite',
    'profile.can.pictures': 'attendu : le nombre de tailles d’une image',
    'profile.can.widest': 'attendu : la plus grande largeur d’image en pixels, au moins 200',
    'profile.can.pictureFolder': 'attendu : un nom de dossier ASCII, ou une adresse web',
    'profile.can.styles':
      'attendu : un objet, pour chaque balise un texte CSS sans text-align à gauche ou à droite',
    'profile.can.ninjs': 'attendu : true ou false',
    'profile.template':
      'attendu : un modèle HTML avec {{body}} une seule fois, des emplacements connus, lang et dir à la racine d’une page entière, et rien qui s’exécute : ni script, ni iframe, ni on…, ni javascript:',
  },
  json: 'la lecture du JSON s’arrête ici',
  unknown: 'champ inconnu de Midad',
  slot: 'emplacement inconnu de Midad',
  known: 'parmi : {names}',
  found: 'trouvé : {found}',
  what: {
    nothing: 'rien',
    'a list': 'une liste',
    'an object': 'un objet',
    'no comment': 'aucun commentaire',
    'no agreed spelling': 'aucune graphie retenue',
    'a picture': 'une image',
    'no {{body}}, or more than one': 'aucun {{body}}, ou plusieurs',
    'a root without lang and dir': 'une racine sans lang et dir',
  },
}

const en: typeof ar = {
  expected: {
    '': 'expected: a JSON file that begins with { and holds format and the fields of a newsroom',
    format: 'expected: the number of a format that Midad knows',
    site: 'expected: an object with the fields of the site',
    rules: 'expected: an object with the rules',
    profiles: 'expected: a list of profiles, each name once',
    'site.name': 'expected: text',
    'site.url': 'expected: an https:// address without a stroke at its end, as https://example.ma',
    'site.language': 'expected: the code of a language',
    'site.region': 'expected: two capital letters, as MA',
    'site.logo': 'expected: the web address of a picture, with https://',
    'site.author': 'expected: text',
    'site.twitter': 'expected: @ and at most 15 letters or digits',
    'site.sections': 'expected: a list of sections, each with name and slug',
    'site.slugs': 'expected: the letters of links',
    'site.path': 'expected: a path that begins with / and has {slug} in it',
    'site.pictures': 'expected: a web address that ends in /',
    'rules.headline': 'expected: a whole number, 0 for no limit',
    'rules.standfirst': 'expected: a whole number, 0 for no limit',
    'rules.needs': 'expected: a list of what an article must have',
    style: 'expected: an object with the choices of house style',
    'style.quotes': 'expected: the shape of quotation marks',
    'style.digits': 'expected: which digits',
    'style.decimal': 'expected: the decimal sign',
    'style.thousands': 'expected: what parts thousands',
    'style.tanwin': 'expected: where tanwin stands',
    'style.months': 'expected: whose names of months',
    'style.agencies': 'expected: what parts the letters of an agency',
    'style.honorifics': 'expected: whether honorifics are written',
    'style.sentence': 'expected: a whole number, 0 for no limit',
    'style.paragraph': 'expected: a whole number, 0 for no limit',
    'style.off': 'expected: a list of names of proofreading rules',
    ledger: 'expected: a list of names',
    'ledger.name': 'expected: a name with an agreed spelling in at least one language',
    'ledger.name.kind': 'expected: what the name is the name of',
    'ledger.name.ar': 'expected: text',
    'ledger.name.fr': 'expected: text',
    'ledger.name.en': 'expected: text',
    'ledger.name.variants': 'expected: a list of texts',
    'ledger.name.note': 'expected: text',
    dictionary: 'expected: a list of words',
    'dictionary.word': 'expected: one word, without spaces',
    templates: 'expected: a list of templates, each name once',
    template: 'expected: an object with name and article',
    'template.name': 'expected: the name of the template',
    'template.article':
      'expected: an article as in a Midad file, with format, story and body, and without pictures',
    profile:
      'expected: an HTML comment at the beginning of the file, with the profile’s name and capabilities as JSON',
    'profile.name':
      'expected: small ASCII letters, digits and -, at most 40, and not the name of one of Midad’s profiles',
    'profile.label': 'expected: text',
    'profile.suffix': 'expected: a full stop and ASCII letters or digits, or nothing',
    'profile.can': 'expected: an object with the capabilities',
    'profile.can.form': 'expected: the form of what goes out',
    'profile.can.directions': 'expected: when direction is written',
    'profile.can.pictures': 'expected: how many sizes a picture has',
    'profile.can.widest': 'expected: the widest picture in pixels, at least 200',
    'profile.can.pictureFolder': 'expected: the name of a folder in ASCII, or a web address',
    'profile.can.styles': 'expected: an object, for each tag CSS without text-align left or right',
    'profile.can.ninjs': 'expected: true or false',
    'profile.template':
      'expected: an HTML template with {{body}} once, known slots, lang and dir at the root of a whole page, and nothing that runs: no script, iframe, on… or javascript:',
  },
  json: 'JSON breaks off here',
  unknown: 'a field that Midad does not know',
  slot: 'a slot that Midad does not know',
  known: 'one of: {names}',
  found: 'found: {found}',
  what: {
    nothing: 'nothing',
    'a list': 'a list',
    'an object': 'an object',
    'no comment': 'no comment',
    'no agreed spelling': 'no agreed spelling',
    'a picture': 'a picture',
    'no {{body}}, or more than one': 'no {{body}}, or more than one',
    'a root without lang and dir': 'a root without lang and dir',
  },
}

export const newsroomFile = { ar, fr, en }
export type NewsroomFileWords = typeof ar

/** What is wrong at one place of a newsroom’s file, as pieces: the place is not translated, nor what was found where it is quoted. */
export interface PlacedSentence {
  readonly at: string
  readonly expected: string
  /** What may stand there, where it is one of a few names; else empty. */
  readonly names: string
  readonly found: string
}

/** How a place in a list is called in the table of sentences; a name that is no field stays one that no sentence is for. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^profiles\.\d+/, 'profile'],
  [/^(site\.sections)\..*/, '$1.'],
  [/^ledger\.\d+/, 'ledger.name'],
  [/^dictionary\.\d+/, 'dictionary.word'],
  [/^templates\.\d+/, 'template'],
  [/^(template\.article)\..*/, '$1'],
]

export function placedSentence(
  words: NewsroomFileWords,
  { at, found, expected }: { readonly at: string; readonly found: string; readonly expected: string },
): PlacedSentence {
  const place = places.reduce((named, [pattern, name]) => named.replace(pattern, name), at)
  const isSlot = place === 'profile.template' && found.startsWith('{{')
  const known: Readonly<Record<string, string>> = words.expected
  const what: Readonly<Record<string, string>> = words.what
  return {
    at,
    expected: expected === 'JSON' ? words.json : isSlot ? words.slot : (known[place] ?? words.unknown),
    names: /^(?:one of(?: the slots)?|a list of:) (.+)$/.exec(expected)?.[1] ?? '',
    found: what[found] ?? found,
  }
}

/** The same in one line, for the command line. */
export function placedLine(words: NewsroomFileWords, problem: Parameters<typeof placedSentence>[1]): string {
  const { at, expected, names, found } = placedSentence(words, problem)
  const pieces = [
    expected,
    ...(names === '' ? [] : [fill(words.known, { names })]),
    fill(words.found, { found }),
  ]
  return [...(at === '' ? [] : [at]), pieces.join(' · ')].join(': ')
}
