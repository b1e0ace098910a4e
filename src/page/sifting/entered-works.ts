import { judged } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { labelOf, says } from '../labels/label.ts';
import { speaksOf } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';

/** "Inscrição de curtas-metragens": of works, and so no registration. */
const isOfWorks = (text: string): boolean => {
  const label = labelOf(text);
  return says(label, 'submit') && !says(label, 'register') && speaksOf(text, 'register');
};

/** "Resultado con las propuestas escogidas": which works were chosen. */
const tellsOfWorks = ({ entry: { kind, label } }: Dated): boolean =>
  kind === 'notification' && says(labelOf(label), 'proposal') && hasSign(label, 'chosen');

const isBefore = (item: Dated, other: Dated): boolean => {
  const [day, later] = [closingOf(item), other.from];
  return day !== undefined && later !== null && day < later;
};

/**
 * "Inscrições" for a residency or a grant: one applies for those. For a contest one may have to register as well, where a list says so; the
 * sentences of its rules say on one day only how works are entered.
 */
function isForAward({ entry: { label, unit, isProse } }: Dated, handIns: readonly Dated[]): boolean {
  const isApart = isProse && handIns.every(({ entry }) => entry.unit !== unit);
  return [label, ...unit.titles.map(({ text }) => text)].some(
    (text) => hasSign(text, 'funds') || hasSign(text, 'what is awarded') || (isApart && hasSign(text, 'a contest')),
  );
}

/**
 * "Las inscripciones cierran el 5 de mayo", and no other day for works: under a title that speaks of entering them, or beside the day on
 * which it is told which were chosen, who enters hands them in. So does "Registro" on the day on which "registro de obras" ends, or the
 * hand-in for what is awarded.
 */
export function enteredWorks(items: readonly Dated[]): readonly Dated[] {
  if (!items.some(({ entry }) => entry.kind === 'registration')) return items;
  const handIns = Map.groupBy(
    items.filter(({ entry }) => judged.has(entry.kind)),
    closingOf,
  );
  const choice = items.find(tellsOfWorks);
  const isOfEntered = (item: Dated): boolean => {
    if (handIns.size === 0) return (choice && isBefore(item, choice)) || item.entry.unit.titles.some(({ text }) => isOfWorks(text));
    const sameDay = handIns.get(closingOf(item)) ?? [];
    return sameDay.length > 0 && (isForAward(item, sameDay) || sameDay.some(({ entry }) => isOfWorks(entry.label)));
  };
  return items.map((item) =>
    item.entry.kind === 'registration' && isOfEntered(item) ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item,
  );
}
