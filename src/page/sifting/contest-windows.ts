import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { lastsForWeeks } from '../pairing/several/long-span.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign } from '../phrases/signs.ts';

/** "Il ", "Dieser": no subject but what the title names. */
const lettersOfPronoun = 6;
const said: ReadonlySet<Concept> = new Set(['held', 'event']);

/** "Il se déroulera": nothing is named beside the verb. */
function namesNothing(label: string): boolean {
  const { mentions } = labelOf(label);
  const letters = mentions.reduce((left, { at, end }) => left - lettersIn(label.slice(at, end)), lettersIn(label));
  return mentions.every(({ concept }) => said.has(concept)) && letters <= lettersOfPronoun;
}

/** Whether a span of days is that of a contest, as its own words say, or the title, where those name nothing. */
const isOfContest = ({ label, track, unit }: Entry): boolean =>
  track === null &&
  (hasSign(label, 'a contest') || (namesNothing(label) && unit.titles.some(({ text }) => hasSign(text, 'a contest')))) &&
  !hasSign(label, 'opens its doors') &&
  !says(labelOf(label), 'programme');

/** "Le concours se déroulera du 1er juin au 11 septembre": a contest that lasts for weeks is no event, and takes in works as long. */
export const contestWindows = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) =>
    entry.kind === 'event' && lastsForWeeks(entry.date) && isOfContest(entry) ? { ...entry, kind: 'submission', isPlain: true } : entry,
  );
