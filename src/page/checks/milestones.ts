import type { Kind } from '#model/call.ts';
import { type Day, daysBetween } from '#model/day.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { milestones } from '../years/milestones.ts';
import { type Check, quoted, sayDay } from './check.ts';

/** The only live entry of a kind among some; undefined where there are several, which may be rounds. */
function onlyOf(items: readonly Dated[], kind: Kind): Dated | undefined {
  const [only, ...others] = items.filter(({ entry }) => entry.kind === kind && !entry.isCancelled);
  return others.length ? undefined : only;
}

/** Abstracts may be judged before the papers are asked for. */
const isOfAbstracts = (own: readonly Dated[], told: Dated): boolean =>
  own.some((item) => item.entry.kind === 'abstract' && (closingOf(item) ?? '') < (told.from ?? ''));

/** Proceedings that are printed afterwards are handed in months behind the event. */
const daysOfProceedings = 60;
const isPrintedAfterwards = (event: Dated, final: Dated): boolean => {
  const [held, due] = [event.from, closingOf(final)];
  if (event.entry.kind !== 'event' || final.entry.kind !== 'camera-ready' || held?.length !== 10 || due?.length !== 10) return false;
  return daysBetween(held as Day, due as Day) > daysOfProceedings;
};

/** Papers are judged before their authors are told, and printed before they are presented: what lies the other way round is odd. */
export const order: Check = ({ items }) => {
  const tracks = Map.groupBy(items, ({ entry }) => entry.track);
  return [...tracks.values()].flatMap((own) => {
    const found = milestones.flatMap((kind) => onlyOf(own, kind) ?? []);
    return found.flatMap((later, i) => {
      const [before, day] = [found[i - 1], later.from];
      const closing = before && closingOf(before);
      if (later.entry.kind === 'notification' && before?.entry.kind === 'submission' && isOfAbstracts(own, later)) return [];
      if (!before || !closing || day === null || day.length < closing.length || day >= closing) return [];
      if (isPrintedAfterwards(later, before)) return [];
      return [
        `${quoted(later.entry.label)} (${sayDay(closingOf({ ...later, to: null }) ?? closing)}) lies before ${quoted(before.entry.label)} (${sayDay(closing)}).`,
      ];
    });
  });
};
