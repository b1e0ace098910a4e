import type { DeadlineReading } from '#model/merge/edition.ts';
import type { Comparison } from './findings.ts';

const evidence = ({ source, call, url, deadline: { id, label, quote, utc, earliest, latest } }: DeadlineReading) => ({
  source: source.id,
  call,
  deadline: id,
  label,
  quote,
  url,
  listUrl: source.url,
  readAt: source.readAt,
  utc,
  earliest,
  latest,
});

/** The comparison as one JSON object. */
export function findingsJson({ comparable, differing, findings }: Comparison): string {
  const disagreements = findings.map(({ edition, deadline, disagreement, trusted, other }) => ({
    edition: { id: edition.id, url: edition.url, event: edition.event },
    deadline: deadline.id,
    what: trusted.deadline.kind,
    ...disagreement,
    evidence: { trusted: evidence(trusted), other: evidence(other) },
  }));
  return `${JSON.stringify({ comparable, differing, disagreements }, null, 2)}\n`;
}
