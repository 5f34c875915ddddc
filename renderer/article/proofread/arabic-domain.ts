/** The end of an address in Arabic letters, as ICANN has delegated them: `موقع.المغرب`. */
export const arabicDomain =
  /^\.(?:المغرب|مصر|قطر|السعودية|امارات|الاردن|فلسطين|تونس|الجزائر|عمان|سورية|سودان|موريتانيا|البحرين|عراق|موقع|شبكة|بازار|كوم|عرب)(?![\p{L}\p{M}])/u
