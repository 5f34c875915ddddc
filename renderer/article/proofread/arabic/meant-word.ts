import { confused } from './confusions.ts'
import type { ArabicLexicon } from './lexicon.ts'

/** Behind these إن is written, not أن; so it is where a sentence begins. */
const beforeInna = /^(?:[وف]?(?:قال|قالت|قالوا|يقول|تقول|قائلا|قائلة|قلت|نقول|حيث|إذ|ألا|ثم)|)$/u
const anna = /^ان(?:ه|ها|هم|هما|نا|ني|ك|كم|ي)?$/u
/** Between على and ولد علي they tell which is meant: what hardly ever follows a name. */
const behindAla = new Set(
  'ما من هذا هذه ذلك تلك هذين كل بعض جميع كافة الرغم رغم الأقل الأكثر سبيل مدى أساس مستوى المستوى الصعيد صعيد هامش ضوء غرار وجه عكس العكس حساب رأس أيدي يد متن الفور خلفية إثر حد طول مدار نحو عدد أرض الأرض الناس الفرد المجتمع الآخرين شكل قيد وشك مر يمين يسار'.split(
    ' ',
  ),
)
/** These take على, so that it is meant before أن, too: `قال علي إن` is Ali’s. */
const takesAla =
  /^[وف]?[يتن]?(?:حصل|اعتمد|عتمد|حافظ|وافق|أجاب|جيب|شدد|مشدد|نص|اطلع|طلع|أشرف|شرف|اتفق|تفق|أصر|صر|حرص|ركز|دل|راهن|أقدم|عمل)(?:ت|وا|ون|ا|نا)?$|^(?:ال)?(?:حصول|اعتماد|حفاظ|محافظة|موافقة|تشديد|تنصيص|اتفاق|إصرار|حرص|تركيز|دليل|عمل)$/u
/** Nor does a verbal noun: `على تعزيز`, `على الاستعداد`. */
const verbalNoun = /^(?:ال)?(?:ت..ي.|ا.ت.ا.|است..ا.|ان..ا.)(?:ة|ات|ه|ها|هم)?$/u
/** أ on a verbal noun of the forms VII to X, whose alef has none: `الأجتماع`, `أنفجار`. */
const wrongWasl =
  /^([وف]?[بكل]?(?:ال)?|[وف]?لل)[أإ]((?:ست..ا|[^وا]ت.ا|ن..ا)[^اأ](?:ة|ات|ي|ية|ه|ها|هم|نا|هما|ا)?)$/u
const alefWithHamza = /^([وف]?[بل]?(?:ال)?|[وف]?لل)أ(.{3,})$/u
/** `وطنيه`: an adjective in ية has hardly ever a pronoun. */
const wrongNisba = /^(.{3,}ي)ه$/u
/** No alef follows a hamza that follows an alef: `مساء`, `مساءً`, never `مساءا`. */
const wrongTanwin = /^(.{2,}اء)ا$/u
const dualVerbs = new Set(['جاءا', 'شاءا', 'ساءا', 'وجاءا', 'أضاءا', 'أساءا'])

/** What a bare word was meant to be where it is written right and is most likely wrong, or null. */
export function meantWord(
  word: string,
  before: string,
  after: string,
  lexicon: ArabicLexicon,
): string | null {
  if (anna.test(word)) return (beforeInna.test(before) ? 'إ' : 'أ') + word.slice(1)
  if (/^[وفب]?ما$/u.test(before) && word === 'مجموعه') return null
  if (word === 'اثر' && before === 'على') return 'إثر'
  if (
    /^و?علي$/u.test(word) &&
    (behindAla.has(after) || verbalNoun.test(after) || (/^[أإ]ن$/u.test(after) && takesAla.test(before)))
  )
    return `${word.slice(0, -1)}ى`
  if (/^أن(?:ه|ها|هم|هما|نا|ني|ك|كم)?$/u.test(word) && before !== '' && /^[وف]?قال(?:ت|وا)?$/u.test(before))
    return `إ${word.slice(1)}`
  return confused(word, lexicon.confusions) ?? respelt(word, lexicon)
}

function respelt(word: string, { knows, isCommon, confusions }: ArabicLexicon): string | null {
  if (confusions.right.has(word)) return null
  const wasl = wrongWasl.exec(word)
  if (wasl) {
    const [, before = '', behind = ''] = wasl
    const right = `${before}ا${behind}`
    if (knows(right) && !knows(`${before}إ${behind}`)) return right
  }
  const [, before = '', stem = ''] = alefWithHamza.exec(word) ?? []
  // The dictionary joins the أ of a question to everything: `أسلامي` is سلامي asked.
  if (stem !== '' && !isCommon(word) && knows(stem) && isCommon(`${before}إ${stem}`))
    return `${before}إ${stem}`
  const nisba = wrongNisba.exec(word)?.[1]
  if (nisba !== undefined && isCommon(`${nisba}ة`) && knows(`${nisba}ة`)) return `${nisba}ة`
  const tanwin = wrongTanwin.exec(word)?.[1]
  return tanwin !== undefined && !dualVerbs.has(word) && knows(tanwin) ? tanwin : null
}
