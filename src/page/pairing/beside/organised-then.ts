import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Title } from '../../outline/title.ts';
import { endsWithSign, hasSign, isSign, lastEndOf, placeOfSign } from '../../phrases/signs.ts';
import { asking, handedIn, heldEvent } from './held.ts';

const endOfClause = /[.;:!?。；：]/;

/** Whether words name an event, and ask for nothing; behind its noun it may be open to all. */
function namesEvent(words: string): boolean {
  const { mentions } = labelOf(words);
  const event = mentions.find(({ concept }) => concept === 'event');
  return event !== undefined && !mentions.some(({ concept, at }) => asking.includes(concept) && !(concept === 'opens' && at > event.at));
}

const shortName = /\p{Lu}[\p{L}\p{N}’'-]{0,20}\p{Lu}[\p{L}\p{N}]{0,20}/gu;
const lowestTitle = 2;
/** "The institute hosts KELP 2027": what the page is called by, in a short name. */
const namesPage = (words: string, titles: readonly Title[]): boolean =>
  (words.match(shortName) ?? []).some((name) => titles.some(({ level, text }) => level <= lowestTitle && text.includes(name)));

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

/** Those who meet, and how often they have before: whoever meets to judge holds nothing. */
const meetAgain = (clause: string): boolean =>
  hasSign(clause, 'people meet') &&
  hasSign(clause, 'for which time') &&
  !hasSign(clause, 'those who judge') &&
  !says(labelOf(clause), ...asking, ...handedIn);

/** Letters between a day and the verb behind it: "we are", "the Institute for Kelp Studies". */
const farthestVerb = 40;

/**
 * "On 23 November we are organising our study day in Ghent", "on 23 November teachers from all schools meet for the sixth time": the same, with
 * the day first; the verb may stand last.
 */
export function organisedOn({ before, behind }: Around, titles: readonly Title[]): Label | undefined {
  if (!isBare(before) && !isSign(before, 'on a day')) return undefined;
  const [clause = ''] = behind.split(endOfClause, 1);
  const verb = placeOfSign(clause, 'organises');
  const isLast = verb !== undefined && isBare(clause.slice(verb[1]));
  const isOrganised = verb && (isLast || verb[0] <= farthestVerb) && (namesEvent(clause) || namesPage(clause, titles));
  return isOrganised || meetAgain(clause) ? labelOf(clause).withGuess(heldEvent) : undefined;
}

/** "Hi! 27 February": a number begins no sentence elsewhere. */
const greeting = /[.!?]\s/;
/** Letters of "we", or of a place before a verb that stands last. */
const farthestMeeting = 30;

/** "On 27 February we meet in Lund", "27 Şubat'ta İzmir'de buluşuyoruz": all who come are told when. */
export function isMeetingOn({ before, behind }: Around): boolean {
  const lead = before.split(greeting).at(-1) ?? '';
  if (!isBare(lead) && !isSign(lead, 'on a day')) return false;
  const [clause = ''] = behind.split(endOfClause, 1);
  const [at] = placeOfSign(clause, 'we meet') ?? [];
  return at !== undefined && at <= farthestMeeting && !says(labelOf(clause), ...asking);
}
