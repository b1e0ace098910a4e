import { labelOf, says } from '../../labels/label.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endOfSign, isSign, placeOfSign, someSign } from '../../phrases/signs.ts';
import { asking, handedIn, isShortSpan } from './held.ts';

/** Letters of "half-day hands-on". */
const mostOfWhat = 30;
const clauseMark = /[,;:.]/;

/** "MaRL will be a half-day event on", "est une journée d’étude le": a clause that tells what is held ends with its day. */
export function isHeldAs(before: string): boolean {
  const { mentions } = labelOf(before);
  const event = mentions.findLast(({ concept }) => concept === 'event');
  const rest = event && before.slice(event.end);
  if (rest === undefined || !(rest.trim() === '' || isSign(rest, 'on a day')) || says({ mentions }, ...asking)) return false;
  const lead = before.slice(0, event?.at);
  return someSign(lead, 'is as an event', (_, end) => lettersIn(lead.slice(end)) <= mostOfWhat && !clauseMark.test(lead.slice(end)));
}

const clauseEnd = /[.;:!?]\s/;
const fewestOfName = 3;
const fewestOfTitle = 8;
const lowestTitle = 2;
/** A name may have an "Open" in it. */
const due = asking.filter((concept) => concept !== 'opens');
const afterName = /[:–—|(,]|\s-\s/u;
const endsInComma = /,\s*$/;

const titlesOf = ({ titles }: Unit): readonly string[] => titles.flatMap(({ level, text }) => (level <= lowestTitle ? text : []));

/** "PyMeadow returns to Leeds on", "the consortium will be on": what a title of the page has as its name, and no work. */
export function isBackOn(before: string, unit: Unit): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const [at, end] = placeOfSign(clause, 'is back') ?? [];
  const rest = end === undefined ? '' : clause.slice(end).replace(endsInComma, '');
  if (at === undefined || lettersIn(rest) > mostOfWhat || clauseMark.test(rest)) return false;
  const subject = clause.slice(0, at).trim();
  const name = subject.slice(endOfSign(subject, 'article') ?? 0).trim();
  if (lettersIn(name) < fewestOfName || !/^\p{Lu}/u.test(subject) || says(labelOf(name), ...due, ...handedIn)) return false;
  return titlesOf(unit).some((text) => text.toLowerCase().includes(name.toLowerCase()));
}

/** "We're hosting the next Open Mapping Camp in Gdansk, 24–26 September": what a title of the page begins with is held by someone. */
export function isHostedOn({ dates: [only, ...more] }: Pick<Cluster, 'dates'>, before: string, unit: Unit): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const [, end] = placeOfSign(clause, 'organises') ?? [];
  if (end === undefined || more.length > 0 || only?.date.kind !== 'range' || !isShortSpan(only)) return false;
  const what = clause.slice(end);
  const names = titlesOf(unit).map((text) => text.split(afterName, 1)[0]?.trim() ?? '');
  return !says(labelOf(what), ...due) && names.some((name) => lettersIn(name) >= fewestOfTitle && what.includes(name));
}
