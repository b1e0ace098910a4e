import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign, goesOnWithSign, hasSign, isSign, lastEndOf, lastOfSign, placeOfSign } from '../../phrases/signs.ts';
import { isUntil } from './until.ts';

/** "Are not eligible", "sind ausgeschlossen". */
const isShutOut = (sentence: string): boolean =>
  says(labelOf(sentence), 'refused') || (['not', 'shut out', 'must not be'] as const).some((sign) => hasSign(sentence, sign));

const mostOfPlace = 24;
/** "Belum pernah dimuat di media mana pun": where it must not have been in print stands between. */
function isInNoPrint(lead: string): boolean {
  const [at, end] = lastOfSign(lead, 'published already') ?? [];
  return (
    at !== undefined && hasSign(lead.slice(0, at), 'not') && !/[,;:]/.test(lead.slice(end)) && lettersIn(lead.slice(end)) <= mostOfPlace
  );
}

/**
 * "Papers published before 2 March are not eligible", "vor dem 2. März erschienene Beiträge sind ausgeschlossen",
 * 2027年3月2日以前に発表された論文は投稿できません: what was in print by then. What is published somewhere to take part in a contest is handed in so.
 */
export function isPublishedBy({ before, behind }: Around): boolean {
  const until = labelOf(before).mentions.at(-1);
  const at = until?.concept === 'until' ? until.at : lastOfSign(before, 'before a day')?.[0];
  const isInPrint =
    goesOnWithSign(behind, 'published already') ||
    (at !== undefined && !hasSign(before, 'must') && endsWithSign(before.slice(0, at), 'published already')) ||
    (at !== undefined && isInNoPrint(before.slice(0, at)));
  const sentence = `${before} ${behind}`;
  return isInPrint && isShutOut(sentence) && says(labelOf(sentence), 'paper', 'abstract');
}

const mostToDay = 3;
/** "The proceedings of the last conference appeared on 2 March": a day of what is in print, and of no event. */
export function appearedOn({ before, behind }: Around): boolean {
  const end = lastEndOf(before, 'published already');
  const between = end === undefined ? undefined : before.slice(end);
  const isRight = between !== undefined && lettersIn(between) <= mostToDay && !/[,;:，、]/.test(between);
  return (isRight && !hasSign(before, 'of the future')) || goesOnWithSign(behind, 'published already');
}

const openBracket = /[(（]([^()（）]{0,60})$/;
const closedBracket = /^([^()（）]{0,60})[)）]/;
/** "For issue 5 (to appear on 30 June)": what the bracket says in which a day stands; undefined where it stands in none. */
function bracketAround({ before, behind }: Around): string | undefined {
  const [opened, closed] = [openBracket.exec(before)?.[1], closedBracket.exec(behind)?.[1]];
  return opened === undefined || closed === undefined ? undefined : `${opened} ${closed}`;
}

/**
 * "We invite papers for issue 5 (to appear on 30 June)", 6月30日発行予定の紀要の原稿を募集します: the day on which what is written for will be out,
 * and on which nothing is handed in.
 */
export function isOutThen(around: Around & { readonly start: number }, line: string): boolean {
  if (isOutEveryYear(line, around.start)) return true;
  const bracket = bracketAround(around);
  if (bracket !== undefined) {
    const [at] = placeOfSign(bracket, 'will be out then') ?? placeOfSign(bracket, 'day of print') ?? [];
    // "(for publication, 5 March)": what is handed in for it.
    const isNamed = at !== undefined && !endsWithSign(bracket.slice(0, at), 'for');
    return isNamed && !says(labelOf(bracket), 'deadline', 'until', 'closes', 'submit');
  }
  // "出版：", "Terbit:": the name of a day in a list.
  if (ofPrint.some((sign) => isSign(around.before.replace(labelMark, ''), sign))) return true;
  const end = lastEndOf(around.before, 'will be out then');
  const between = end === undefined ? undefined : around.before.slice(end);
  if (isUntil(between ?? '', around.behind, line)) return false;
  // "论文出版 3月6日" is the label of a day; in East Asia and Turkey such a verb stands behind it.
  const isVerb = end !== undefined && verbBefore.test(around.before.slice(0, end));
  const isRight = isVerb && between !== undefined && lettersIn(between) <= mostToDay && !/[,;:，、.|–—-]/.test(between);
  return (
    (isRight && labelOf(between).mentions.length === 0) ||
    (goesOnWithSign(around.behind, 'will be out then') && !isUntil(around.before.split(clauseMark).at(-1) ?? '', '', line))
  );
}
const sentenceMark = /[.!?;]\s|[。；]/u;
const ofIssues = ['will be out then', 'day of print', 'published already'] as const;
/** "The journal is published twice a year (end of June and end of December)": how often it is out, and no word of what is handed in. */
function isOutEveryYear(line: string, start: number): boolean {
  const [before = ''] = line.slice(0, start).split(sentenceMark).reverse();
  const [behind = ''] = line.slice(start).split(sentenceMark, 1);
  const sentence = before + behind;
  return (
    hasSign(sentence, 'every year') &&
    ofIssues.some((sign) => hasSign(sentence, sign)) &&
    !says(labelOf(sentence), 'deadline', 'until', 'submit', 'call')
  );
}
const ofPrint = ['will be out then', 'day of print'] as const;
const labelMark = /\s?[:：]\s?$/u;
/** "请于3月5日前提交论文，录用论文将于": an end told of in another clause is not that of this day. */
const clauseMark = /[,;，、；。]/u;
const verbBefore = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u;
