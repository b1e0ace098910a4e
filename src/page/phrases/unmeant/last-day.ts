import type { Mention } from '../phrases.ts';
import { hasSign, someSign } from '../signs.ts';

const adjective = /^[\p{Ll}-]{2,14}\s$/u;
const name = /^[\p{L}\d]{2,20}/u;
const isAcronym = (word: string): boolean => /^\p{Lu}/u.test(word) && /[\p{Lu}\d]/u.test(word.slice(1));
const year = /^[ '’]?\d{2,4}/;
const endsInYear = /\d{2}$/;
const goesOn = /^\s?\p{L}/u;

/**
 * Where the name of an event ends that begins at a place: a word for one, or its acronym with its year and no more ("CFP", "EasyChair"
 * name none); undefined where neither stands there.
 */
function endOfName(text: string, at: number, mentions: readonly Mention[]): number | undefined {
  const next = mentions.find((mention) => mention.at >= at);
  // "Last day of in-person hackathon".
  if (next?.concept === 'event' && (next.at === at || adjective.test(text.slice(at, next.at)))) return next.end;
  const [word = ''] = name.exec(text.slice(at)) ?? [];
  const end = at + word.length;
  const isOther = mentions.some((mention) => mention.at < end && mention.end > at);
  const hasYear = endsInYear.test(word) || year.test(text.slice(end));
  return isAcronym(word) && hasYear && !isOther && !goesOn.test(text.slice(end).replace(year, '')) ? end : undefined;
}

/** "Last day of BELLS 2027", "letzter Tag der Tagung": an event ends then, and nothing falls due. */
export function withLastDays(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => concept === 'deadline') || !hasSign(text, 'last day of')) return mentions;
  const days: { readonly from: number; readonly to: number; readonly end: number }[] = [];
  someSign(text, 'last day of', (from, to) => {
    const end = /\s/.test(text.charAt(to)) ? endOfName(text, to + 1, mentions) : undefined;
    if (end !== undefined) days.push({ from, to, end });
    return false;
  });
  return mentions.map((mention) => {
    const day = mention.concept === 'deadline' && days.find(({ from, to }) => mention.at >= from && mention.end <= to);
    return day ? { concept: 'event', at: mention.at, end: day.end } : mention;
  });
}
