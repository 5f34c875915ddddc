/** What each problem says to a person: what happened, what was kept, what to do. */
const ar = {
  'file-missing': 'الملف «{file}» غير موجود. لم يتغير شيء؛ تأكد من الاسم أو من أن القرص موصول.',
  'file-empty': 'الملف «{file}» فارغ. لم يُستورد شيء وبقي الملف كما هو.',
  'file-too-large': 'الملف «{file}» أكبر من الحد ({limit} ميغابايت). بقي كما هو؛ قسّمه ثم أعد المحاولة.',
  'file-is-a-folder': '«{file}» مجلد وليس ملفا. لم يتغير شيء؛ اختر ملفا بداخله.',
  'file-busy': 'الملف «{file}» يستعمله برنامج آخر الآن. لم يتغير شيء؛ أغلقه هناك ثم أعد المحاولة.',
  'unknown-kind': 'لا يعرف مداد نوع الملف «{file}». بقي كما هو؛ جرّب ‎.docx أو ‎.txt أو ‎.html أو ‎.md.',
  'not-an-article': 'الملف «{file}» ليس مقالا من مداد. بقي كما هو؛ إن كان نصا أو صفحة فاستورده.',
  'zip-damaged': 'الملف «{file}» تالف أو ناقص ({detail}). بقي كما هو؛ استرجع نسخة سابقة منه.',
  'article-damaged':
    'محتوى المقال «{file}» غير سليم ({detail}). بقي الملف كما هو؛ تجد نسخة مقروءة من نصه في article.html بداخله.',
  'newer-format': 'كُتب المقال «{file}» بإصدار أحدث من مداد. بقي كما هو؛ حدّث البرنامج لفتحه.',
  'document-damaged': 'المستند «{file}» تالف أو ناقص. لم يُستورد شيء؛ افتحه في برنامجه واحفظه من جديد.',
  'document-locked': 'المستند «{file}» محمي بكلمة سر. لم يُستورد شيء؛ أزل الحماية ثم أعد المحاولة.',
  'binary-content': 'الملف «{file}» ليس نصا رغم امتداده. لم يُستورد شيء وبقي الملف كما هو.',
  'nested-too-deep':
    'بنية الملف «{file}» متداخلة أكثر مما يقبل أي متصفح. لم يُستورد شيء؛ انسخ النص وحده والصقه.',
  'nothing-to-import': 'لا نص في الملف «{file}». لم يُستورد شيء وبقي الملف كما هو.',
  'no-space':
    'امتلأ القرص فلم يُكتب «{file}». النسخة السابقة سليمة وعملك ما زال في النافذة؛ أفرغ مساحة ثم أعد الحفظ.',
  'no-permission': 'لا إذن بالوصول إلى «{file}». لم يتغير شيء؛ غيّر الأذونات أو اختر مجلدا آخر.',
  'read-only': 'المكان الذي فيه «{file}» للقراءة فقط. لم يتغير شيء؛ اختر مجلدا آخر.',
  'disk-fault':
    'أخطأ القرص أثناء العمل على «{file}» ({detail}). النسخة السابقة سليمة؛ انسخ عملك إلى قرص آخر.',
  'too-many-open-files': 'الملفات المفتوحة في النظام كثيرة. لم يتغير شيء؛ أغلق بعض البرامج ثم أعد المحاولة.',
  'folder-missing': 'المجلد «{file}» لم يعد موجودا. عملك ما زال في النافذة؛ أعد وصل القرص أو اختر مجلدا آخر.',
  'article-missing': 'لم يعد المقال «{file}» في المجلد. عملك ما زال في النافذة؛ احفظه نسخة جديدة.',
  'changed-outside': 'تغيّر المقال «{file}» خارج مداد. لم يُكتب فوقه شيء وعملك ما زال في النافذة.',
  'read-again': 'غيّر برنامج آخر المقال «{file}» فقُرئ من جديد. ما كان هنا محفوظ في سجله.',
  'name-taken': 'الاسم «{file}» مستعمل. لم يتغير شيء؛ اختر اسما آخر.',
  'name-empty': 'لا يصح ملف بلا اسم. لم يتغير شيء؛ اكتب اسما.',
  'name-too-long': 'الاسم «{file}» أطول مما يقبله النظام. لم يتغير شيء؛ اختصره.',
  'history-failed':
    'تعذّر حفظ نسخة في السجل ({detail}). المقال نفسه محفوظ؛ أفرغ مساحة على القرص ليعود السجل إلى العمل.',
  'snapshot-damaged': 'النسخة المحفوظة {file} تالفة ({detail}) ولا تُقرأ. بقيت كما هي؛ اختر نسخة أخرى.',
  'snapshot-missing': 'لا نسخة سليمة من هذا المقال في السجل. لم يتغير شيء.',
  'unreadable-picture': '«{file}» ليس صورة يقرؤها مداد. لم يُضف شيء؛ استعمل JPEG أو PNG أو WebP.',
  'picture-too-large': 'الصورة «{file}» أكبر من الحد ({limit} ميغابايت). لم تُضف؛ صغّرها ثم أعد المحاولة.',
  'picture-missing': 'الصورة «{file}» غير موجودة مع المقال. بقي كل شيء كما هو؛ أضفها من جديد.',
  'picture-damaged':
    'الصورة «{file}» تالفة أو ناقصة فلم تُجهَّز للنشر. بقيت في المقال كما هي؛ احفظها من جديد في برنامج للصور وأضفها مكانها، أو احذفها.',
  'picture-too-many-pixels':
    'أبعاد الصورة «{file}» أكبر من الحد ({limit} مليون بكسل) فلم تُجهَّز للنشر. بقيت في المقال كما هي؛ صغّرها في برنامج للصور وأضفها مكانها.',
  'draft-damaged':
    'المسودة «{file}» تالفة ولا تُقرأ. بقيت في بيانات مداد كما هي، ولم يُمس ملف المقال: افتحه لتجد آخر ما حُفظ.',
  'newsroom-damaged':
    'ملف غرفة الأخبار «{file}» تالف ({detail}). بقي كما هو، ويعمل مداد من دونه؛ املأ بيانات غرفة الأخبار أو استوردها، ويُحفظ الملف القديم باسم آخر.',
  'newsroom-newer':
    'كُتب ملف غرفة الأخبار «{file}» بإصدار أحدث من مداد. بقي كما هو، ويعمل مداد من دونه؛ حدّث البرنامج ليقرأه.',
  'newsroom-refused': 'ملف غرفة الأخبار «{file}» غير سليم ({detail}). لم يتغير شيء؛ صحّحه ثم أعد المحاولة.',
  'no-names':
    'لا أسماء في الملف «{file}»: يلزم أن يكون أول سطر عناوين الأعمدة، مثل «العربية» و«الفرنسية». لم يتغير شيء.',
  'gate-failed': 'في المقال ما يمنع تصديره ({detail}). لم يُكتب شيء؛ أصلحه أو ائذن بالتصدير باسمك.',
  'proofread-failed': 'توقفت المراجعة اللغوية ({detail}). لم يتغير شيء في المقال؛ تعود مع أول كلمة تكتبها.',
  'word-list-damaged':
    'القائمة «{file}» ليست نصا بترميز UTF-8، فلم تُقرأ. بقيت كما هي ولم يُضف إليها شيء؛ احفظها في محرر نصوص بترميز UTF-8 ثم أعد المحاولة.',
  'unknown-profile': 'لا صيغة تصدير باسم «{detail}». لم يُكتب شيء.',
  'path-refused': 'المسار «{file}» خارج المجلد المسموح. لم يُكتب شيء.',
  'link-refused': 'لا يفتح مداد هذا النوع من الروابط: {detail}',
  'pdf-failed': 'لم يُصنع ملف PDF ({detail}). لم يُكتب شيء؛ أعد المحاولة، أو صدّر الصفحة واطبعها من المتصفح.',
  'print-failed': 'لم يطبع النظام المقال ({detail}). لم يضع شيء؛ تأكد من الطابعة، أو صدّر ملف PDF.',
  'unknown-fault': 'تعذّر إتمام العمل على «{file}» ({detail}). لم يضع شيء؛ أعد المحاولة.',
}

