import { specimens } from './specimens.ts'

specimens('mixed-script', {
  finds: [
    ['Маroc'.replace('М', 'M'), 'Maroc'],
    ['Qаtar', 'Qatar'],
    ['في Rеal Madrid', 'في Real Madrid'],
    ['FІFA', 'FIFA'],
    ['Rabаt', 'Rabat'],
    ['Dоha', 'Doha'],
    ['المغrب', ['المغrب']],
    ['FIFAات', ['FIFAات']],
    ['قالtثم', ['قالtثم']],
    ['Parιs'.replace('ι', 'ο'), 'Paros'],
    ['Нello', 'Hello'],
  ],
  leaves: [
    'Maroc',
    'الFIFA',
    'وBBC',
    'بـBBC',
    'Москва',
    'المغرب',
    'R-12',
    'βeta'.slice(0, 1),
    '#Маroc',
    'Ελλάδα',
    'iPhone15',
    'الـONMT',
    'لغة C++ وC#',
    'وللـONCF',
  ],
})
