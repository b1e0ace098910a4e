import { knownPlaces } from '#dates/places.ts';
import { says } from '../labels/label.ts';
import { tidy } from '../labels/tidy.ts';
import { see } from '../outline/see.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endOfSign, isSign, placeOfSign } from '../phrases/signs.ts';
import { namesHouse } from './place/place-in.ts';
import { isPlainHeading } from './plain-heading.ts';
import { eventNoun } from './text.ts';

const markBehind = /^[\p{L} ]+[:,-]\s*/u;
const longestAsked = 32;
/** "Call for Talks: Bell Days", "Speak at Bell Days": a title without what is asked for in it. */
function withoutAsked(part: string): string {
  const called = endOfSign(part, 'call for');
  const asked = called === undefined ? undefined : markBehind.exec(part.slice(called))?.[0].length;
  if (called !== undefined && asked !== undefined && asked <= longestAsked) return part.slice(called + asked);
  return part.slice(endOfSign(part, 'asked of speakers') ?? 0).trimStart();
}

/** What a part of a title says of the event alone: without what it calls for, its days and place, and quotes around it. */
export function ownOf(part: string): string {
  if (isStatement(part)) return '';
  const asked = behindCall(tidy(withoutAsked(part)));
  return withoutQuotes(withoutDays(withoutCall(withoutLead(asked))));
}

const fewestOfStatement = 7;
/** "We are happy to meet you in June.": a title ends with no stop. */
const isStatement = (part: string): boolean => /\p{Ll}{2}\.$/u.test(part) && part.split(' ').length >= fewestOfStatement;

const fewestBeforeCall = 2;
/** In Korean what a call is for leads on to it. */
const leadsOn = /\p{Script=Hangul}$/u;
/** "Bell Makers’ Days CfP". */
function withoutCall(part: string): string {
  const call = mentionsIn(part).findLast(({ concept, end }) => concept === 'call' && end === part.length);
  const name = tidy(part.slice(0, call?.at));
  const isCut = isSign(name.split(' ').at(-1) ?? '', 'small') || leadsOn.test(name);
  return isCut || name.split(' ').length < fewestBeforeCall || isPlainHeading(name) ? part : name;
}

/** "Welcome to Bell Days", "Einladung zum 8. Doktorandenforum", 关于召开第八届铸钟研讨会的通知（第一轮）. */
export function withoutLead(part: string): string {
  const end = endOfSign(part, 'before the name of an event');
  if (end === undefined) return part.trim();
  const name = part.slice(end);
  return name.slice(0, placeOfSign(name, 'closes a notice')?.[0]).trim();
}

/** "Appel à communications : Sonner les heures", "CfP II Convegno delle campane". */
function behindCall(part: string): string {
  const at = part.search(/[:：]/);
  const lead = at > 0 && at < longestCall ? part.slice(0, at) : '';
  const isCall = lead !== '' && says({ mentions: mentionsIn(lead) }, 'call') && isPlainHeading(lead);
  const rest = part.slice(at + 1).trim();
  return isCall && !/^\p{Ll}/u.test(rest) ? rest : behindBareCall(part);
}

function behindBareCall(part: string): string {
  const said = mentionsIn(part);
  const call = said.find(({ concept }) => concept === 'call');
  // "Call for Authors": what is called for is still to come.
  const isWhole = call && (call.end <= longestShort || said.some((one) => one !== call && one.concept !== 'event' && one.end === call.end));
  const rest = isWhole && call.at === 0 ? tidy(part.slice(call.end)) : '';
  const isName = /^[\p{Lu}\d«“"]/u.test(rest) && rest.split(' ').length >= fewestBehindCall && !isPlainHeading(rest);
  return isName ? rest : part;
}
const fewestBehindCall = 3;
/** "CfP". */
const longestShort = 4;
const longestCall = 60;

const withoutQuotes = (part: string): string => /^[«“„]\s?([^«»“”„]+?)\s?[»”“]$/u.exec(part)?.[1] ?? part;

const figure = /\d/;
const lastWord = /\s(\p{L}{1,5})$/u;

const leadsToDay = (word: string): boolean => isSign(word, 'on a day') || isSign(word, 'from a day') || isSign(word, 'during days');

/**
 * "Bell Days, Lund, 3–5 June 2027", "Die Glocken-Konferenz am 17. Oktober": a name ends before its days, and before the place beside them.
 */
function withoutDays(part: string): string {
  if (!figure.test(part)) return part;
  const [first] = see({ text: part, struck: [] }).dates.filter(({ date }) => date.kind === 'day' || date.kind === 'range');
  if (!first || first.at[0] === 0) return part;
  const before = tidy(part.slice(0, first.at[0]).replace(/[(,\s]{1,4}$/u, ''));
  const small = lastWord.exec(before);
  const name = withoutPlace(small && leadsToDay(small[1] ?? '') ? tidy(before.slice(0, small.index)) : before);
  // "University of Lund, 3–5 June 2027": where, and no name.
  return namesHouse(name) && !eventNoun.test(name) ? '' : name;
}

/** "Bell Days, Lund, Sweden". */
function withoutPlace(name: string): string {
  const at = name.lastIndexOf(',');
  const last = name.slice(at + 1).trim();
  const [place] = at > 0 ? knownPlaces(last) : [];
  return place && place.at === 0 && place.end === last.length ? withoutPlace(name.slice(0, at)) : name;
}
