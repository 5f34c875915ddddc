/**
 * The end of an address in Arabic letters, as ICANN has delegated them or as readers say them, or of the name of a file:
 * `موقع.المغرب`, `الجزيرة.نت`, `تقرير.نهائي.pdf`.
 */
export const arabicDomain =
  /^\.(?:(?:المغرب|مصر|قطر|السعودية|امارات|الاردن|فلسطين|تونس|الجزائر|عمان|سورية|سودان|موريتانيا|البحرين|عراق|موقع|شبكة|بازار|كوم|عرب|نت|نيت|[أاإ]ور[غجق]|[إا]نفو|تي[ .]?في)(?![\p{L}\p{M}])|(?:[\p{L}\p{M}\p{N}_-]+\.)*[A-Za-z][A-Za-z0-9]{1,4}(?![\p{L}\p{M}\p{N}]))/u
