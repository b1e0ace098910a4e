import { type Label, labelOf, says } from '../../labels/label.ts';
import { isEdition, isNameWithYear } from '../../labels/names-event.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { endsWithSign } from '../../phrases/signs.ts';
import { asking, handedIn, isShortSpan } from './held.ts';

const asksNothing = (label: Pick<Label, 'mentions'>): boolean => !says(label, ...asking, ...handedIn, 'aid', 'past');

const longestName = 60;
/** "The dates for the virtual KISV will be 24 to 28 August": of something with a name, and of nothing that falls due. */
function saysItsDates(before: string): boolean {
  const { mentions } = labelOf(before);
  const dates = mentions.findLast(({ concept }) => concept === 'dates');
  if (dates === undefined || !asksNothing({ mentions }) || !endsWithSign(before, 'is on a day')) return false;
  const name = before.slice(dates.end);
  return name.length <= longestName && !/[.,;:()]/.test(name) && (/\s\p{Lu}/u.test(name) || says(labelOf(name), 'event'));
}

const lead = /^\p{L}{2,12}: /u;
/** "Subject: Virtual Kelp 2027 (24–28 August): call for talks", "KISV 2027 (24–28 August)": a name with its year, and its days. */
function isEditionWithDays({ before, behind }: Around): boolean {
  const name = before.replace(lead, '');
  if (!/\S \(\s*$/.test(name) || !/^\s*\)\s*(?:$|[:|–—-])/.test(behind)) return false;
  return isNameWithYear(name.replace(/\(\s*$/, '')) && asksNothing(labelOf(name));
}

const mostSmallWords = 6;
const smallWord = /^\p{Ll}[\p{L}’']*$/u;
const clauseEnd = /[.!?;,]\s/;
/** "See you at Kelp Days 2027 on 24–28 August", "KISV 2027 is now moved to 24–28 August": a name with its year, small words and its days. */
function isEditionOn(before: string, year: number | undefined): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const words = clause.trim().split(/\s+/);
  const last = words.findLastIndex((word) => !smallWord.test(word));
  const name = words.slice(Math.max(0, last - 1), last + 1).join(' ');
  const isNear = words.length - last <= mostSmallWords && words.length - last > 1;
  if (!isNear || !isEdition(name) || (year !== undefined && !name.endsWith(String(year)))) return false;
  const { mentions } = labelOf(clause);
  const isOld = says({ mentions }, 'extended', 'formerly') && endsWithSign(clause, 'from a day');
  const about = { mentions: mentions.filter(({ concept }) => concept !== 'extended') };
  return !isOld && asksNothing(about) && !says(about, 'review', 'response', 'supplement');
}

/** Whether some days are said to be those of something that is held, by its name. */
export function areItsDates({ dates }: Cluster, around: Around, isProse: boolean): boolean {
  const [only, ...more] = dates;
  if (!only || more.length > 0 || only.date.kind !== 'range' || !isShortSpan(only)) return false;
  if (isEditionOn(around.before, only.date.from.year)) return true;
  return saysItsDates(around.before) || (!isProse && isEditionWithDays(around));
}