const fr: typeof ar = {
  'file-missing':
    'Le fichier « {file} » est introuvable. Rien n’a changé ; vérifiez son nom et que le disque est branché.',
  'file-empty': 'Le fichier « {file} » est vide. Rien n’a été importé, le fichier est intact.',
  'file-too-large':
    'Le fichier « {file} » dépasse la limite ({limit} Mo). Il est intact ; divisez-le puis réessayez.',
  'file-is-a-folder': '« {file} » est un dossier. Rien n’a changé ; choisissez un fichier.',
  'file-busy': 'Un autre programme utilise « {file} ». Rien n’a changé ; fermez-le là-bas puis réessayez.',
  'unknown-kind':
    'Midad ne connaît pas ce type de fichier : « {file} ». Il est intact ; essayez .docx, .txt, .html ou .md.',
  'not-an-article':
    '« {file} » n’est pas un article de Midad. Il est intact ; si c’est un texte ou une page, importez-le.',
  'zip-damaged':
    'Le fichier « {file} » est endommagé ou incomplet ({detail}). Il est intact ; reprenez-en une copie antérieure.',
  'article-damaged':
    'Le contenu de « {file} » n’est pas valide ({detail}). Le fichier est intact ; son texte reste lisible dans article.html, à l’intérieur.',
  'newer-format':
    '« {file} » vient d’un Midad plus récent. Il est intact ; mettez le programme à jour pour l’ouvrir.',
  'document-damaged':
    'Le document « {file} » est endommagé ou incomplet. Rien n’a été importé ; enregistrez-le à nouveau dans son programme.',
  'document-locked':
    'Le document « {file} » est protégé par un mot de passe. Rien n’a été importé ; retirez la protection puis réessayez.',
  'binary-content':
    'Malgré son nom, « {file} » n’est pas un texte. Rien n’a été importé, le fichier est intact.',
  'nested-too-deep':
    '« {file} » est plus imbriqué que ne l’accepte un navigateur. Rien n’a été importé ; copiez et collez le texte seul.',
  'nothing-to-import': 'Il n’y a pas de texte dans « {file} ». Rien n’a été importé, le fichier est intact.',
  'no-space':
    'Le disque est plein, « {file} » n’a pas été écrit. La version précédente est intacte et votre travail est toujours à l’écran ; libérez de la place puis enregistrez.',
  'no-permission':
    'Accès refusé à « {file} ». Rien n’a changé ; changez les droits ou choisissez un autre dossier.',
  'read-only':
    'L’emplacement de « {file} » est en lecture seule. Rien n’a changé ; choisissez un autre dossier.',
  'disk-fault':
    'Erreur du disque sur « {file} » ({detail}). La version précédente est intacte ; copiez votre travail sur un autre disque.',
  'too-many-open-files':
    'Trop de fichiers sont ouverts. Rien n’a changé ; fermez des programmes puis réessayez.',
  'folder-missing':
    'Le dossier « {file} » n’existe plus. Votre travail est toujours à l’écran ; rebranchez le disque ou choisissez un autre dossier.',
  'article-missing':
    'L’article « {file} » n’est plus dans le dossier. Votre travail est toujours à l’écran ; enregistrez-le comme nouvelle copie.',
  'changed-outside':
    'L’article « {file} » a changé hors de Midad. Rien n’a été écrasé et votre travail est toujours à l’écran.',
  'read-again':
    'Un autre programme a modifié l’article « {file} » : il a été relu. Ce qui était ici est dans son historique.',
  'name-taken': 'Le nom « {file} » est déjà pris. Rien n’a changé ; choisissez-en un autre.',
  'name-empty': 'Un fichier doit avoir un nom. Rien n’a changé ; écrivez-en un.',
  'name-too-long': 'Le nom « {file} » est trop long pour le système. Rien n’a changé ; raccourcissez-le.',
  'history-failed':
    'Impossible de garder une version dans l’historique ({detail}). L’article lui-même est enregistré ; libérez de la place sur le disque et l’historique reprendra.',
  'snapshot-damaged':
    'La version {file} est endommagée ({detail}) et illisible. Elle est laissée telle quelle ; choisissez-en une autre.',
  'snapshot-missing': 'L’historique ne contient aucune version intacte de cet article. Rien n’a changé.',
  'unreadable-picture':
    '« {file} » n’est pas une image que Midad sait lire. Rien n’a été ajouté ; utilisez JPEG, PNG ou WebP.',
  'picture-too-large':
    'L’image « {file} » dépasse la limite ({limit} Mo). Elle n’a pas été ajoutée ; réduisez-la puis réessayez.',
  'picture-missing': 'L’image « {file} » n’est pas avec l’article. Rien n’a changé ; ajoutez-la à nouveau.',
  'picture-damaged':
    'L’image « {file} » est endommagée ou incomplète : elle n’a pas été préparée pour la publication. Elle reste telle quelle dans l’article ; réenregistrez-la dans un logiciel d’images et remplacez-la, ou supprimez-la.',
  'picture-too-many-pixels':
    'L’image « {file} » dépasse la limite ({limit} millions de pixels) : elle n’a pas été préparée pour la publication. Elle reste telle quelle dans l’article ; réduisez-la dans un logiciel d’images et remplacez-la.',
  'draft-damaged':
    'Le brouillon « {file} » est endommagé et illisible. Il reste tel quel dans les données de Midad et le fichier de l’article n’a pas été touché : ouvrez-le, il contient le dernier enregistrement.',
  'newsroom-damaged':
    'Le fichier de la rédaction « {file} » est endommagé ({detail}). Il est intact et Midad travaille sans lui ; remplissez ou importez la rédaction, l’ancien fichier est gardé sous un autre nom.',
  'newsroom-newer':
    'Le fichier de la rédaction « {file} » vient d’un Midad plus récent. Il est intact et Midad travaille sans lui ; mettez le programme à jour pour le lire.',
  'newsroom-refused':
    'Le fichier de la rédaction « {file} » n’est pas valide ({detail}). Rien n’a changé ; corrigez-le puis réessayez.',
  'no-names':
    'Pas de noms dans « {file} » : la première ligne doit nommer les colonnes, comme « Arabe » et « Français ». Rien n’a changé.',
  'gate-failed':
    'Des remarques empêchent l’export ({detail}). Rien n’a été écrit ; corrigez-les, ou autorisez l’export en votre nom.',
  'proofread-failed':
    'La relecture s’est arrêtée ({detail}). L’article n’a pas changé ; elle reprendra au prochain mot.',
  'word-list-damaged':
    'La liste « {file} » n’est pas un texte en UTF-8 et n’a pas été lue. Elle est intacte et rien n’y a été ajouté ; enregistrez-la en UTF-8 dans un éditeur de texte puis réessayez.',
  'unknown-profile': 'Aucun format d’export ne s’appelle « {detail} ». Rien n’a été écrit.',
  'path-refused': 'Le chemin « {file} » est hors du dossier permis. Rien n’a été écrit.',
  'link-refused': 'Midad n’ouvre pas ce genre de lien : {detail}',
  'pdf-failed':
    'Le PDF n’a pas pu être fait ({detail}). Rien n’a été écrit ; réessayez, ou exportez la page et imprimez-la du navigateur.',
  'print-failed':
    'Le système n’a pas imprimé l’article ({detail}). Rien n’est perdu ; vérifiez l’imprimante, ou exportez un PDF.',
  'unknown-fault': 'L’opération sur « {file} » a échoué ({detail}). Rien n’est perdu ; réessayez.',
}

