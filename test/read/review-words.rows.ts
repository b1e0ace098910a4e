import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** Words and signs of many languages that mean something else as well: each beside what it must still be read as. */
export default [
  [
    'Japanese: the event that moved to a day moves no deadline',
    '<h1>苔研究会 論文募集</h1><p>論文締切は2027年3月2日です。開催日が2027年9月20日に変更されました。</p>',
    on,
    ['submission 2027-03-02', 'event 2027-09-20'],
  ],
  [
    'Japanese: another thing in one line that moved to a day',
    '<h1>苔研究会 論文募集</h1><p>論文締切：2027年3月2日、採否通知は2027年5月20日に変更</p>',
    on,
    ['submission 2027-03-02', 'notification 2027-05-20'],
  ],
  [
    'Japanese: the deadline that moved to a day',
    '<h1>苔研究会 論文募集</h1><p>論文締切は2027年3月2日です。締切は2027年3月20日に変更されました。</p>',
    on,
    ['submission 2027-03-20 was 2027-03-02'],
  ],
  [
    'Korean: the event that moved to a day moves no deadline',
    '<h1>이끼 학술대회 논문 모집</h1><p>논문 마감은 2027년 3월 2일입니다. 행사일이 2027년 9월 20일로 변경되었습니다.</p>',
    on,
    ['submission 2027-03-02', 'event 2027-09-20'],
  ],
  [
    'Korean: the deadline that moved to a day',
    '<h1>이끼 학술대회 논문 모집</h1><p>논문 마감은 2027년 3월 2일입니다. 마감일이 2027년 3월 20일로 변경되었습니다.</p>',
    on,
    ['submission 2027-03-20 was 2027-03-02'],
  ],
  [
    'French: "before" in a bracket is an earlier day for some, and no day that held before',
    '<h1>Sel et salines 2027 : appel</h1><p>Envoi des résumés : 10 mars 2027 (avant le 5 mars 2027 pour les étudiants).</p>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'French: a day that held before',
    '<h1>Sel et salines 2027 : appel</h1><p>Envoi des résumés : 10 mars 2027 (auparavant 5 mars 2027).</p>',
    on,
    ['submission 2027-03-10 was 2027-03-05'],
  ],
  [
    'Turkish: "first" in a bracket is another thing that comes before',
    '<h1>Tuz 2027 bildiri çağrısı</h1><p>Özet gönderimi için son tarih: 10 Mart 2027 (önce 5 Mart 2027 kayıt).</p>',
    on,
    ['submission 2027-03-10', 'registration 2027-03-05'],
  ],
  [
    'Spanish: a verb that means itself begins no condition',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Se amplía la fecha límite al 30 de marzo de 2027.</p>',
    on,
    ['submission 2027-03-30'],
  ],
  [
    'Italian: a verb that means itself begins no condition of Spanish or French',
    '<h1>Sale e saline 2027: call</h1><p>Invio degli abstract: 2 marzo 2027.</p><p>Si proroga la scadenza al 30 marzo 2027.</p>',
    on,
    ['submission 2027-03-30 was 2027-03-02'],
  ],
  [
    'Italian, Portuguese: a deadline that is only supposed',
    '<h1>Sale e saline 2027: call</h1><p>Gli abstract vanno inviati entro il 30 marzo 2027. Se la scadenza è il 4 aprile 2027, contate due giorni.</p><h1>Sal e salinas 2027: chamada</h1><p>Se o prazo é 4 de abril de 2027, conte dois dias.</p>',
    on,
    ['submission 2027-03-30'],
  ],
  [
    'Dutch: authors who are asked are told nothing, and what is drawn up is not supposed',
    '<h1>Zout 2027: oproep</h1><p>Auteurs worden uitgenodigd om voor 2 maart 2027 een abstract te sturen.</p><p>Stel uw poster op en stuur hem voor 9 maart 2027 in.</p>',
    on,
    ['submission 2027-03-02', 'submission 2027-03-09'],
  ],
  [
    'Dutch: authors who are told',
    '<h1>Zout 2027: oproep</h1><p>Stuur een abstract voor 2 maart 2027.</p><p>Auteurs worden geïnformeerd op 9 april 2027.</p>',
    on,
    ['submission 2027-03-02', 'notification 2027-04-09'],
  ],
  [
    'German: how many may be handed in by a day is not how many came in',
    '<h1>Salz 2027: Aufruf</h1><p>Bis 2. März 2027 sind 300 Wörter einzureichen.</p><p>Bis 9. März 2027 werden 20 Beiträge gesucht.</p>',
    on,
    ['submission 2027-03-02', 'submission 2027-03-09'],
  ],
  [
    'Spanish, Italian, Portuguese: works come in by verbs of all sorts',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Las obras se presentarán hasta el 2 de marzo de 2027.</p><h1>Sale e saline 2027: bando</h1><p>I progetti devono giungere entro il 9 marzo 2027.</p><h1>Sal e salinas 2027: chamada</h1><p>Os filmes devem chegar até 16 de março de 2027.</p>',
    on,
    ['submission 2027-03-02', 'submission 2027-03-09', 'submission 2027-03-16'],
  ],
  [
    'German: what is sent on a day is no hand-in',
    '<h1>Salzverein: Termine</h1><p>Die Einladung wird am 2. März 2027 geschickt.</p><p>Das Konzert wird am 9. März 2027 im Radio gesendet.</p>',
    on,
    [],
  ],
  [
    'German: what is sent to us',
    '<h1>Salz 2027: Aufruf</h1><p>Beiträge können uns bis zum 2. März 2027 zugesandt werden.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'Turkish: guests who are expected hand nothing in',
    '<h1>Tuz konseri</h1><p>Hepinizi 2 Mart 2027 tarihinde konserimize bekliyoruz.</p><p>Bilet 9 Mart 2027 tarihine kadar alınır.</p>',
    on,
    [],
  ],
  [
    'Turkish: papers are accepted until a day',
    '<h1>Tuz 2027 bildiri çağrısı</h1><p>Bildiri kabulleri 2 Mart 2027 tarihine kadar devam edecektir.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'Portuguese, Italian: what a shop is asked for and what it gets back are no hand-in',
    '<h1>Loja do sal</h1><p>Pedidos até 2 de março de 2027.</p><h1>Bottega del sale</h1><p>I vasi vanno restituiti entro il 9 marzo 2027.</p>',
    on,
    [],
  ],
  [
    'French: at the request of authors a deadline moves; a tax that was introduced asks for nothing',
    '<h1>Sel et salines 2027 : appel</h1><ul><li>Date limite de soumission : 2 mars 2027</li><li>Suite à la demande de nombreux auteurs, la date limite est reportée au 20 mars 2027</li></ul><p>Une taxe introduite le 9 avril 2027 règle la pêche.</p>',
    on,
    ['submission 2027-03-20 was 2027-03-02'],
  ],
  [
    'Polish: papers for an event until a day',
    '<h1>Nabór 2027</h1><p>Referaty na konferencję do 20 kwietnia 2027.</p>',
    on,
    ['submission 2027-04-20'],
  ],
  [
    'Portuguese, French: abstracts that are longer are no deadline that has moved',
    '<h1>Sal e salinas 2027: chamada</h1><ul><li>Resumos: 2 de março de 2027</li><li>Resumos ampliados: 20 de maio de 2027</li></ul><h1>Sel et salines 2027 : appel</h1><ul><li>Résumés : 9 mars 2027</li><li>Résumés allongés : 27 mai 2027</li></ul>',
    on,
    ['submission 2027-03-02', 'submission 2027-05-20', 'submission 2027-03-09', 'submission 2027-05-27'],
  ],
  [
    'Spanish: a course of so many hours',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Las ponencias serán parte de un curso de veinte horas; envío de resúmenes hasta el 2 de marzo de 2027.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'Spanish: an hour in words',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Envío de resúmenes hasta las veinte horas del 2 de marzo de 2027.</p>',
    on,
    ['submission 2027-03-02 20:00'],
  ],
  [
    'Spanish: a stay behind its verb, and a dinner, that last longer move no deadline',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Envío de resúmenes: 2 de marzo de 2027.</p><p>Se prorroga la estancia hasta el 20 de mayo de 2027.</p><p>Cena ampliada: 27 de mayo de 2027</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'Spanish: a deadline behind its verb',
    '<h1>Sal y salinas 2027: convocatoria</h1><p>Envío de resúmenes: 2 de marzo de 2027.</p><p>Se prorroga el plazo hasta el 20 de marzo de 2027.</p>',
    on,
    ['submission 2027-03-20 was 2027-03-02'],
  ],
  [
    'French: a train that is late moves no deadline',
    '<h1>Sel et salines 2027 : appel</h1><ul><li>Envoi des résumés : 2 mars 2027</li><li>Train retardé : 20 mai 2027</li></ul>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'French: a deadline that is put off',
    '<h1>Sel et salines 2027 : appel</h1><ul><li>Envoi des résumés : 2 mars 2027</li><li>Date limite décalée au 20 mars 2027</li></ul>',
    on,
    ['submission 2027-03-20 was 2027-03-02'],
  ],
] satisfies readonly ReadRow[];
