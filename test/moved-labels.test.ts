import { describe, expect, it } from 'vitest';
import { readHtml } from './support/read-html.ts';

/** Two labels in a row, of which the second says that the date of the first was moved, or the first that it held before. */
const moved: readonly (readonly [lang: string, before: string, after: string])[] = [
  ['en', 'Original submission deadline', 'Extended submission deadline'],
  ['en', 'Original closing date for applications', 'Current closing date for applications'],
  ['en', 'Previous paper deadline', 'Current paper deadline'],
  ['en', 'Paper submission (original)', 'Paper submission (new)'],
  ['de', 'Einreichungsfrist', 'Verlängerte Einreichungsfrist'],
  ['de', 'Ursprüngliche Einreichungsfrist', 'Neue Einreichungsfrist'],
  ['de', 'Abgabetermin für Beiträge', 'Abgabetermin für Beiträge (verlängert)'],
  ['fr', 'Date limite de soumission', 'Date limite de soumission (prolongée)'],
  ['fr', 'Soumission des articles', 'Soumission des articles (nouvelle date)'],
  ['es', 'Fecha límite de envío', 'Nueva fecha límite de envío'],
  ['es', 'Envío de resúmenes', 'Envío de resúmenes (prórroga)'],
  ['it', 'Scadenza invio abstract', 'Nuova scadenza invio abstract'],
  ['it', 'Invio abstract', 'Invio abstract (prorogato)'],
  ['pt', 'Prazo para submissão', 'Novo prazo para submissão'],
  ['pt', 'Submissão de trabalhos', 'Submissão de trabalhos (prorrogado)'],
  ['nl', 'Deadline voor abstracts', 'Verlengde deadline voor abstracts'],
  ['pl', 'Termin nadsyłania abstraktów', 'Przedłużony termin nadsyłania abstraktów'],
  ['ru', 'Срок подачи статей', 'Новый срок подачи статей'],
  ['ru', 'Подача тезисов', 'Подача тезисов (продлено)'],
  ['tr', 'Özet gönderimi', 'Özet gönderimi (uzatıldı)'],
  ['tr', 'Son başvuru tarihi', 'Uzatılan son başvuru tarihi'],
  ['id', 'Pengumpulan makalah', 'Pengumpulan makalah (perpanjangan)'],
  ['zh', '投稿截止', '投稿截止(已延长)'],
  ['zh', '原截稿日期', '延长后截稿日期'],
  ['ja', '投稿締切', '延長後の投稿締切'],
  ['ko', '논문 제출 마감', '논문 제출 마감 (연장)'],
  ['ko', '기존 제출 마감', '연장된 제출 마감'],
];

/** Two things, of which one was moved or is called after a move. */
const apart: readonly (readonly [lang: string, one: string, other: string])[] = [
  ['en', 'Short paper submission', 'Extended deadline for long papers'],
  ['en', 'Abstract submission', 'Extended abstract submission'],
  ['en', 'Submission of original artworks', 'Submission of poems'],
  ['de', 'Einreichung der Poster', 'Verlängerte Einreichung der Vorträge'],
  ['es', 'Envío de resúmenes', 'Nueva fecha límite de envío de pósteres'],
  ['ru', 'Подача тезисов', 'Новый срок подачи статей'],
  ['ja', 'ポスター投稿締切', '延長後の論文投稿締切'],
];

const layouts: Readonly<Record<string, (rows: readonly (readonly [label: string, day: string])[]) => string>> = {
  'a list': (rows) => `<ul>${rows.map(([label, day]) => `<li>${label}: ${day}</li>`).join('')}</ul>`,
  'a table': (rows) => `<table>${rows.map(([label, day]) => `<tr><td>${label}</td><td>${day}</td></tr>`).join('')}</table>`,
  terms: (rows) => `<dl>${rows.map(([label, day]) => `<dt>${label}</dt><dd>${day}</dd>`).join('')}</dl>`,
};

const dayIn = (lang: string, day: number): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, 2, day));

function read(layout: string, lang: string, one: string, other: string): readonly string[] {
  const rows = [[one, dayIn(lang, 12)] as const, [other, dayIn(lang, 26)] as const];
  const html = `<html lang="${lang}"><title>KISV 2027</title><h1>KISV 2027: Call for papers</h1>${layouts[layout]?.(rows)}</html>`;
  return readHtml(html, '2027-02-01').call.deadlines.map(({ date, was }) => `${date} was ${was.join()}`);
}

describe.each(Object.keys(layouts))('in %s', (layout) => {
  it.each(moved)('%s: “%s” is history beside “%s”', (...row) => expect(read(layout, ...row)).toEqual(['2027-03-26 was 2027-03-12']));
  it.each(apart)('%s: “%s” stays beside “%s”', (...row) => expect(read(layout, ...row)).toEqual(['2027-03-12 was ', '2027-03-26 was ']));
});
