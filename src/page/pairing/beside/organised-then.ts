import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, isSign, lastEndOf, placeOfSign } from '../../phrases/signs.ts';
import { asking, heldEvent } from './held.ts';

const endOfClause = /[.;:!?。；：]/;

const namesEvent = (words: string): boolean => says(labelOf(words), 'event') && !says(labelOf(words), ...asking);

/** "The society organises on 23 November the conference", "the society organises its conference on 23 November". */
export function isOrganisedThen({ before, behind }: Around): boolean {
  const end = lastEndOf(before, 'organises');
  if (end === undefined) return false;
  const rest = before.slice(end);
  const [what = ''] = behind.split(endOfClause, 1);
  return (
    ((isBare(rest) || isSign(rest, 'on a day')) && namesEvent(what)) ||
    (!/[,;，、]/.test(rest) && endsWithSign(rest.trimEnd(), 'on a day') && namesEvent(rest))
  );
}

/** Characters between an event and what says that it is planned, and between that and the day: " wird für ", " for ". */
const longestVerb = 12;
/** Characters before an event that is what the sentence speaks of: "The second ", and not "A volume after the ". */
const longestLead = 12;

/** "The event is planned for June 2027", "die Tagung ist für Juni 2027 geplant": beside the verb stands the event, and no part of it. */
export function isPlannedThen({ before, behind }: Around): boolean {
  const [clause = ''] = behind.split(endOfClause, 1);
  const { mentions } = labelOf(`${before} ${clause}`);
  const at = mentions.findLastIndex(({ concept }) => concept === 'tentative');
  const [event, planned] = [mentions[at - 1], mentions[at]];
  if (event?.concept !== 'event' || !planned || event.at > before.length) return false;
  const lead = before.slice(0, event.at).split(endOfClause).at(-1)?.trimStart() ?? '';
  return lead.length <= longestLead && planned.at - event.end <= longestVerb && Math.abs(before.length - planned.end) <= longestVerb;
}

/** Letters between a day and the verb behind it: "we are", "the Institute for Kelp Studies". */
const farthestVerb = 40;

/** "On 23 November we are organising our study day in Ghent": the same, with the day first; the verb may stand last. */
export function organisedOn({ before, behind }: Around): Label | undefined {
  if (!isBare(before) && !isSign(before, 'on a day')) return undefined;
  const [clause = ''] = behind.split(endOfClause, 1);
  const verb = placeOfSign(clause, 'organises');
  const isLast = verb !== undefined && isBare(clause.slice(verb[1]));
  return verb && (isLast || verb[0] <= farthestVerb) && namesEvent(clause) ? labelOf(clause).withGuess(heldEvent) : undefined;
}

/** Letters of "we", or of a place before a verb that stands last. */
const farthestMeeting = 30;

/** "On 27 February we meet in Lund", "27 Şubat'ta İzmir'de buluşuyoruz": all who come are told when. */
export function isMeetingOn({ before, behind }: Around): boolean {
  if (!isBare(before) && !isSign(before, 'on a day')) return false;
  const [clause = ''] = behind.split(endOfClause, 1);
  const [at] = placeOfSign(clause, 'we meet') ?? [];
  return at !== undefined && at <= farthestMeeting && !says(labelOf(clause), ...asking);
}
