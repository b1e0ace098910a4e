import type { Words } from '../words.ts';

/** Months and days are numbers before 月 and 日, years may count from an era (令和9年): `east-asian.ts` reads them. */
export default {
  lang: 'ja',
  months: [],
  weekdays: [
    ['月曜日', '月曜'],
    ['火曜日', '火曜'],
    ['水曜日', '水曜'],
    ['木曜日', '木曜'],
    ['金曜日', '金曜'],
    ['土曜日', '土曜'],
    ['日曜日', '日曜'],
  ],
  weekdaysInBrackets: ['月', '火', '水', '木', '金', '土', '日'],
  until: ['から', 'より'],
  and: ['および', '及び', 'ならびに', '並びに'],
  or: ['または', '又は', 'もしくは', '若しくは', 'あるいは'],
  partBehindMonth: ['上旬', '初旬', '中旬', '下旬', '初め', '末', '頃', 'ごろ'],
  noon: ['正午', '午前中'],
  midnight: ['真夜中', '夜12時'],
  lengths: ['ページ', '頁', '枚', '字', '文字', 'ページ数', '頁数', '枚数', '字数', '文字数', '分量', '長さ', '倍', '割'],
  hourMarks: ['時'],
  minuteMarks: ['分'],
  beforeNoon: ['午前'],
  afterNoon: ['午後', '夕方'],
  andOfNames: ['および', '及び', 'ならびに', '並びに'],
  notYet: ['未定', '後日発表', '後日公開', '後日お知らせ', '追って連絡', '追ってお知らせ', '調整中', '近日公開', '近日発表', '決まり次第'],
  closeOfBusiness: ['業務時間終了', '業務終了', '営業時間終了', '終業時刻'],
} satisfies Words as Words;
