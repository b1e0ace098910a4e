import type { Reach } from '#dates/reach.ts';
import type { Kind } from '#model/call.ts';
import { thingsJudged } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { sentenceAt } from '../outline/around.ts';
import type { Unit } from '../outline/outline.ts';
import { hasSign } from '../phrases/signs.ts';
import { handedIn, isOfProgramme, kindsNamed, ofSubmissions, partOf, timeOf } from './statement.ts';

/** "The submission system closes at 18:59 UTC": the hour at which a call, or what takes its papers, closes on a day that is told elsewhere. */
export interface Closing {
  readonly unit: Unit;
  readonly time: Reach;
  readonly kinds: ReadonlySet<Kind>;
}

/** "Papers must be uploaded by": what is handed in, and the last words a bound. */
const isDueBy = ({ mentions }: Label): boolean =>
  mentions.at(-1)?.concept === 'until' &&
  mentions.some(({ concept }) => concept === 'submit') &&
  mentions.some(({ concept }) => thingsJudged.has(concept));

/** The kinds of what closes, if that is a call or takes what is handed in: no desk, no session, nothing that opens in the same sentence. */
function kindsThatClose(label: Label): ReadonlySet<Kind> | undefined {
  const isOfCall = label.mentions.some(({ concept }) => concept === 'call' || handedIn.has(concept)) || hasSign(label.text, 'a portal');
  if (!isOfCall || says(label, 'opens', 'register', 'event', 'review', 'aid') || hasSign(label.text, 'day of the event')) return undefined;
  const named = kindsNamed(label);
  // "The server for camera-ready papers": what comes after the call is named beside the paper.
  const after = named.filter((kind) => !ofSubmissions.has(kind));
  return new Set(after.length ? after : named.includes('abstract') ? named : ofSubmissions);
}

/** The sentences of a line that tell when something closes, or until when it is taken, by an hour and without a day. */
export function closingsOf(unit: Unit): readonly Closing[] {
  const { seen, text, cell } = unit;
  if (cell !== null || seen.hours.length === 0 || isOfProgramme(unit)) return [];
  return [...new Map(seen.hours.map(({ at }) => sentenceAt(text, at[0])))].flatMap(([from, to]) => {
    const sentence = partOf(unit, from, to);
    const time = timeOf(sentence);
    const [hour] = sentence.seen.hours;
    if (sentence.seen.dates.length > 0 || !hour || (time.zone && !time.zone.meanings.length)) return [];
    const label = labelOf(sentence.text);
    const isEnd = says(label, 'closes') || isDueBy(labelOf(sentence.text.slice(0, hour.at[0])));
    const kinds = isEnd ? kindsThatClose(label) : undefined;
    return kinds ? [{ unit, time, kinds }] : [];
  });
}