const en: typeof ar = {
  'file-missing':
    'There is no file “{file}”. Nothing was changed; check its name and that its disk is connected.',
  'file-empty': 'The file “{file}” is empty. Nothing was imported and the file is as it was.',
  'file-too-large':
    'The file “{file}” is over the limit ({limit} MB). It is as it was; split it and try again.',
  'file-is-a-folder': '“{file}” is a folder. Nothing was changed; choose a file in it.',
  'file-busy': 'Another program is using “{file}”. Nothing was changed; close it there and try again.',
  'unknown-kind':
    'Midad does not know this kind of file: “{file}”. It is as it was; try .docx, .txt, .html or .md.',
  'not-an-article': '“{file}” is not a Midad article. It is as it was; if it is a text or a page, import it.',
  'zip-damaged':
    'The file “{file}” is damaged or incomplete ({detail}). It is as it was; go back to an earlier copy.',
  'article-damaged':
    'The content of “{file}” is not sound ({detail}). The file is as it was; its text can still be read in article.html inside it.',
  'newer-format': '“{file}” was written by a newer Midad. It is as it was; update the program to open it.',
  'document-damaged':
    'The document “{file}” is damaged or incomplete. Nothing was imported; save it again in its own program.',
  'document-locked':
    'The document “{file}” is locked by a password. Nothing was imported; remove it and try again.',
  'binary-content': 'Despite its name, “{file}” is not text. Nothing was imported and the file is as it was.',
  'nested-too-deep':
    '“{file}” is nested deeper than any browser accepts. Nothing was imported; copy and paste its text instead.',
  'nothing-to-import': 'There is no text in “{file}”. Nothing was imported and the file is as it was.',
  'no-space':
    'The disk is full, so “{file}” was not written. The version before is safe and your work is still in the window; free some space and save again.',
  'no-permission':
    'No permission for “{file}”. Nothing was changed; change its permissions or choose another folder.',
  'read-only': 'The place of “{file}” is read-only. Nothing was changed; choose another folder.',
  'disk-fault':
    'The disk failed on “{file}” ({detail}). The version before is safe; copy your work to another disk.',
  'too-many-open-files': 'Too many files are open. Nothing was changed; close some programs and try again.',
  'folder-missing':
    'The folder “{file}” is gone. Your work is still in the window; connect the disk again or choose another folder.',
  'article-missing':
    'The article “{file}” is no longer in the folder. Your work is still in the window; save it as a new copy.',
  'changed-outside':
    'The article “{file}” was changed outside Midad. Nothing was overwritten and your work is still in the window.',
  'read-again':
    'Another program changed the article “{file}”, and it was read again. What was here is in its history.',
  'name-taken': 'The name “{file}” is taken. Nothing was changed; choose another.',
  'name-empty': 'A file needs a name. Nothing was changed; type one.',
  'name-too-long': 'The name “{file}” is too long for the system. Nothing was changed; make it shorter.',
  'history-failed':
    'A version could not be kept in the history ({detail}). The article itself is saved; make room on the disk and the history goes on.',
  'snapshot-damaged':
    'The version {file} is damaged ({detail}) and cannot be read. It is left as it is; choose another.',
  'snapshot-missing': 'The history holds no good version of this article. Nothing has changed.',
  'unreadable-picture':
    '“{file}” is not a picture that Midad can read. Nothing was added; use JPEG, PNG or WebP.',
  'picture-too-large':
    'The picture “{file}” is over the limit ({limit} MB). It was not added; make it smaller and try again.',
  'picture-missing': 'The picture “{file}” is not with the article. Nothing was changed; add it again.',
  'picture-damaged':
    'The picture “{file}” is damaged or incomplete, so it was not made ready for publishing. It stays in the article as it is; save it again in a picture program and put that in its place, or remove it.',
  'picture-too-many-pixels':
    'The picture “{file}” is over the limit ({limit} million pixels), so it was not made ready for publishing. It stays in the article as it is; make it smaller in a picture program and put that in its place.',
  'draft-damaged':
    'The draft “{file}” is damaged and cannot be read. It stays as it is in Midad’s data and the article’s file was not touched: open it, it holds what was saved last.',
  'newsroom-damaged':
    'The newsroom’s file “{file}” is damaged ({detail}). It is as it was and Midad works without it; fill the newsroom in or import it, and the old file is kept under another name.',
  'newsroom-newer':
    'The newsroom’s file “{file}” was written by a newer Midad. It is as it was and Midad works without it; update the program to read it.',
  'newsroom-refused':
    'The newsroom’s file “{file}” is not sound ({detail}). Nothing has changed; mend it and try again.',
  'no-names':
    'No names in “{file}”: its first line must name the columns, as “Arabic” and “French”. Nothing has changed.',
  'gate-failed':
    'Findings stop the export ({detail}). Nothing was written; repair them, or let it out in your name.',
  'proofread-failed':
    'Proofreading stopped ({detail}). Nothing in the article has changed; it begins again with the next word.',
  'word-list-damaged':
    'The list “{file}” is not text in UTF-8 and was not read. It is as it was and nothing was added to it; save it as UTF-8 in a text editor and try again.',
  'unknown-profile': 'No export profile is called “{detail}”. Nothing was written.',
  'path-refused': 'The path “{file}” is outside the folder allowed. Nothing was written.',
  'link-refused': 'Midad does not open this kind of link: {detail}',
  'pdf-failed':
    'The PDF could not be made ({detail}). Nothing was written; try again, or export the page and print it from a browser.',
  'print-failed':
    'The system did not print the article ({detail}). Nothing is lost; look at the printer, or export a PDF.',
  'unknown-fault': 'The work on “{file}” failed ({detail}). Nothing is lost; try again.',
}

export const problems = { ar, fr, en }
