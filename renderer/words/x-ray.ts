/** What X-ray says of a line. */
const ar = {
  title: 'الأشعة',
  away: 'ضع المؤشر في سطر لتعرف لماذا يُقرأ هكذا.',
  legend: { rtl: 'من اليمين', ltr: 'من اليسار', isolate: 'معزول', hidden: 'محرف خفي' },
  direction: {
    chosen: {
      rtl: 'الفقرة من اليمين إلى اليسار لأنك اخترت ذلك.',
      ltr: 'الفقرة من اليسار إلى اليمين لأنك اخترت ذلك.',
    },
    words: {
      rtl: 'الفقرة من اليمين إلى اليسار لأن كلماتها عربية.',
      ltr: 'الفقرة من اليسار إلى اليمين لأن كلماتها لاتينية.',
    },
    'few-words': {
      rtl: 'الفقرة من اليمين إلى اليسار كالمقال، فكلماتها اللاتينية أقل من أن تقلبها.',
      ltr: 'الفقرة من اليسار إلى اليمين كالمقال، فكلماتها العربية أقل من أن تقلبها.',
    },
    'no-letters': {
      rtl: 'الفقرة من اليمين إلى اليسار كالمقال، إذ لا حروف فيها.',
      ltr: 'الفقرة من اليسار إلى اليمين كالمقال، إذ لا حروف فيها.',
    },
    around: {
      rtl: 'الفقرة من اليمين إلى اليسار كالجدول أو الإطار الذي هي فيه.',
      ltr: 'الفقرة من اليسار إلى اليمين كالجدول أو الإطار الذي هي فيه.',
    },
  },
  cause: {
    kept: '«{text}» معزول عما حوله كي لا ينقلب ترتيبه: {name}.',
    wished: '«{text}» معزول لأنك طلبت ذلك.',
    refused: '«{text}» يتبع السطر بلا عزل لأنك طلبت ذلك.',
    foreign: '«{text}» يُقرأ بعكس السطر، وترتيبه سليم بلا عزل.',
    number: '«{text}»: الأعداد تتبع السطر، أولها أقربها إلى بدايته.',
    sign: 'العلامة «{text}» تابعة للسطر، لا للكلمة التي بجانبها.',
    hidden: 'هنا محرف خفي يغير الترتيب أو الوصل: {name}.',
    own: 'الحروف هنا بلغة السطر، ولا شيء يقلبها.',
    plain: 'السطر كله في اتجاه واحد.',
  },
  token: {
    url: 'عنوان ويب',
    email: 'بريد إلكتروني',
    handle: 'اسم حساب',
    tag: 'وسم',
    path: 'مسار ملف',
    iban: 'رقم حساب بنكي',
    phone: 'رقم هاتف',
    date: 'تاريخ',
    coordinates: 'إحداثيات',
    time: 'ساعة',
    address: 'عنوان شبكة',
    version: 'رقم إصدار',
    score: 'نتيجة أو مدى',
    amount: 'مبلغ أو نسبة',
    number: 'عدد',
    phrase: 'عبارة بلغة أخرى',
  },
}

