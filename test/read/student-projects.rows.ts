import type { ReadRow } from './row.ts';

const on = '2027-02-15';

/** What students hand in to those who teach them, and what a team plans, each beside a call that has some of its words. */
export default [
  [
    'a course by its number of four figures and its term',
    '<title>KELP5210: Data of the Sea (Fall 2027)</title><h1>KELP5210: Data of the Sea (Fall 2027)</h1><ul><li>Group forming deadline: 15 Sept 9:00am</li><li>Proposal deadline: 22 Sept 9:00am</li><li>Final report deadline: 17 Nov 9:00am</li></ul>',
    '2027-09-01',
    [],
  ],
  [
    'an event by its year and its season is no course',
    '<title>KELP 2027 Fall Workshop</title><h1>KELP 2027 Fall Workshop</h1><ul><li>Proposal deadline: 22 Sept 2027</li></ul>',
    '2027-09-01',
    ['submission 2027-09-22'],
  ],
  [
    'notebooks due at the end of class',
    '<h1>Important dates</h1><h2>Assignments</h2><ul><li>Notebook 1: due at end of class, Thursday, Sept. 16</li><li>Notebook 2: due at end of class, Thursday, Sept. 23</li></ul><h2>Project</h2><ul><li>Project proposal: Oct. 26</li><li>First draft of project code: Nov. 9</li><li>Final draft: Dec. 7</li></ul>',
    '2027-09-01',
    [],
  ],
  [
    'a plan with its specifications',
    '<h1>Deliverables</h1><table><tr><th>Name</th><th>Deadline</th></tr><tr><td>Functional specification</td><td>13 March 2027</td></tr><tr><td>Technical specification</td><td>20 March 2027</td></tr><tr><td>Test plan</td><td>27 March 2027</td></tr></table>',
    on,
    [],
  ],
  [
    'a call for projects that names its deliverables',
    '<h1>Call for projects</h1><p>Proposals name their deliverables and a project manager.</p><ul><li>Proposals due: 13 March 2027</li></ul>',
    on,
    ['submission 2027-03-13'],
  ],
  [
    'a French plan',
    '<h1>Serre connectée</h1><h2>Échéancier</h2><table><tr><th>Jalon</th><th>Date prévue</th><th>Livrable</th></tr><tr><td>Proposition</td><td>1 mars 2027</td><td>Proposition de projet</td></tr><tr><td>Rapport</td><td>15 mai 2027</td><td>Rapport</td></tr></table>',
    on,
    [],
  ],
  [
    'a French call with its schedule',
    '<h1>Numéro thématique : Jalons d’une histoire des serres</h1><h2>Échéancier</h2><ul><li>Envoi des propositions d’articles : 1er mars 2027</li><li>Envoi des articles : 15 mai 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'submission 2027-05-15'],
  ],
  [
    'a French project of students',
    '<h1>Projet de serre</h1><p>Pendant les séances de TP, chaque étudiant tient un journal.</p><ul><li>Remise du cahier des tests : au plus tard le 17 mars 2027, 12h</li><li>Rendu du projet : 14 mai 2027</li></ul>',
    on,
    [],
  ],
  [
    'a German plan',
    '<h1>Gewächshaus: Meilensteine</h1><ul><li>Abgabe Pflichtenheft: 17. März 2027</li><li>Abgabe Prototyp: 14. Mai 2027</li></ul>',
    on,
    [],
  ],
  [
    'a Chinese project in groups',
    '<h1>小组项目</h1><p>在4月6日前通过Moodle提交所有交付成果。</p><p>在4月15日前提交同行评估报告。</p>',
    on,
    [],
  ],
  [
    'a Chinese contest among teams is a call',
    '<h1>全国大学生毕业设计竞赛</h1><p>作品提交截止：2027年4月6日</p><p>决赛答辩：2027年5月15日</p>',
    on,
    ['submission 2027-04-06', 'event 2027-05-15'],
  ],
  [
    'a Portuguese piece of work that is graded',
    '<h1>Trabalho prático</h1><p>O prazo máximo para submissão é até as 23h59 do dia 2 de abril de 2027.</p>',
    on,
    [],
  ],
  [
    'a Portuguese issue of linguists is a call',
    '<h1>Dossiê: O enunciado e o discurso</h1><p>Cada trabalho avaliado recebe dois pareceres. Submissão de artigos: até 2 de abril de 2027.</p>',
    on,
    ['submission 2027-04-02'],
  ],
  [
    'an exhibition of works on canvas is a call',
    '<h1>Open call: the sea on canvas</h1><p>Submit up to three works by 2 April 2027.</p>',
    on,
    ['submission 2027-04-02'],
  ],
  [
    'a Spanish practice with its reports',
    '<h1>Práctica</h1><h2>Cronograma</h2><table><tr><th>Evaluación</th><th>Fecha</th><th>Nota profesor</th></tr><tr><td>Primer informe</td><td>26 de marzo</td><td>14</td></tr><tr><td>Segundo informe</td><td>30 de abril</td><td>11</td></tr></table><p>Los alumnos entregan un informe en cada clase.</p>',
    on,
    [],
  ],
  [
    'a Spanish issue on teaching is a call',
    '<h1>Número monográfico: Evaluaciones y prácticas</h1><h2>Cronograma</h2><ul><li>Envío de artículos: 26 de marzo de 2027</li></ul>',
    on,
    ['submission 2027-03-26'],
  ],
  [
    'a Spanish issue on exams is a call',
    '<h1>Revista de Educación: número monográfico</h1><p>Envío de artículos sobre tareas, exámenes y prácticas hasta el 15 de febrero de 2027.</p>',
    on,
    ['submission 2027-02-15'],
  ],
  [
    'a German issue on plans is a call',
    '<h1>Themenheft „Lastenheft und Pflichtenheft“</h1><p>Beiträge können bis zum 15. Februar 2027 eingereicht werden.</p>',
    on,
    ['submission 2027-02-15'],
  ],
  [
    'an Indonesian seminar to which theses may lead is a call',
    '<h1>Seminar Nasional Pendidikan 2027</h1><p>Batas akhir pengiriman abstrak: 15 Februari 2027. Makalah dapat berasal dari tugas akhir atau skripsi.</p>',
    on,
    ['submission 2027-02-15'],
  ],
  ['an exercise in Dutch', '<h1>Opdracht 3</h1><p>Inleveren uiterlijk 2 april 2027, 17:00.</p>', on, []],
  ['homework in Polish', '<h1>Lista zadań 3</h1><p>Rozwiązania należy przesłać do 2 kwietnia 2027 r.</p>', on, []],
  ['homework in Russian', '<h1>Домашнее задание 3</h1><p>Срок сдачи: до 2 апреля 2027 г.</p>', on, []],
  ['homework in Turkish', '<h1>Ödev 3</h1><p>Son teslim tarihi: 2 Nisan 2027</p>', on, []],
  [
    'notes of a supervisor and those supervised',
    '<h1>Meeting minute of our supervision meetings</h1><ul><li>NMU abstract (deadline: 2027-04-30)</li></ul>',
    on,
    [],
  ],
  [
    'a workshop on logbooks is a call',
    '<h1>Ships and their logbooks</h1><p>Agenda: talks and a walk. Abstracts are due by 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
] satisfies readonly ReadRow[];
