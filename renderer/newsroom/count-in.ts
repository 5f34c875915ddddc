const arabicDigits = '٠١٢٣٤٥٦٧٨٩'

/** A count as it is typed on either keyboard; 0 where nothing is. */
export function countIn(typed: string): number {
  const digits = Array.from(typed, (sign) =>
    arabicDigits.includes(sign) ? String(arabicDigits.indexOf(sign)) : sign,
  )
  return Number(
    digits
      .filter((sign) => /[0-9]/.test(sign))
      .join('')
      .slice(0, 4),
  )
}
