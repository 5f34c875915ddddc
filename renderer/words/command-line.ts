import type { InterfaceLanguage } from './index.ts'

/** What the command line says beside the problems and findings that the window says, too. */
export interface CommandLineWords {
  /** The whole help; commands, options and exit codes are the same in every language. */
  readonly help: string
  readonly wrongUse: string
  readonly noInput: string
  readonly missingOption: string
  readonly unknownCommand: string
  readonly noFindings: string
  readonly replaced: string
  readonly noneMeant: string
}

const ar: CommandLineWords = {
  help: `مداد: محرر غرفة الأخبار

  midad [FILE]                                       يفتح المكتب، ومعه الملف
  midad import FILE… --to DIR                        يصنع مقالات من ملفات txt وhtml وmd وdocx وmidad
  midad export ARTICLE|DIR… --profile NAME --to DIR  يكتب المقالات بصيغة HTML جاهزة للنشر
  midad check FILE…                                  يذكر ما يحول دون النشر وما تجده المراجعة اللغوية
  midad fix FILE… --to DIR                           يكتب المقالات وقد أُصلح فيها كل ما إصلاحه آمن
  midad show ARTICLE…                                يعرض المقال نصا

  --as WHAT        folder ملفات (المعتاد)، zip أرشيف لكل مقال، pdf صفحة A4 لكل مقال
  --where ASK      من المقالات في مجلد: "status=ready section=رياضة مونديال"
  --newsroom FILE  بيانات غرفة الأخبار وقواعدها وأسلوبها وصيغها، مع export وcheck وfix
  --override-by NAME [--why TEXT]   يصدّر رغم ما يمنع ويسجل الاسم في report.json
  --json           سطر JSON لكل ملف: {input, outputs, findings, problems}
  --help           هذه المساعدة
  --version        رقم الإصدار

الخروج: 0 تم، 1 ملاحظات أو مشاكل، 2 استعمال خاطئ`,
  wrongUse: 'استعمال خاطئ: {detail}',
  noInput: 'أي ملف؟ لم يُذكر أي ملف.',
  missingOption: 'ينقص الخيار {detail}',
  unknownCommand: 'لا يوجد أمر باسم «{detail}»',
  noFindings: 'لا ملاحظات',
  noneMeant: 'لا مقال يطابق ما طُلب.',
  replaced: '{file} (حل محل نسخة سابقة)',
}

const fr: CommandLineWords = {
  help: `Midad, l’éditeur de la rédaction

  midad [FILE]                                       ouvre le bureau, avec le fichier
  midad import FILE… --to DIR                        fait des articles de fichiers txt, html, md, docx, midad
  midad export ARTICLE|DIR… --profile NAME --to DIR  écrit les articles en HTML prêt à publier
  midad check FILE…                                  dit ce qui empêche de publier et ce que trouve la relecture
  midad fix FILE… --to DIR                           écrit les articles, tout ce qui est sûr corrigé
  midad show ARTICLE…                                montre l’article en texte

  --as WHAT        folder des fichiers (d’habitude), zip une archive par article, pdf une page A4 par article
  --where ASK      parmi les articles d’un dossier : "status=ready section=Sport mondial"
  --newsroom FILE  site, règles, style et profils de la rédaction, avec export, check et fix
  --override-by NAME [--why TEXT]   exporte malgré les remarques et note le nom dans report.json
  --json           une ligne JSON par fichier : {input, outputs, findings, problems}
  --help           cette aide
  --version        le numéro de version

Code de sortie : 0 tout va bien, 1 remarques ou problèmes, 2 mauvais emploi`,
  wrongUse: 'Mauvais emploi : {detail}',
  noInput: 'Quel fichier ? Aucun n’est donné.',
  missingOption: 'Il manque l’option {detail}',
  unknownCommand: 'Aucune commande ne s’appelle « {detail} »',
  noFindings: 'aucune remarque',
  noneMeant: 'Aucun article ne correspond.',
  replaced: '{file} (remplace une version précédente)',
}

const en: CommandLineWords = {
  help: `Midad, the newsroom editor

  midad [FILE]                                       opens the desk, with the file
  midad import FILE… --to DIR                        makes articles of txt, html, md, docx, midad files
  midad export ARTICLE|DIR… --profile NAME --to DIR  writes articles as publish-ready HTML
  midad check FILE…                                  says what stands in the way of publishing, and what the copy desk finds
  midad fix FILE… --to DIR                           writes the articles with everything fixed that is safe to fix
  midad show ARTICLE…                                shows the article as text

  --as WHAT        folder files (the usual), zip one archive an article, pdf one A4 document an article
  --where ASK      among the articles of a folder: "status=ready section=Sport mondial"
  --newsroom FILE  the newsroom’s site, rules, style and profiles, with export, check and fix
  --override-by NAME [--why TEXT]   exports in spite of findings and records the name in report.json
  --json           one JSON line per file: {input, outputs, findings, problems}
  --help           this help
  --version        the version

Exit code: 0 fine, 1 findings or problems, 2 wrong use`,
  wrongUse: 'Wrong use: {detail}',
  noInput: 'Which file? None was given.',
  missingOption: 'The option {detail} is missing',
  unknownCommand: 'No command is called “{detail}”',
  noFindings: 'no findings',
  noneMeant: 'No article is like that.',
  replaced: '{file} (in place of an earlier version)',
}

export const commandLineWords: Readonly<Record<InterfaceLanguage, CommandLineWords>> = { ar, fr, en }