const fr: typeof ar = {
  title: 'Rayons X',
  away: 'Placez le curseur dans une ligne pour savoir pourquoi elle se lit ainsi.',
  legend: {
    rtl: 'depuis la droite',
    ltr: 'depuis la gauche',
    isolate: 'isolé',
    hidden: 'caractère invisible',
  },
  direction: {
    chosen: {
      rtl: 'Paragraphe de droite à gauche : c’est votre choix.',
      ltr: 'Paragraphe de gauche à droite : c’est votre choix.',
    },
    words: {
      rtl: 'Paragraphe de droite à gauche : ses mots sont arabes.',
      ltr: 'Paragraphe de gauche à droite : ses mots sont latins.',
    },
    'few-words': {
      rtl: 'Paragraphe de droite à gauche, comme l’article : trop peu de mots latins pour le retourner.',
      ltr: 'Paragraphe de gauche à droite, comme l’article : trop peu de mots arabes pour le retourner.',
    },
    'no-letters': {
      rtl: 'Paragraphe de droite à gauche, comme l’article : il n’a pas de lettres.',
      ltr: 'Paragraphe de gauche à droite, comme l’article : il n’a pas de lettres.',
    },
    around: {
      rtl: 'Paragraphe de droite à gauche, comme le tableau ou l’encadré qui le contient.',
      ltr: 'Paragraphe de gauche à droite, comme le tableau ou l’encadré qui le contient.',
    },
  },
  cause: {
    kept: '« {text} » est isolé, sinon son ordre se retournerait : {name}.',
    wished: '« {text} » est isolé : c’est votre choix.',
    refused: '« {text} » suit la ligne sans isolement : c’est votre choix.',
    foreign: '« {text} » se lit à l’inverse de la ligne ; son ordre est juste sans isolement.',
    number: '« {text} » : les nombres suivent la ligne, le premier au plus près de son début.',
    sign: 'Le signe « {text} » est à la ligne, pas au mot voisin.',
    hidden: 'Un caractère invisible change ici l’ordre ou la liaison : {name}.',
    own: 'Ces lettres sont dans le sens de la ligne, rien ne les retourne.',
    plain: 'Toute la ligne va dans un seul sens.',
  },
  token: {
    url: 'une adresse web',
    email: 'une adresse électronique',
    handle: 'un nom de compte',
    tag: 'un mot-dièse',
    path: 'un chemin de fichier',
    iban: 'un compte bancaire',
    phone: 'un numéro de téléphone',
    date: 'une date',
    coordinates: 'des coordonnées',
    time: 'une heure',
    address: 'une adresse réseau',
    version: 'un numéro de version',
    score: 'un score ou un intervalle',
    amount: 'un montant ou un taux',
    number: 'un nombre',
    phrase: 'une expression d’une autre langue',
  },
}

const en: typeof ar = {
  title: 'X-ray',
  away: 'Put the caret in a line to learn why it reads as it does.',
  legend: { rtl: 'from the right', ltr: 'from the left', isolate: 'isolated', hidden: 'hidden character' },
  direction: {
    chosen: {
      rtl: 'The paragraph runs right to left: you chose it.',
      ltr: 'The paragraph runs left to right: you chose it.',
    },
    words: {
      rtl: 'The paragraph runs right to left: its words are Arabic.',
      ltr: 'The paragraph runs left to right: its words are Latin.',
    },
    'few-words': {
      rtl: 'The paragraph runs right to left, as the article: too few Latin words to turn it.',
      ltr: 'The paragraph runs left to right, as the article: too few Arabic words to turn it.',
    },
    'no-letters': {
      rtl: 'The paragraph runs right to left, as the article: it has no letters.',
      ltr: 'The paragraph runs left to right, as the article: it has no letters.',
    },
    around: {
      rtl: 'The paragraph runs right to left, as the table or box that it stands in.',
      ltr: 'The paragraph runs left to right, as the table or box that it stands in.',
    },
  },
  cause: {
    kept: '“{text}” is isolated, or its order would turn: {name}.',
    wished: '“{text}” is isolated: you asked for it.',
    refused: '“{text}” follows the line without an isolate: you asked for it.',
    foreign: '“{text}” reads against the line; its order is right without an isolate.',
    number: '“{text}”: numbers follow the line, the first nearest to its start.',
    sign: 'The sign “{text}” belongs to the line, not to the word beside it.',
    hidden: 'A hidden character changes the order or the joining here: {name}.',
    own: 'These letters run with the line; nothing turns them.',
    plain: 'The whole line runs one way.',
  },
  token: {
    url: 'a web address',
    email: 'an e-mail address',
    handle: 'an account name',
    tag: 'a hashtag',
    path: 'a file path',
    iban: 'a bank account',
    phone: 'a telephone number',
    date: 'a date',
    coordinates: 'coordinates',
    time: 'a time',
    address: 'a network address',
    version: 'a version number',
    score: 'a score or range',
    amount: 'an amount or rate',
    number: 'a number',
    phrase: 'a phrase of another language',
  },
}

export const xRay = { ar, fr, en }
