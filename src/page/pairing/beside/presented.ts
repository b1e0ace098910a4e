import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, lastEndOf, placeOfSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { isShortSpan } from './held.ts';

/** With one of these a day is one until which something is done. */
const asked: readonly Concept[] = ['until', 'deadline', 'closes', 'register', 'extended', 'final', 'refused'];

/** Letters between the verb and its day: "at the annual meeting of the society in Norfolk on". */
const mostBetween = 60;
const clauseMark = /[,;:.，。、；]/u;
const isNear = (words: string): boolean => lettersIn(words) <= mostBetween && !clauseMark.test(words);

/**
 * "Papers will be presented on 3 June", "die besten Filme werden am … gezeigt": what is done at an event with what was handed in tells when
 * that is. Results that are presented are told, unless an event is named.
 */
export function isPresentedOn({ dates: [only, ...more] }: Pick<Cluster, 'dates'>, around: Around): boolean {
  if (!only || more.length > 0 || !(only.date.kind === 'day' || isShortSpan(only))) return false;
  const [lead, rest] = clauseAround(around);
  const end = lastEndOf(lead, 'presented then');
  const [at, to] = placeOfSign(rest, 'presented then') ?? [];
  const isThen = (end !== undefined && isNear(lead.slice(end))) || (end === undefined && at !== undefined && isNear(rest.slice(0, at)));
  if (!isThen) return false;
  const about = labelOf(`${lead} ${rest.slice(0, to ?? 0)}`);
  // "The best entries will be screened", "i lavori saranno presentati": what was handed in, and a verb that elsewhere hands in.
  const isHandedIn = about.mentions.some((mention) => mention.concept === 'submit' && mention.end > (end ?? 0));
  return !isHandedIn && !says(about, ...asked) && (!says(about, 'notify') || says(about, 'event')) && !hasSign(lead, 'a prize');
}
