import type { Dated } from '../deadlines/dated.ts';
import { finderOf } from '../genres/finder-of.ts';
import { otherTitles } from '../genres/other-titles.ts';
import { labelOf, says } from '../labels/label.ts';
import { hasSign } from '../phrases/signs.ts';
import { onlyOfCalls } from './only-of-calls.ts';

const finder = finderOf(otherTitles);

/** "BIO 201 – Plant Physiology (Spring 2027)": the number of a course, and the term in which it is given. */
const course = /(?<![\p{L}\d])\p{Lu}{2,5}[ -]?(?!(?:19|20)\d\d)\d{3,4}\p{Lu}?(?![\p{L}\d])/u;
const term = /(?<!\p{L})(?:spring|summer|fall|autumn|winter|semester|term)(?!\p{L})/iu;

const isOfCourse = (title: string): boolean => course.test(title) && term.test(title);

/** "Blatt 3", "TD n° 4", "Lista 12": what teachers hand out is numbered, up to two figures; a conference may be "TD 2027". */
const sheet =
  /^(?:(?:exercises?|problem set|worksheet|coursework|(?:arbeits|übungs)?blatt|(?:haus)?übung|zettel|td|tp|guía|tarea|práctica|lista|ficha|exercício|eserciz(?:i|io)|opgave|opgaven|werkblad|opdracht|zestaw|laboratorium|ćwiczenia|листок|дз|задание|alıştırma|laboratuvar|latihan|tugas|praktikum)[ -](?:n[°o]\.? ?|nr\.? ?|№ ?|week )?|作业 ?)\d{1,2}(?![\d.]\d|\d)/iu;

const isOfSheet = (title: string): boolean => sheet.test(title.trim());

/** A title without the words that name what is no call; undefined where it has none. */
function besideOther(title: string): string | undefined {
  let rest = title;
  finder().some(title, (_, at, end) => {
    rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end);
    return false;
  });
  return rest !== title || isOfCourse(title) || isOfSheet(title) ? rest : undefined;
}

/** What is called so may be about anything, be it a vote or a race; but "invitation to tender" is no invitation to write. */
const isCallByTitle = (title: string): boolean =>
  says(labelOf(title), 'event', 'call', 'paper', 'abstract', 'whole abstract') || hasSign(title, 'a contest') || hasSign(title, 'funds');

/** Whether a title of a page, or its first heading, names what is no call, and nothing that is dated there speaks against it. */
export function isOfOtherTitle(titles: readonly string[], items: readonly Dated[]): boolean {
  const rests = titles.map((title) => besideOther(title));
  if (rests.every((rest) => rest === undefined) || titles.some((title, i) => isCallByTitle(rests[i] ?? title))) return false;
  // Teachers ask for final papers, and for what stands behind them.
  return titles.some(isOfCourse) || !items.some(({ entry }) => entry.isPlain && onlyOfCalls.has(entry.kind));
}
