/** Words that count what a number before them says: the number is theirs, and not the end of a foreign name. */
const counted: readonly string[] = [
  'كيلومتر كيلومترا كلم كم متر مترا مترًا أمتار سنتيمتر ميل ميلا هكتار هكتارا كيلوغرام كيلوغراما كلغ كيلو غرام غراما طن طنا أطنان لتر لترا',
  'درهم درهما دراهم دولار دولارا دولارات يورو أورو جنيه جنيها ريال ريالا دينار دينارا سنتيم سنتيما',
  'ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات مئة مائة بالمئة بالمائة',
  'سنة سنوات عام عاما أعوام شهر شهرا أشهر أسبوع أسبوعا أسابيع يوم يوما أيام ساعة ساعات دقيقة دقائق ثانية ثوان ثواني',
  'شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا جرحى مشارك مشاركا لاعب لاعبا لاعبين هدف هدفا أهداف مرة مرات نقطة نقاط درجة درجات',
  'دولة دول بلد بلدا بلدان مقعد مقعدا مقاعد صوت صوتا أصوات موظف موظفا موظفين صفحة صفحات ضحية ضحايا مدينة مدن حالة حالات',
  'km m cm mm kg g t l ha euros euro dollars dirhams dirham DH MAD EUR USD ans an années mois semaines semaine jours jour heures heure minutes minute',
  'sièges siège voix élus députés membres joueurs titres seats votes players titles',
  'millions million milliards milliard mille personnes personne morts blessés buts but points fois pays',
  'years year months month weeks week days day hours hour people dead goals goal times kilometres kilometers metres meters miles billion thousand percent',
].flatMap((line) => line.split(' '))

/** A pattern that stands before such a word, after the space that parts it from its number. */
export const beforeCounted = `(?=[ \\u00a0]+(?:${counted.join('|')})(?![’'\\p{L}\\p{M}]))`
