/** What is said of an article that opens for reading only. */
const ar = {
  title: 'للقراءة فقط',
  newer: 'كُتب «{file}» بإصدار أحدث من مداد. يُفتح هنا للقراءة فقط ولا يُكتب في ملفه شيء.',
  damaged: 'الملف «{file}» تالف. يُفتح ما بقي منه للقراءة فقط، ولا يُكتب في ملفه شيء.',
  saved: {
    whole: 'كل ما نقرؤه منه سليم.',
    cut: 'ما تراه هو ما أمكن إنقاذه؛ قد ينقص آخره أو بعضه.',
    page: 'نصه من الصفحة المقروءة المرفقة بالملف.',
    blocks: 'فقرات لم تُقرأ كما هي: {count}.',
  },
  nothing: 'لم يبق في الملف ما يُقرأ.',
  sides: { saved: 'ما أُنقذ من الملف', snapshot: 'آخر نسخة سليمة، {time}' },
  make: 'اجعله مقالا جديدا',
  close: 'أغلق',
}

const fr: typeof ar = {
  title: 'Lecture seule',
  newer:
    '« {file} » vient d’un Midad plus récent. Il s’ouvre ici en lecture seule ; rien n’est écrit dans son fichier.',
  damaged:
    'Le fichier « {file} » est endommagé. Ce qu’il en reste s’ouvre en lecture seule ; rien n’est écrit dans son fichier.',
  saved: {
    whole: 'Tout ce que nous en lisons est intact.',
    cut: 'Voici ce qui a pu être sauvé ; la fin ou une partie peut manquer.',
    page: 'Le texte vient de la page lisible jointe au fichier.',
    blocks: 'Paragraphes qui n’ont pu être lus tels quels : {count}.',
  },
  nothing: 'Il ne reste rien de lisible dans le fichier.',
  sides: { saved: 'Sauvé du fichier', snapshot: 'Dernière version intacte, {time}' },
  make: 'En faire un nouvel article',
  close: 'Fermer',
}

const en: typeof ar = {
  title: 'Read only',
  newer:
    '“{file}” was written by a newer Midad. It opens here for reading only; nothing is written to its file.',
  damaged:
    'The file “{file}” is damaged. What is left of it opens for reading only; nothing is written to its file.',
  saved: {
    whole: 'All that we read of it is sound.',
    cut: 'This is what could be saved; its end or some of it may be missing.',
    page: 'The text comes from the readable page inside the file.',
    blocks: 'Paragraphs that could not be read as they are: {count}.',
  },
  nothing: 'Nothing readable is left in the file.',
  sides: { saved: 'Saved from the file', snapshot: 'Last sound version, {time}' },
  make: 'Make a new article of it',
  close: 'Close',
}

export const damaged = { ar, fr, en }
