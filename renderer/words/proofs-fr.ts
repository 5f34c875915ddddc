import type { ProofSentences } from './proofs.ts'

/** The copy desk in French. */
export const proofsFr: ProofSentences = {
  class: { fix: 'Corrections sûres', suggest: 'Suggestions', house: 'Règles de la rédaction' },
  rule: {
    'shaped-letters': {
      title: 'Lettres en formes figées',
      why: 'Ces lettres viennent d’un ancien PDF sous leur forme dessinée : la recherche ne les trouve pas et un lecteur d’écran ne les lit pas.',
    },
    quotes: {
      title: 'Guillemets',
      why: 'Ce guillemet est tourné à l’envers, n’est pas celui de la rédaction, ou une espace le sépare de ses mots. Une citation en lettres latines garde les siens.',
    },
    'tatweel-dash': {
      title: 'Tatweel pour tiret',
      why: 'Le signe d’allongement n’est pas un tiret : beaucoup de polices le dessinent au bas de la ligne. C’est – qu’il faut.',
    },
    tatweel: {
      title: 'Mot allongé',
      why: 'Le tatweel étire le mot pour l’œil ; la recherche ne le trouve plus. Il reste là où il est d’usage : هـ, الـ24.',
    },
    'latin-mark': {
      title: 'Signe latin dans un texte arabe',
      why: 'L’arabe a sa virgule ،, son point-virgule ؛ et son point d’interrogation ؟. Nombres, adresses et mots latins gardent les leurs.',
    },
    'arabic-mark': {
      title: 'Signe arabe dans un texte latin',
      why: 'La virgule et le point d’interrogation arabes n’ont pas leur place entre des mots français ou anglais.',
    },
    'space-before-mark': {
      title: 'Espace avant un signe',
      why: 'Le signe suit son mot sans espace ; sinon il peut se retrouver seul en début de ligne.',
    },
    'space-after-mark': {
      title: 'Pas d’espace après un signe',
      why: 'Une espace suit le signe ; sinon les deux mots n’en font qu’un pour la recherche et la coupure de ligne.',
    },
    'space-inside': {
      title: 'Espace à l’intérieur',
      why: 'Parenthèses, et guillemets d’une citation arabe, touchent ce qu’ils entourent.',
    },
    'doubled-space': {
      title: 'Espaces en trop',
      why: 'Une seule espace entre deux mots, aucune aux bouts de la ligne.',
    },
    digits: {
      title: 'Chiffres',
      why: 'La rédaction n’emploie qu’une série de chiffres dans ses textes arabes.',
    },
    thousands: {
      title: 'Séparateur de milliers',
      why: 'La rédaction n’a qu’un signe entre les milliers, pour que nul n’y lise une décimale.',
    },
    decimal: { title: 'Décimales', why: 'La rédaction n’a qu’un signe entre l’entier et la décimale.' },
    'percent-space': {
      title: 'Espace avant %',
      why: 'Dans un texte arabe, le signe pour cent touche son nombre.',
    },
    'unit-space': { title: 'Nombre collé au mot', why: 'Une espace sépare un nombre de ce qu’il compte.' },
    'tanwin-place': {
      title: 'Place du tanwin',
      why: 'La rédaction écrit le tanwin toujours au même endroit : avant l’alif, ou dessus.',
    },
    'month-names': {
      title: 'Noms des mois',
      why: 'Un mois a plusieurs noms au Maghreb et au Machrek ; la rédaction a choisi ceux de ses lecteurs.',
    },
    agency: {
      title: 'Sigle d’agence',
      why: 'Les lettres d’une agence s’écrivent partout de même, pour le lecteur comme pour la recherche.',
    },
    honorific: {
      title: 'Titre de civilité',
      why: 'La rédaction écrit les noms sans « M. » ni « Mme » : le nom et la fonction suffisent. Les citations gardent les leurs.',
    },
    'agreed-name': {
      title: 'Nom convenu',
      why: 'Le registre des noms donne une graphie convenue : un même nom ne paraît pas sous deux formes.',
    },
    'alef-after-hamza': {
      title: 'Alif après hamza',
      why: 'Pas d’alif de tanwin après une hamza qui suit un alif ou qu’il porte, ni après un tāʾ marbūṭa. « جزءا » est juste.',
    },
    'persian-letter': {
      title: 'Lettre persane',
      why: 'Le yā’ et le kāf persans ressemblent aux lettres arabes, mais la recherche ne les trouve pas.',
    },
    'hidden-sign': {
      title: 'Signe invisible',
      why: 'Un signe que nul ne voit gêne la recherche et la copie, ou renverse l’ordre de la ligne.',
    },
    'mixed-script': {
      title: 'Deux écritures dans un mot',
      why: 'Ce mot mêle des lettres de deux écritures, même si cela ne se voit pas.',
    },
    'lone-letter': {
      title: 'Lettre détachée',
      why: 'Ces lettres s’écrivent attachées au mot suivant ; sinon elles restent seules en fin de ligne.',
    },
    'doubled-mark': {
      title: 'Signe doublé',
      why: 'Un signe suffit ; deux points de suite sont un point ou des points de suspension.',
    },
    ellipsis: {
      title: 'Points de suspension',
      why: 'Les points de suspension sont un seul signe, qui ne se coupe pas en fin de ligne.',
    },
    'french-space': {
      title: 'Espace insécable',
      why: 'Une espace insécable précède ; ! ? : et borde « » (fine devant les trois premiers) ; sinon le signe peut passer seul à la ligne.',
    },
    'repeated-word': { title: 'Mot répété', why: 'Le mot est écrit deux fois de suite.' },
    unbalanced: {
      title: 'Signe sans son pareil',
      why: 'Ouvert et non fermé, ou l’inverse. Seul l’auteur sait où va l’autre.',
    },
    spelling: {
      title: 'Orthographe',
      why: 'Ce mot n’est pas dans le dictionnaire de sa langue, ou un autre est plus probable ici. S’il est juste, ajoutez-le au dictionnaire de la rédaction.',
    },
    'long-sentence': {
      title: 'Phrase longue',
      why: 'Cette phrase a {count} mots pour {limit} au plus : deux se lisent mieux.',
    },
    'long-paragraph': {
      title: 'Paragraphe long',
      why: 'Ce paragraphe a {count} mots pour {limit} au plus : une idée par paragraphe se lit mieux sur un téléphone.',
    },
  },
}
