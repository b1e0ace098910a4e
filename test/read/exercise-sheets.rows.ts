import type { ReadRow } from './row.ts';

const on = '2027-04-20';

/** What teachers hand out in each language, by the name of the sheet: day and exercises are all that stands on it. */
const sheets: readonly (readonly [title: string, due: string, exercise: string])[] = [
  ['Exercise sheet 4', 'Submission deadline: 7 May 2027', 'Exercise 1'],
  ['Blatt 4', 'Abgabe bis 7. Mai 2027, 10 Uhr', 'Aufgabe 1'],
  ['TD n° 4', 'À rendre avant le 7 mai 2027', 'Exercice 1'],
  ['Guía de ejercicios 4', 'Fecha de entrega: 7 de mayo de 2027', 'Ejercicio 1'],
  ['Lista 4', 'Data de entrega: 7 de maio de 2027', 'Exercício 1'],
  ['Foglio di esercizi 4', 'Da consegnare entro il 7 maggio 2027', 'Esercizio 1'],
  ['Opgaven week 4', 'Inleveren voor 7 mei 2027', 'Opgave 1'],
  ['Lista 4', 'Termin oddania: 7 maja 2027', 'Zadanie 1'],
  ['Листок 4', 'Срок сдачи: 7 мая 2027', 'Задача 1'],
  ['Problem seti 4', 'Son teslim tarihi: 7 Mayıs 2027', 'Soru 1'],
  ['Latihan 4', 'Batas pengumpulan: 7 Mei 2027', 'Soal 1'],
  ['习题四', '提交截止日期：2027年5月7日', '第1题'],
  ['演習問題4', '提出締切：2027年5月7日', '問1'],
  ['연습문제 4', '제출 기한: 2027년 5월 7일', '문제 1'],
];

/** What ends a term: a project or a report, with little beside its title and its day. */
const projects: readonly (readonly [title: string, due: string])[] = [
  ['Final project', 'Deadline: 7 May 2027. Team: Cora, Bo.'],
  ['Semesterprojekt Datenbanken', 'Abgabetermin: 7. Mai 2027. Gruppe: Cora, Bo.'],
  ['Mini projet de bases de données', 'Date de rendu : 7 mai 2027. Groupe : Cora, Bo.'],
  ['Proyecto integrador', 'Fecha límite de entrega: 7 de mayo de 2027.'],
  ['Eindopdracht Databases', 'Deadline inleveren: 7 mei 2027.'],
  ['Курсовой проект', 'Срок сдачи: 7 мая 2027 года.'],
  ['Veritabanı dönem projesi', 'Teslim tarihi: 7 Mayıs 2027.'],
  ['Proyek akhir basis data', 'Deadline pengumpulan: 7 Mei 2027.'],
  ['数据库课程设计', '提交截止：2027年5月7日。'],
  ['データベース 最終レポート', '提出期限：2027年5月7日。'],
  ['데이터베이스 기말 프로젝트', '제출 마감: 2027년 5월 7일.'],
];

/** Titles that begin alike, of what is a call. */
const calls: readonly (readonly [title: string, line: string, ...read: string[]])[] = [
  ['TD 2027', '<p>Paper submission: 7 May 2027</p>', 'submission 2027-05-07'],
  ['Lista 2027: concorso fotografico', '<p>Invio delle opere entro il 7 maggio 2027.</p>', 'submission 2027-05-07'],
  ['Blatt 4: Beiträge gesucht', '<p>Einsendeschluss: 7. Mai 2027</p>', 'submission 2027-05-07'],
  ['Tarea 4: convocatoria de artículos', '<p>Fecha límite de envío: 7 de mayo de 2027</p>', 'submission 2027-05-07'],
  ['習題研究會 徵稿', '<p>截稿日期：2027年5月7日</p>', 'submission 2027-05-07'],
  ['全国大学生毕业设计与课程设计大赛', '<p>作品提交截止：2027年5月7日。</p>', 'submission 2027-05-07'],
  ['Proyecto final: concurso de fotografía', '<p>Envío de obras hasta el 7 de mayo de 2027.</p>', 'submission 2027-05-07'],
  ['Praktikum 2027 – Call for Papers', '<p>Batas pengumpulan abstrak: 7 Mei 2027</p>', 'submission 2027-05-07'],
];

export default [
  ...sheets.map(([title, due, exercise]): ReadRow => [title, `<h1>${title}</h1><p>${due}</p><h2>${exercise}</h2><p>x² = 2</p>`, on, []]),
  ...projects.map(([title, due]): ReadRow => [title, `<title>${title}</title><h1>${title}</h1><p>${due}</p>`, on, []]),
  ...calls.map(([title, line, ...read]): ReadRow => [title, `<title>${title}</title><h1>${title}</h1>${line}`, on, read]),
  [
    'points for what is handed in too late, in Polish',
    '<h1>Zadanie</h1><h2>Punktacja</h2><p>Zadanie oddane po terminie daje połowę punktów.</p><h3>Termin oddania:</h3><h2>Piątek, 7.05.2027 godz. 23:59</h2>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
