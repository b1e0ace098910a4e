import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const whole = ['event 2027-06-08..2027-06-09', 'submission 2027-05-01'];

const comings: readonly (readonly [title: string, days: string, due: string])[] = [
  ['Kelp Workshop', 'Workshop: 8–9 June 2027 (arrival 7 June, departure 10 June)', 'Submission deadline: 1 May 2027'],
  ['Seetang-Tagung', 'Tagung: 8.–9. Juni 2027 (Anreise am 7. Juni)', 'Einreichungsfrist: 1. Mai 2027'],
  ['Colloque Varech', 'Colloque : 8 et 9 juin 2027 (arrivée le 7 juin)', 'Date limite de soumission : 1er mai 2027'],
  ['Congreso Alga', 'Congreso: 8 y 9 de junio de 2027 (llegada el 7 de junio)', 'Envío de resúmenes: 1 de mayo de 2027'],
  ['Konferencja', 'Konferencja: 8-9 czerwca 2027 (przyjazd 7 czerwca)', 'Zgłoszenia do 1 maja 2027'],
  ['Конференция', 'Дата проведения: 8–9 июня 2027 (день заезда 7 июня)', 'Прием тезисов до 1 мая 2027'],
  ['海藻学术会议', '会议时间：2027年6月8日-9日（6月7日报到，10日离会）', '投稿截止：2027年5月1日'],
];

const met: readonly (readonly [whom: string, due: string])[] = [
  ['We read papers of conferences held from June to October 2026.', 'Talk proposals are due on 10 January 2027.'],
  ['Wir lesen Beiträge von Tagungen, die von Juni bis Oktober 2026 stattfanden.', 'Vortragsvorschläge bis 10. Januar 2027.'],
  ['2026年6月〜2026年10月頃に開催された国際会議を対象とします。', '発表申込締切：2027年1月10日'],
  ['介绍2026年6月至2026年10月期间举办的国际会议论文。', '报告题目提交截止：2027年1月10日'],
  ['2026년 6월~10월에 개최된 국제학회를 대상으로 합니다.', '발표 신청 마감: 2027년 1월 10일'],
];

const sessions: readonly (readonly [due: string, list: string])[] = [
  ['Solutions are due on 1 May 2027.', '<li>2 April 2027, 6 pm: Tutorial 1</li><li>9 April 2027, 6 pm: Tutorial 2</li>'],
  ['Einsendeschluss: 1. Mai 2027', '<li>Tutorial 1: 2. April 2027</li><li>Tutorial 2: 9. April 2027</li>'],
  ['Date limite de soumission : 1er mai 2027', '<li>Tutoriel 1 : 2 avril 2027</li><li>Tutoriel 2 : 9 avril 2027</li>'],
  ['Envío de soluciones: 1 de mayo de 2027', '<li>Tutorial 1: 2 de abril de 2027</li><li>Tutorial 2: 9 de abril de 2027</li>'],
  ['Submissões até 1 de maio de 2027', '<li>Tutorial I: 2 de abril de 2027</li><li>Tutorial II: 9 de abril de 2027</li>'],
];

const list = '<ul><li>Conference: 8–9 June 2027</li><li>Paper submission: 1 May 2027</li></ul>';

/** Days beside those of the event: when people come to it, when others have met, which sessions lead up to it, and what was kept of the year before. */
export default [
  ...comings.map(
    ([title, days, due]): ReadRow => [
      `when those who take part come and go: ${days}`,
      `<h1>${title}</h1><p>${days}</p><p>${due}</p>`,
      on,
      whole,
    ],
  ),
  ...met.map(
    ([whom, due]): ReadRow => [
      `when others met whose papers are read: ${whom}`,
      `<h1>Kelp</h1><p>${whom}</p><p>${due}</p>`,
      on,
      ['submission 2027-01-10'],
    ],
  ),
  ...sessions.map(
    ([due, days]): ReadRow => [
      `sessions with their numbers: ${due}`,
      `<h1>Kelp Challenge</h1><p>${due}</p><h2>Timeline</h2><ul>${days}</ul>`,
      on,
      ['submission 2027-05-01'],
    ],
  ),
  ...['Submission deadlines', 'Papers are due'].map(
    (title): ReadRow => [
      `numbered things under what asks for them: ${title}`,
      `<h1>Kelp</h1><h2>${title}</h2><ul><li>Papers: 1 May 2027</li><li>Tutorial 1: 2 April 2027</li></ul>`,
      on,
      ['submission 2027-05-01', 'submission 2027-04-02'],
    ],
  ),
  [
    'a sentence and a line of days kept the year before, and another day',
    `<h1>Kelp Conference 2027</h1>${list}<h2>Call</h2><p>All papers are read by two of us, and the best of them are printed in our journal. Papers are due by 30 April 2026.</p><h2>Time and place</h2><p>Conference days: 8–9 June 2026<br>Place: Lund</p>`,
    on,
    whole,
  ],
] satisfies readonly ReadRow[];
