import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import type { Unit } from '../../outline/outline.ts';
import { mentionsIn, speaksOf } from '../../phrases/phrases.ts';
import { hasSign, isSign, lastOfSign, someSign } from '../../phrases/signs.ts';
import { withoutEdition } from '../edition.ts';
import { eventNoun } from '../text.ts';
import { placeInSentence } from './place-in.ts';
import { onlyOnline } from './place-line.ts';
import { sentencesOf } from './sentences.ts';

const name = /^\s\p{Lu}/u;

/** "We look forward to seeing you in Rome", "join us in Lund". */
const welcomes = (text: string): boolean => someSign(text, 'welcome in', (_, end) => name.test(text.slice(end, end + 2)));

/** Those before were held elsewhere. */
const isHeld = (sentence: string): boolean =>
  (speaksOf(sentence, 'held') && !speaksOf(sentence, 'past') && !hasSign(sentence, 'was held')) || welcomes(sentence);

/** "With the help of the University of Lund, the workshop takes place in Graz": the place stands behind the verb. */
export function placeOfHeld(sentence: string): string | null {
  if (!mayNamePlace(sentence)) return null;
  const from = mentionsIn(sentence).find(({ concept }) => concept === 'held')?.at ?? 0;
  return placeInSentence(sentence.slice(from)) ?? placeInSentence(sentence) ?? unparted(sentence.slice(0, from));
}

const longestUnparted = 24;
const province = /^[^省]{2,3}省/u;
/** 会议定于9月12日至14日在江苏省南京市召开: where words are not parted, the place stands between "in" and the verb. */
function unparted(before: string): string | null {
  const [, end] = lastOfSign(before.slice(-longestUnparted), 'in, before a verb') ?? [];
  const name = end === undefined ? '' : before.slice(-longestUnparted).slice(end);
  const [known] = [...knownPlaces(name), ...knownPlaces(name.replace(province, ''))];
  return known?.at === 0 ? name : null;
}

/** Menus have shorter lines; a call says where it is held in its first sentences. */
const shortestSentence = 16;
const mostSentences = 20;

/** The place that the first sentence on where it is held names, by those units that may name one. */
export function heldIn(units: readonly Unit[], naming: readonly Unit[]): string | null {
  const sentences = units.filter(({ text }) => text.length >= shortestSentence).slice(0, mostSentences);
  const last = sentences.at(-1);
  for (const unit of naming) {
    if (unit.text.length < shortestSentence) continue;
    if (!last || unit.block > last.block) return null;
    const place = heldIfNamed(unit.text);
    if (place) return place;
  }
  return null;
}

/** The same of one text. */
export const heldInText = (text: string): string | null => (mayNamePlace(text) ? heldIfNamed(text) : null);

function heldIfNamed(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    const place = mayNamePlace(sentence) && isHeld(sentence) ? placeOfHeld(sentence) : null;
    if (place) return place;
  }
  return null;
}

/** Its reviews may be held online, its talks given there: the event is what the sentence begins with. */
function isOfEvent(sentence: string, at: number, acronym: string | null): boolean {
  if (at > farthestSubject) return false;
  return eventNoun.test(sentence.slice(0, at)) || (acronym !== null && isSubjectOf(sentence.slice(0, at), acronym));
}
const farthestSubject = 160;

const wordBehind = /^(?:[\s'’@-]{0,3}(?:(?:19|20)\d\d|['’]\d\d))?\s(\p{L}+)/u;
/** "COB will be held": the short name itself, and not its interviews. */
function isSubjectOf(text: string, acronym: string): boolean {
  const base = withoutEdition(acronym);
  const at = text.indexOf(base);
  return at >= 0 && isSign(wordBehind.exec(text.slice(at + base.length))?.[1] ?? '', 'verb of a sentence');
}

/** "Online", where a sentence on the event says that it is held there and nowhere else. */
export function onlineHeldIn(units: readonly Unit[], acronym: string | null): string | null {
  const sentences = units.filter(({ text }) => text.length >= shortestSentence).slice(0, mostSentences);
  for (const { text } of sentences) {
    if (!onlyOnline(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const online = onlyOnline(sentence);
      if (online && isOfEvent(sentence, sentence.indexOf(online), acronym)) return online;
    }
  }
  return null;
}
