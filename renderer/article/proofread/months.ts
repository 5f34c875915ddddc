import type { HouseStyle } from './house-style.ts'

type MonthStyle = Exclude<HouseStyle['months'], 'any'>

/** The months in the order of the year, as the papers of three regions name them. */
export const months: readonly Readonly<Record<MonthStyle, string>>[] = [
  { maghreb: 'يناير', egypt: 'يناير', levant: 'كانون الثاني' },
  { maghreb: 'فبراير', egypt: 'فبراير', levant: 'شباط' },
  { maghreb: 'مارس', egypt: 'مارس', levant: 'آذار' },
  { maghreb: 'أبريل', egypt: 'أبريل', levant: 'نيسان' },
  { maghreb: 'ماي', egypt: 'مايو', levant: 'أيار' },
  { maghreb: 'يونيو', egypt: 'يونيو', levant: 'حزيران' },
  { maghreb: 'يوليوز', egypt: 'يوليو', levant: 'تموز' },
  { maghreb: 'غشت', egypt: 'أغسطس', levant: 'آب' },
  { maghreb: 'شتنبر', egypt: 'سبتمبر', levant: 'أيلول' },
  { maghreb: 'أكتوبر', egypt: 'أكتوبر', levant: 'تشرين الأول' },
  { maghreb: 'نونبر', egypt: 'نوفمبر', levant: 'تشرين الثاني' },
  { maghreb: 'دجنبر', egypt: 'ديسمبر', levant: 'كانون الأول' },
]

/** Names that are other words, too: they are months only beside a day, a year or the word for month. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'مارس',
  'ماي',
  'نيسان',
  'أيار',
  'آب',
  'شباط',
  'تموز',
  'آذار',
])
