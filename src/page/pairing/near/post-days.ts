import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { rank } from '../../outline/rank.ts';
import { isOnlyTime } from '../../outline/title.ts';

const fewestPosts = 4;
/** Lines from the day of one post to that of the next. */
const mostLines = 3;

/** A day with its year, alone on its line. */
function isPostDay(unit: Unit): boolean {
  const [date, other] = unit.seen.dates;
  const isDay = unit.cell === null && date?.date.kind === 'day' && other === undefined && unit.seen.hours.length === 0;
  return isDay && date.date.kind === 'day' && date.date.days[0]?.year !== undefined && isOnlyTime(unit);
}

const rankOf = ({ seen }: Unit): number => (seen.dates[0] ? rank(seen.dates[0]) : 0);

/** Whether a line names something that is to be handed in, or that falls due. */
function asks({ text }: Unit): boolean {
  const label = labelOf(text);
  if (says(label, 'deadline', 'until', 'closes')) return true;
  return label.guess?.isPlain === true && (askedFor.has(label.guess.kind) || label.guess.kind === 'camera-ready');
}

/** "Submission deadlines", "Important dates" over a list: its days are no posts, in whatever order. */
const areDue = ({ titles }: Unit): boolean => titles.some((title) => says(title, 'deadline', 'dates', 'closes'));

/** The units of a run of posts, as far as they are the days of one. */
function postsOf(run: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || areDue(first) || run.length < fewestPosts || rankOf(first) === rankOf(last)) return [];
  const around = units.slice(Math.max(0, units.indexOf(first) - 1), units.indexOf(last) + 2);
  return around.some(asks) ? [] : run;
}

/**
 * A title over its day, four times and more, the latest first: a board on which notices are posted. Lists of what falls due go the other
 * way, and ask for something.
 */
export function postDays(units: readonly Unit[]): ReadonlySet<Unit> {
  const days: Unit[] = [];
  let run: Unit[] = [];
  const close = () => {
    days.push(...postsOf(run, units));
    run = [];
  };
  for (const unit of units) {
    if (!isPostDay(unit)) continue;
    const last = run.at(-1);
    const lines = last ? unit.block - last.block : 2;
    if (last && (lines < 2 || lines > mostLines || rankOf(unit) > rankOf(last))) close();
    run.push(unit);
  }
  close();
  return new Set(days);
}
