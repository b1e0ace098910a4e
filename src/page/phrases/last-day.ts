import type { Mention } from './phrases.ts';

const lastDay = /^last day$/i;
const ofThat = /^ of (?:the )?/i;
const name = /^[\p{L}\d]{2,20}/u;
const isAcronym = (word: string): boolean => /^\p{Lu}/u.test(word) && /[\p{Lu}\d]/u.test(word.slice(1));
const year = /^[ '’]?\d{2,4}/;
const endsInYear = /\d{2}$/;
const goesOn = /^\s?\p{L}/u;

/**
 * Where the name of an event ends that begins at a place: a word for one, or its acronym with its year and no more ("CFP", "EasyChair" name none); undefined where neither stands there.
 */
function endOfName(text: string, at: number, mentions: readonly Mention[]): number | undefined {
  const event = mentions.find((mention) => mention.concept === 'event' && mention.at === at);
  if (event) return event.end;
  const [word = ''] = name.exec(text.slice(at)) ?? [];
  const end = at + word.length;
  const isOther = mentions.some((mention) => mention.at < end && mention.end > at);
  const hasYear = endsInYear.test(word) || year.test(text.slice(end));
  return isAcronym(word) && hasYear && !isOther && !goesOn.test(text.slice(end).replace(year, '')) ? end : undefined;
}

/** "Last day of BELLS 2027", "last day of the festival": an event ends then, and nothing falls due. */
export function withLastDays(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions.find(({ concept, at, end }) => concept === 'deadline' && lastDay.test(text.slice(at, end)));
  const lead = last && ofThat.exec(text.slice(last.end));
  const end = lead ? endOfName(text, last.end + lead[0].length, mentions) : undefined;
  if (!last || end === undefined) return mentions;
  return mentions.map((mention) => (mention === last ? { concept: 'event', at: last.at, end } : mention));
}
