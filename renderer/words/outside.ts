/** What the window says and offers where another program touched the open article's file. */
const ar = {
  changed: 'غيّر برنامج آخر هذا المقال في ملفه، وفيه هنا تعديلات لم تُحفظ. لم يُكتب فوق شيء: قارن واختر.',
  gone: 'لم يعد ملف المقال في المجلد. نصك كامل هنا وفي المسودة.',
  unreadable: 'لم يعد ملف المقال مقروءا: {why} نصك كامل هنا وفي المسودة.',
  compare: 'قارن',
  mine: 'أبقِ ما هنا',
  theirs: 'خذ ما في الملف',
  both: 'أبقِهما معا',
  putBack: 'اكتب الملف من جديد',
  comparison: 'ما في الملف، وما تغيّر هنا',
  takeBlock: 'خذ هذه الفقرة من الملف',
  kept: 'ما لا تختاره يبقى في السجل.',
}

const fr: typeof ar = {
  changed:
    'Un autre programme a modifié cet article dans son fichier, et il y a ici des modifications non enregistrées. Rien n’a été écrasé : comparez et choisissez.',
  gone: 'Le fichier de l’article n’est plus dans le dossier. Votre texte est entier ici et dans le brouillon.',
  unreadable:
    'Le fichier de l’article n’est plus lisible : {why} Votre texte est entier ici et dans le brouillon.',
  compare: 'Comparer',
  mine: 'Garder ce qui est ici',
  theirs: 'Prendre le fichier',
  both: 'Garder les deux',
  putBack: 'Réécrire le fichier',
  comparison: 'Le fichier, et ce qui a changé ici',
  takeBlock: 'Prendre ce paragraphe du fichier',
  kept: 'Ce que vous ne choisissez pas reste dans l’historique.',
}

const en: typeof ar = {
  changed:
    'Another program changed this article in its file, and there are unsaved changes here. Nothing was written over: compare and choose.',
  gone: 'The article’s file is no longer in the folder. Your text is whole here and in the draft.',
  unreadable: 'The article’s file can no longer be read: {why} Your text is whole here and in the draft.',
  compare: 'Compare',
  mine: 'Keep what is here',
  theirs: 'Take the file',
  both: 'Keep both',
  putBack: 'Write the file again',
  comparison: 'The file, and what changed here',
  takeBlock: 'Take this paragraph from the file',
  kept: 'What you do not choose stays in the history.',
}

export const outside = { ar, fr, en }
