import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** Turns of phrase that small pages of many languages share: spans in which nothing is taken, grants in one sentence, days in figures. */
export default [
  [
    'registration that is not available for a while is no window',
    '<html lang="en"><body><h1>Workshop on Grids 2027</h1><ul><li>Paper submission: 1 March 2027</li><li>Due to a move of the server, registrations will not be available from December 20 to January 5.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'a system that is unavailable for a while',
    '<html lang="en"><body><h1>Workshop on Grids 2027</h1><ul><li>Paper submission: 1 March 2027</li><li>The submission system will be unavailable from 10 January 2027 to 12 January 2027.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Japanese: nothing is taken while a system moves',
    '<html lang="ja"><body><h1>格子研究会 2027</h1><ul><li>論文締切: 2027年3月1日</li><li>2026年12月20日〜2027年1月5日は移行作業のため、申込みと支払いは行えません。</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'German: not possible because of repairs',
    '<html lang="de"><body><h1>Tagung Netze 2027</h1><ul><li>Einreichung der Beiträge: 1. März 2027</li><li>Vom 10. bis 12. Januar 2027 ist die Anmeldung wegen Wartungsarbeiten nicht möglich.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Spanish: nothing can be sent for some days',
    '<html lang="es"><body><h1>Congreso de Redes 2027</h1><ul><li>Envío de artículos: 1 de marzo de 2027</li><li>Del 10 al 12 de enero de 2027 no se podrán enviar propuestas.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'French: impossible for some days',
    '<html lang="fr"><body><h1>Colloque Réseaux 2027</h1><ul><li>Soumission des articles : 1er mars 2027</li><li>Les inscriptions seront impossibles du 10 au 12 janvier 2027.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Polish: will not be possible for some days',
    '<html lang="pl"><body><h1>Konferencja Sieci 2027</h1><ul><li>Nadsyłanie artykułów: 1 marca 2027</li><li>Od 10 do 12 stycznia 2027 rejestracja nie będzie możliwa.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Korean: interrupted for a check',
    '<html lang="ko"><body><h1>격자 학술대회 2027</h1><ul><li>논문 접수 마감: 2027년 3월 1일</li><li>시스템 점검으로 2027년 1월 10일 ~ 1월 12일 접수가 중단됩니다.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Chinese: halted for repairs',
    '<html lang="zh"><body><h1>2027网格研讨会</h1><ul><li>论文提交截止日期：2027年3月1日</li><li>2027年1月10日至1月12日系统维护，暂停注册。</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'Turkish: nothing can be done because of repairs',
    '<html lang="tr"><body><h1>Ağlar Kongresi 2027</h1><ul><li>Bildiri gönderimi: 1 Mart 2027</li><li>10-12 Ocak 2027 tarihleri arasında bakım nedeniyle başvuru yapılamayacaktır.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01'],
  ],
  [
    'but not possible outside the window',
    '<html lang="en"><body><h1>Workshop on Grids 2027</h1><ul><li>Paper submission: 1 March 2027</li><li>Registration is open from 10 January 2027 to 12 February 2027 and is not possible outside these days.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01', 'opens 2027-01-10', 'registration 2027-02-12'],
  ],
  [
    'German: possible only in the window',
    '<html lang="de"><body><h1>Tagung Netze 2027</h1><ul><li>Einreichung der Beiträge: 1. März 2027</li><li>Die Anmeldung ist nur vom 10. Januar bis 12. Februar 2027 möglich.</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01', 'opens 2027-01-10', 'registration 2027-02-12'],
  ],
  [
    'Japanese: not on days other than these',
    '<html lang="ja"><body><h1>格子研究会 2027</h1><ul><li>論文締切: 2027年3月1日</li><li>2027年1月10日〜2月12日の期間以外は申込みを行えません。</li></ul></body></html>',
    '2026-11-20',
    ['submission 2027-03-01', 'opens 2027-01-10', 'submission 2027-02-12'],
  ],
  [
    'one sentence tells until when, and for which of the grants',
    '<html lang="en"><body><h1>Scholarships of the Institute</h1><p>You study computing? Apply by 1 April 2027 for one of twelve scholarships of the Institute.</p></body></html>',
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'German: one of the scholarships',
    '<html lang="de"><body><h1>Stipendien des Instituts</h1><p>Du studierst Informatik? Bewirb dich bis zum 1. April 2027 auf eines von zwölf Stipendien des Instituts.</p></body></html>',
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'German: travel grants, where nothing else is asked for',
    '<html lang="de"><body><h1>Reise zur größten Tagung nach Amsterdam</h1><p>Bewirb dich bis zum 1. April 2027 auf eines von zwölf Reisestipendien des Instituts.</p></body></html>',
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'French: one of the scholarships',
    `<html lang="fr"><body><h1>Bourses de l'institut</h1><p>Postulez avant le 1er avril 2027 pour l'une des douze bourses de l'institut.</p></body></html>`,
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'Spanish: one of the scholarships',
    '<html lang="es"><body><h1>Becas del instituto</h1><p>Presenta tu solicitud hasta el 1 de abril de 2027 para una de las doce becas del instituto.</p></body></html>',
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'Dutch: one of the scholarships',
    '<html lang="nl"><body><h1>Beurzen van het instituut</h1><p>Solliciteer tot 1 april 2027 voor een van de twaalf beurzen van het instituut.</p></body></html>',
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'Italian: one of the scholarships',
    `<html lang="it"><body><h1>Borse di studio dell'istituto</h1><p>Candidatevi entro il 1 aprile 2027 per una delle dodici borse di studio.</p></body></html>`,
    '2027-02-20',
    ['submission 2027-04-01'],
  ],
  [
    'the day of a notice, and its tags',
    '<html lang="de"><body><h1>Stipendien der Fakultät</h1><p><time>05.08.2027</time> • <span>Stipendium</span></p><p>Bewerbung online bis 31. August 2027 möglich.</p></body></html>',
    '2027-08-10',
    ['submission 2027-08-31'],
  ],
  [
    'the same behind a bar',
    '<html lang="en"><body><h1>Scholarships of the faculty</h1><p><time>5 August 2027</time> | scholarship</p><p>Apply online by 31 August 2027.</p></body></html>',
    '2027-08-10',
    ['submission 2027-08-31'],
  ],
  [
    'but the day of an event, and what it is',
    '<html lang="en"><body><h1>Workshop on Grids 2027</h1><p>12 May 2027 | Workshop | Graz</p><p>Papers are due 1 March 2027.</p></body></html>',
    on,
    ['submission 2027-03-01', 'event 2027-05-12'],
  ],
  [
    'Korean: a month and a day in brackets behind their name',
    '<html lang="ko"><body><h1>격자 영상 공모전</h1><p>접수기간 (3.5 ~ 3.16)</p><p>결과발표 (4.12)</p></body></html>',
    '2027-02-20',
    ['opens 2027-03-05', 'submission 2027-03-16', 'notification 2027-04-12'],
  ],
  [
    'Japanese: the same behind a colon',
    '<html lang="ja"><body><h1>格子研究会 論文募集</h1><p>論文締切：3/16</p></body></html>',
    '2027-02-20',
    ['submission 2027-03-16'],
  ],
] satisfies readonly ReadRow[];
