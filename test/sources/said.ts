import type { Call } from '#model/call.ts';

const bounds = (earliest: string | null, latest: string | null) => (earliest === latest ? (earliest ?? '') : `${earliest} to ${latest}`);

/** A call as lines, one for itself and one a deadline: what rows of sources are held against. */
export const said = ({ id, url, event, venue, deadlines }: Call): readonly string[] => [
  [id, url, event.acronym ?? event.name, event.place, event.start && `${event.start}–${event.end}`].map((part) => part ?? '-').join(' | '),
  ...(venue
    ? [`  ${[venue.series, venue.type, venue.areas.join(' '), venue.ranks.join(', ')].map((part) => part || '-').join(' | ')}`]
    : []),
  ...deadlines.map(
    ({ kind, track, label, date, end, time, zone, earliest, latest, status, was, assumptions, quote }) =>
      `  ${[
        kind,
        track ?? '-',
        label,
        [
          date ?? 'to come',
          end && `–${end}`,
          time,
          zone,
          status !== 'current' && status !== 'tbd' && `(${status})`,
          was.length && `was ${was}`,
        ]
          .filter(Boolean)
          .join(' '),
        bounds(earliest, latest) || '-',
        assumptions.join(' ') || '-',
        quote,
      ].join(' | ')}`,
  ),
];
