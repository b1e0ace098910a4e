import { judged } from '#model/kinds.ts';
import { type Concept, type Sign, thingsJudged } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import { lettersSaid } from '../outline/letters-said.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasRound } from '../phrases/round-name.ts';
import { hasSign, lastEndOf, withoutSigns } from '../phrases/signs.ts';
import { isBefore } from './is-before.ts';

/** What a sentence may speak of that asks for nothing. */
const ofThings: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'until', 'every', 'review', 'notify', 'past']);
/** What asks for something, or tells for whom or where a day of its own holds. */
const asking: readonly Sign[] = [
  'must',
  'must arrive',
  'takes in',
  'sends',
  'invites',
  'asks readers',
  'asks those who read',
  'is possible',
  'falls due',
  'for',
  'on condition',
];

/** "The", "all", "our": no more letters stand before what a sentence is about. */
const mostToThing = 3;
/** "Are stored", "保存": so many letters tell of something that no call asks for. */
const fewestOfDeed = { latin: 4, other: 2 };
const ofOtherScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const mark = /[:：;；,，、()（）]|\s[–—-]\s/u;
const stop = /^[.!。！]/u;
const clauseMark = /[;；]\s?/u;

interface Sentence {
  readonly before: string;
  readonly behind: string;
  readonly words: string;
  readonly about: Label;
}

/** The sentence around a date, where it holds no other one. */
function sentenceOf({ unit, date: { at } }: Entry): Sentence | undefined {
  const { text, seen } = unit;
  const [from, to] = sentenceIn(unit, at[0]);
  if (seen.dates.some((other) => other.at[0] !== at[0] && from <= other.at[0] && other.at[0] < to)) return undefined;
  const before = text.slice(from, at[0]).split(clauseMark).at(-1) ?? '';
  const end = Math.max(at[1], to);
  if (!stop.test(text.slice(end)) && !stop.test(text.slice(0, end).trimEnd().slice(-1))) return undefined;
  const behind = text.slice(at[1], end).split(clauseMark, 1)[0] ?? '';
  const words = `${before} ${behind}`;
  return { before, behind, words, about: labelOf(words) };
}

const thingsIn = ({ mentions }: Label): readonly Concept[] =>
  mentions.map(({ concept }) => concept).filter((concept) => thingsJudged.has(concept));

/** "Submissions are stored until": handed in stands as a name, and much between it and the day. */
function isOfWhatCameIn({ before, about }: Sentence): boolean {
  const sent = about.mentions.filter(({ concept }) => concept === 'submit');
  if (sent.length === 0) return true;
  const [only, ...more] = sent;
  // "Kirimkan abstrak sebelum": what is sent is named behind the verb.
  const isVerb = about.mentions.some(({ concept, at }) => thingsJudged.has(concept) && at !== only?.at);
  if (!only || isVerb || more.length > 0 || only.end > before.length) return false;
  const until = labelOf(before).mentions.findLast(({ concept }) => concept === 'until')?.at ?? before.length;
  return only.end < until && lettersIn(before.slice(only.end, until)) >= fewestOfDeed.latin;
}

/** Whether the thing stands first, or behind those who do something with it. */
function isAboutThing({ before, words, about }: Sentence): boolean {
  const [thing] = about.mentions.filter(({ concept }) => thingsJudged.has(concept) || concept === 'submit');
  if (!thing) return false;
  const lead = words.slice(0, thing.at);
  const [own = ''] = lead.length > before.length ? [words.slice(before.length, thing.at)] : [lead];
  const ofOthers = Math.max(...(['those who judge', 'those who edit'] as const).map((sign) => lastEndOf(before, sign) ?? -1));
  return ofOthers >= 0 || lettersIn(withoutSigns(own, 'article')) - lettersSaid(own, labelOf(own).mentions) <= mostToThing;
}

/**
 * "Submissions are stored until 5 March", "der Beirat liest die Beiträge bis": a sentence on what is handed in, with a verb that asks for
 * nothing.
 */
function isDeed(entry: Entry): boolean {
  const { kind, unit, hour, isExtended, isNameless, was } = entry;
  if (!judged.has(kind) || hour || isExtended || isNameless || was.length > 0 || unit.cell !== null) return false;
  const sentence = sentenceOf(entry);
  if (!sentence || mark.test(sentence.words) || hasRound(sentence.words)) return false;
  const { before, words, behind, about } = sentence;
  // "Papers accepted by 5 March will be published": where they are out is told of them.
  const isTaken = entry.date.date.kind !== 'range' && hasSign(words, 'is taken in') && !hasSign(behind, 'will be out then');
  // "Are archived": a word that elsewhere speaks of what is over is a deed here.
  const said = about.mentions.filter(({ concept }) => concept !== 'past');
  const letters = lettersIn(withoutSigns(words, 'article')) - lettersSaid(words, said);
  return (
    !isTaken &&
    thingsIn(about).length <= 1 &&
    about.mentions.every(({ concept }) => ofThings.has(concept)) &&
    !asking.some((sign) => hasSign(words, sign)) &&
    // "Posters can be mailed until".
    !hasSign(before, 'may') &&
    letters >= (ofOtherScript.test(words) ? fewestOfDeed.other : fewestOfDeed.latin) &&
    isOfWhatCameIn(sentence) &&
    isAboutThing(sentence)
  );
}

/** What tells of one thing, and what it says: papers may be called proposals, but posters may not. */
interface Told {
  readonly things: readonly Concept[];
  readonly isShown: boolean;
}

function toldBy(entry: Entry): Told {
  const said = sentenceOf(entry);
  return {
    things: thingsIn(said?.about ?? labelOf(entry.label)),
    isShown: hasSign(said?.words ?? entry.label, 'shown at an event'),
  };
}

/** Whether a sentence is about what another asks for, or about all that came in. */
function isOfSame({ things, isShown }: Told, { label }: Entry): boolean {
  const wanted = thingsIn(labelOf(label));
  if (things.length === 0 || wanted.length === 0) return true;
  if (isShown && !hasSign(label, 'shown at an event')) return false;
  return things.some((thing) => wanted.includes(thing) || (thing === 'proposal' && wanted.includes('paper')));
}

const ofDeadline: readonly Concept[] = ['submit', 'deadline', 'closes', 'until'];

/** Those whose sentence tells what is done with what the page asks for by an earlier day. */
export function doneWith(entries: readonly Entry[]): ReadonlySet<Entry> {
  const deeds = new Set(entries.filter(isDeed));
  if (deeds.size === 0) return deeds;
  const asked = entries.filter((entry) => judged.has(entry.kind) && !deeds.has(entry) && says(labelOf(entry.label), ...ofDeadline));
  return new Set(
    [...deeds].filter((entry) => {
      const told = toldBy(entry);
      return asked.some((other) => isBefore(other, entry) && isOfSame(told, other));
    }),
  );
}
