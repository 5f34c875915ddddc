import type { Direction } from '../../../renderer/article/bidi/direction.ts'

/** Blocks as an outline, each line with the direction that it has in an article of a base direction. */
export interface ContainerSpecimen {
  readonly base: Direction
  readonly fact: string
  readonly lines: readonly (readonly [Direction, string])[]
}

const specimen = (base: Direction, fact: string, tree: string): ContainerSpecimen => ({
  base,
  fact,
  lines: tree
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^ {6}/, ''))
    .map((line) => [line.startsWith('ltr') ? 'ltr' : 'rtl', line.slice(4)] as const),
})

export const containerSpecimens: readonly ContainerSpecimen[] = [
  specimen(
    'rtl',
    'the writer’s choice stands above the words, in a block and in a container',
    `
      ltr paragraph dir=ltr: قالت الوزارة إن
      rtl paragraph dir=rtl: the minister said so on Sunday
      ltr list dir=ltr:
      rtl   list-item:
      rtl     paragraph: قالت الوزارة إن
      ltr   list-item:
      ltr     paragraph:
    `,
  ),
  specimen(
    'rtl',
    'all letters of a block count, those in marks and links among them',
    `
      ltr paragraph: <bold>Le ministre</bold> a <link url=https://a.ma>parlé hier</link>
      rtl paragraph: <bold>BBC</bold>: قالت
      rtl heading: <link url=https://fifa.com>FIFA</link> تؤجل القرعة
    `,
  ),
  specimen(
    'rtl',
    'an empty block after a French one has the article’s direction',
    `
      ltr paragraph: Le ministre a confirmé la nouvelle
      rtl paragraph:
      rtl divider:
      rtl paragraph: 2022
    `,
  ),
  specimen(
    'ltr',
    'a block without letters in a French article is left to right',
    `
      ltr divider:
      ltr image picture=a.jpg:
      rtl paragraph: قالت الوزارة إن الأمطار ستستمر
      ltr paragraph:
    `,
  ),
  specimen(
    'rtl',
    'empty, lone and numeric items of a French list go with the list',
    `
      ltr list:
      ltr   list-item:
      ltr     paragraph: Le Maroc a gagné
      ltr   list-item:
      ltr     paragraph: La Belgique a perdu
      ltr   list-item:
      ltr     paragraph:
      ltr   list-item:
      ltr     paragraph: Reuters
      ltr   list-item:
      ltr     paragraph: 2022
    `,
  ),
  specimen(
    'rtl',
    'items too short to tell are read together',
    `
      ltr list:
      ltr   list-item:
      ltr     paragraph: Hausse des prix
      ltr   list-item:
      ltr     paragraph: Baisse du chômage
    `,
  ),
  specimen(
    'rtl',
    'a few Latin names do not turn a list',
    `
      rtl list:
      rtl   list-item:
      rtl     paragraph: Barcelona
      rtl   list-item:
      rtl     paragraph: Real Madrid
    `,
  ),
  specimen(
    'rtl',
    'a French item in an Arabic list turns with its marker, the others stay',
    `
      rtl list ordered=true:
      rtl   list-item:
      rtl     paragraph: المغرب فاز بالمباراة
      ltr   list-item:
      ltr     paragraph: Le Maroc a gagné le match
      rtl   list-item:
      rtl     paragraph: BBC
      rtl   list-item:
      rtl     paragraph:
    `,
  ),
  specimen(
    'rtl',
    'an Arabic item in a French list of an Arabic article is Arabic, however short',
    `
      ltr list:
      ltr   list-item:
      ltr     paragraph: Le Maroc a gagné le match
      ltr   list-item:
      ltr     paragraph: La Belgique a perdu le match
      rtl   list-item:
      rtl     paragraph: كندا
    `,
  ),
  specimen(
    'rtl',
    'as many French items as Arabic ones leave the list with the article',
    `
      rtl list:
      ltr   list-item:
      ltr     paragraph: Le Maroc a gagné le match
      rtl   list-item:
      rtl     paragraph: بلجيكا خسرت
    `,
  ),
  specimen(
    'rtl',
    'an item has the direction of its first line, whatever follows in it',
    `
      rtl list:
      rtl   list-item:
      rtl     paragraph: قال الوزير
      ltr     paragraph: We shall fight on the beaches
      ltr     list:
      ltr       list-item:
      ltr         paragraph: We shall fight in the hills
      ltr       list-item:
      ltr         paragraph:
      ltr   list-item:
      ltr     paragraph: Le Maroc a gagné le match
      rtl     list:
      rtl       list-item:
      rtl         paragraph: فرعي
      rtl   list-item:
      rtl     paragraph: قال الرئيس
    `,
  ),
  specimen(
    'ltr',
    'an Arabic list in a French article is right to left, its empty item, too',
    `
      rtl list:
      rtl   list-item:
      rtl     paragraph: قالت الوزارة إن الأمطار ستستمر
      rtl   list-item:
      rtl     paragraph: أعلنت الحكومة أمس عن الميزانية
      rtl   list-item:
      rtl     paragraph:
      rtl   list-item:
      rtl     paragraph: الرباط
    `,
  ),
  specimen(
    'ltr',
    'an Arabic item in a French list turns with its marker',
    `
      ltr list:
      ltr   list-item:
      ltr     paragraph: Le mot
      rtl   list-item:
      rtl     paragraph: قالت الوزارة إن الأمطار ستستمر
      ltr   list-item:
      ltr     paragraph: BBC
    `,
  ),
  specimen(
    'rtl',
    'a table has one direction for its columns; a row has it, too, and a cell its own words’',
    `
      rtl table:
      rtl   table-row:
      rtl     table-cell header=true: الفريق
      rtl     table-cell header=true: النقاط
      rtl   table-row:
      ltr     table-cell: Équipe de football de la ville
      rtl     table-cell: 9
      rtl   table-row:
      rtl     table-cell: Raja
      rtl     table-cell: 7
    `,
  ),
  specimen(
    'rtl',
    'a French table is left to right with its names, figures and empty cells',
    `
      ltr table:
      ltr   table-row:
      ltr     table-cell header=true: Équipe
      ltr     table-cell header=true: Buts marqués
      ltr   table-row:
      ltr     table-cell: Raja
      ltr     table-cell: 9
      ltr   table-row:
      ltr     table-cell: Meilleure attaque
      ltr     table-cell:
    `,
  ),
  specimen(
    'ltr',
    'an Arabic table in a French article is right to left',
    `
      rtl table:
      rtl   table-row:
      rtl     table-cell: الفريق
      rtl     table-cell: النقاط
      rtl   table-row:
      rtl     table-cell: الرجاء الرياضي
      rtl     table-cell: 9
    `,
  ),
  specimen(
    'rtl',
    'a quote has the direction of what was said, not of who said it',
    `
      ltr quote:
      ltr   paragraph: We shall fight on the beaches
      rtl   attribution: ونستون تشرشل
      ltr quote:
      ltr   paragraph: We shall fight on the beaches
      ltr   attribution: Winston Churchill
      rtl quote:
      rtl   paragraph: سنقاتل على الشواطئ
      rtl   attribution: Winston Churchill
      ltr quote:
      ltr   paragraph dir=ltr: سنفوز
      ltr   paragraph dir=ltr: غدا
    `,
  ),
  specimen(
    'rtl',
    'a pull quote likewise, and it is the article’s while it is empty',
    `
      ltr pull-quote:
      ltr   paragraph: Nous allons gagner ce match
      ltr   attribution:
      rtl pull-quote:
      rtl   paragraph:
      rtl   attribution:
    `,
  ),
  specimen(
    'rtl',
    'a box has the direction of most of its blocks; a silent picture goes with it',
    `
      ltr aside:
      ltr   heading: Repères
      ltr   paragraph: Le Maroc a gagné le match
      ltr   image picture=a.jpg:
      ltr   paragraph:
      rtl aside:
      rtl   heading: خلفية
      ltr   paragraph: Le Maroc a gagné le match
      rtl   image picture=a.jpg:
    `,
  ),
  specimen(
    'rtl',
    'a picture has the direction of its caption, a link to another story that of its title, an embed likewise',
    `
      ltr image picture=a.jpg: Le Maroc a gagné le match
      rtl image picture=a.jpg: AFP
      ltr read-also url=https://a.ma: Le Maroc a gagné le match
      rtl read-also url=https://a.ma: المغرب يفوز
      ltr embed url=https://youtu.be/x title="Le Maroc a gagné le match":
      rtl embed url=https://youtu.be/x title="أهداف المباراة":
      rtl embed url=https://youtu.be/x:
    `,
  ),
]
