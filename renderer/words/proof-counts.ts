/** What is counted of the copy desk, in the plural forms of each language (CLDR). */
const ar = {
  proofs: {
    zero: 'لا ملاحظات لغوية',
    one: 'ملاحظة لغوية واحدة',
    two: 'ملاحظتان لغويتان',
    few: '{count} ملاحظات لغوية',
    many: '{count} ملاحظة لغوية',
    other: '{count} ملاحظة لغوية',
  },
  pasted: {
    zero: 'لا شيء يُصلح في الملصق',
    one: 'في الملصق موضع يُصلح دون خوف',
    two: 'في الملصق موضعان يُصلحان دون خوف',
    few: 'في الملصق {count} مواضع تُصلح دون خوف',
    many: 'في الملصق {count} موضعا يُصلح دون خوف',
    other: 'في الملصق {count} موضع يُصلح دون خوف',
  },
  fixed: {
    zero: 'لم يُصلح شيء',
    one: 'أُصلح موضع واحد',
    two: 'أُصلح موضعان',
    few: 'أُصلحت {count} مواضع',
    many: 'أُصلح {count} موضعا',
    other: 'أُصلح {count} موضع',
  },
  moreFindings: {
    zero: 'لا مزيد',
    one: 'ملاحظة أخرى',
    two: 'ملاحظتان أخريان',
    few: '{count} ملاحظات أخرى',
    many: '{count} ملاحظة أخرى',
    other: '{count} ملاحظة أخرى',
  },
}

const fr: typeof ar = {
  proofs: {
    zero: 'rien à relire',
    one: '{count} à relire',
    two: '{count} à relire',
    few: '{count} à relire',
    many: '{count} à relire',
    other: '{count} à relire',
  },
  pasted: {
    zero: 'rien à corriger dans le texte collé',
    one: 'Dans le texte collé, {count} endroit se corrige sans risque',
    two: 'Dans le texte collé, {count} endroits se corrigent sans risque',
    few: 'Dans le texte collé, {count} endroits se corrigent sans risque',
    many: 'Dans le texte collé, {count} endroits se corrigent sans risque',
    other: 'Dans le texte collé, {count} endroits se corrigent sans risque',
  },
  fixed: {
    zero: 'rien n’a été corrigé',
    one: '{count} correction faite',
    two: '{count} corrections faites',
    few: '{count} corrections faites',
    many: '{count} corrections faites',
    other: '{count} corrections faites',
  },
  moreFindings: {
    zero: 'rien de plus',
    one: 'une autre',
    two: '{count} autres',
    few: '{count} autres',
    many: '{count} autres',
    other: '{count} autres',
  },
}

const en: typeof ar = {
  proofs: {
    zero: 'copy is clean',
    one: 'one for the copy desk',
    two: '{count} for the copy desk',
    few: '{count} for the copy desk',
    many: '{count} for the copy desk',
    other: '{count} for the copy desk',
  },
  pasted: {
    zero: 'nothing to fix in what was pasted',
    one: 'One place in what was pasted can safely be fixed',
    two: '{count} places in what was pasted can safely be fixed',
    few: '{count} places in what was pasted can safely be fixed',
    many: '{count} places in what was pasted can safely be fixed',
    other: '{count} places in what was pasted can safely be fixed',
  },
  fixed: {
    zero: 'nothing was fixed',
    one: 'One place was fixed',
    two: '{count} places were fixed',
    few: '{count} places were fixed',
    many: '{count} places were fixed',
    other: '{count} places were fixed',
  },
  moreFindings: {
    zero: 'no more',
    one: 'one more',
    two: '{count} more',
    few: '{count} more',
    many: '{count} more',
    other: '{count} more',
  },
}

export const proofCounts = { ar, fr, en }
