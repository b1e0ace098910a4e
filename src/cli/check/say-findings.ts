import { sayWhat } from '#calendar/summarize.ts';
import { utcDay } from '#model/instant.ts';
import type { DeadlineReading } from '#model/merge/edition.ts';
import { rankOf } from '#model/merge/precedence.ts';
import { aligned, fitted, type Paint } from '../terminal.ts';
import type { Comparison, Finding } from './findings.ts';

const longest = { venue: 28, what: 44, quote: 64, url: 90 };

/** 1 hour, 90 minutes, 12 hours, 7 days: whole units, since lists differ by zones, days and weeks. */
export function sayHours(hours: number): string {
  const size = Math.abs(hours);
  const [count, unit] =
    size < 2 && size % 1 !== 0
      ? [Math.round(size * 60), 'minute']
      : size < 48
        ? [Math.round(size), 'hour']
        : [Math.round(size / 24), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** `ccfddl is 12 hours later than page`: what the one says, seen from what is trusted. */
export function sayDifference({ disagreement: { kind, trusted, other, hours, late } }: Finding): string {
  if (kind === 'cancelled') return `${other} and ${trusted} do not agree whether it is called off`;
  const isCertain = rankOf(trusted) < rankOf(other);
  const harm = late === other ? `: its readers ${isCertain ? 'come' : 'may come'} late` : '';
  return `${other} is ${sayHours(hours)} ${hours > 0 ? 'later' : 'earlier'} than ${trusted}${harm}`;
}

/** The name of what is due and where. */
export const sayFinding = ({ edition, deadline }: Finding): string =>
  `${edition.event.acronym ?? edition.event.name ?? edition.id}, ${sayWhat(deadline.chosen.deadline)}`;

/** Source, its words, its page, when it was read. */
export const evidenceOf = ({ source, url, deadline }: DeadlineReading): readonly string[] => [
  source.id,
  fitted(deadline.quote, longest.quote),
  fitted(url, longest.url),
  `read ${utcDay(source.readAt)}`,
];

/** How much of what was compared differs. */
export const sayComparison = ({ comparable, differing }: Comparison): string =>
  `${differing.deadlines} of ${comparable.deadlines} deadlines that several sources have differ, in ${differing.editions} of ${comparable.editions} calls.`;

/** A line for each finding, the worst first, its evidence below it; then how much differs. */
export function findingsTable(comparison: Comparison, paint: Paint): string[] {
  const { findings } = comparison;
  const heads = aligned(
    findings.map((finding) => [
      fitted(finding.edition.event.acronym ?? finding.edition.id, longest.venue),
      fitted(sayWhat(finding.deadline.chosen.deadline), longest.what),
      sayDifference(finding),
    ]),
  );
  const evidence = aligned(findings.flatMap(({ trusted, other }) => [evidenceOf(trusted), evidenceOf(other)]));
  const lines = findings.flatMap(({ disagreement: { late, other } }, i) => [
    paint(late === other ? 'red' : 'yellow', heads[i] ?? ''),
    ...evidence.slice(2 * i, 2 * i + 2).map((line) => paint('dim', `    ${line}`)),
  ]);
  return [...lines, ...(lines.length ? [''] : []), sayComparison(comparison)];
}
