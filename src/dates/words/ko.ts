import type { Words } from '../words.ts';

/** Months and days are numbers before 월 and 일: `east-asian.ts` reads them. */
export default {
  lang: 'ko',
  months: [],
  weekdays: [['월요일'], ['화요일'], ['수요일'], ['목요일'], ['금요일'], ['토요일'], ['일요일']],
  weekdaysInBrackets: ['월', '화', '수', '목', '금', '토', '일'],
  until: ['부터', '에서'],
  and: ['및', '과', '와'],
  or: ['또는', '혹은'],
  partBehindMonth: ['초', '초순', '중순', '하순', '말', '중'],
  noon: ['정오', '낮 12시', '낮12시', '오전까지', '오전 중'],
  midnight: ['자정', '밤 12시', '밤12시'],
  lengths: ['페이지', '쪽', '매', '장', '자', '글자', '분량', '길이', '매수', '쪽수', '글자수', '페이지수'],
  hourMarks: ['시'],
  minuteMarks: ['분'],
  beforeNoon: ['오전', '새벽'],
  afterNoon: ['오후', '저녁'],
  atNight: ['밤'],
  andOfNames: ['및'],
  notYet: ['추후 공지', '추후공지', '추후 안내', '추후 발표', '추후 결정', '미정', '별도 공지', '공지 예정'],
  closeOfBusiness: ['업무 종료', '업무시간 종료', '근무시간 종료', '업무 마감'],
} satisfies Words as Words;
