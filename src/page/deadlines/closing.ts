import type { Reach } from '#dates/reach.ts';
import type { Kind } from '#model/call.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceAt } from '../outline/around.ts';
import type { Unit } from '../outline/outline.ts';
import { handedIn, kindsNamed, ofSubmissions, partOf, timeOf } from './statement.ts';

/** "The submission system closes at 18:59 UTC": the hour at which a call, or what takes its papers, closes on a day that is told elsewhere. */
export interface Closing {
  readonly unit: Unit;
  readonly time: Reach;
  readonly kinds: ReadonlySet<Kind>;
}

/** The kinds of what closes, if that is a call or takes what is handed in: no desk, no session, nothing that opens in the same sentence. */
function kindsThatClose(text: string): ReadonlySet<Kind> | undefined {
  const label = labelOf(text);
  const isOfCall = label.mentions.some(({ concept }) => concept === 'call' || handedIn.has(concept));
  if (!isOfCall || !says(label, 'closes') || says(label, 'opens', 'register', 'event', 'review')) return undefined;
  const named = kindsNamed(label);
  // "The server for camera-ready papers": what comes after the call is named beside the paper.
  const after = named.filter((kind) => !ofSubmissions.has(kind));
  return new Set(after.length ? after : named.includes('abstract') ? named : ofSubmissions);
}

/** The sentences of a line that tell when something closes, by an hour with its zone and without a day. */
export function closingsOf(unit: Unit): readonly Closing[] {
  const { seen, text, cell } = unit;
  if (cell !== null || seen.hours.length === 0 || seen.zones.length === 0) return [];
  return [...new Map(seen.zones.map(({ at }) => sentenceAt(text, at[0])))].flatMap(([from, to]) => {
    const sentence = partOf(unit, from, to);
    const time = timeOf(sentence);
    if (sentence.seen.dates.length > 0 || !time.hour || !time.zone?.meanings.length) return [];
    const kinds = kindsThatClose(sentence.text);
    return kinds ? [{ unit, time, kinds }] : [];
  });
}
