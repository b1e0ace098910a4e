import type { Reach } from '#dates/reach.ts';
import type { Kind } from '#model/call.ts';
import type { Concept } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { sentenceAt } from '../outline/around.ts';
import type { Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import { isUntil } from '../pairing/beside/until.ts';
import { lettersIn } from '../phrases/letters.ts';
import { endsWithSign, hasSign } from '../phrases/signs.ts';
import { thingWords } from './of-things.ts';
import { handedIn, isOfProgramme, kindsNamed, ofSubmissions, partOf, timeOf } from './statement.ts';

/** "The submission system closes at 18:59 UTC": the hour at which a call, or what takes its papers, closes on a day that is told elsewhere. */
export interface Closing {
  readonly unit: Unit;
  readonly time: Reach;
  readonly kinds: ReadonlySet<Kind>;
  /** It speaks of the days right beside it alone. */
  readonly isNear: boolean;
  /** It speaks of the deadlines of its section alone, where that has some. */
  readonly isOfSection: boolean;
  /** Words that may name some of what is handed in: it is told of nothing else. */
  readonly of: readonly string[];
}

const saysHandedIn = ({ mentions }: Label): boolean => mentions.some(({ concept }) => handedIn.has(concept));

/** The kinds that a sentence speaks of: where they come after the call they are named beside the paper. */
function kindsOf(label: Label): ReadonlySet<Kind> {
  const named = kindsNamed(label);
  // "The server for camera-ready papers".
  const after = named.filter((kind) => !ofSubmissions.has(kind));
  return new Set(after.length ? after : named.includes('abstract') ? named : ofSubmissions);
}

/** A call, or what takes what is handed in: no desk, no session, nothing that opens in the same sentence. */
const isOfCall = (label: Label): boolean =>
  (says(label, 'call') || saysHandedIn(label) || hasSign(label.text, 'a portal')) &&
  !says(label, 'opens', 'register', 'event', 'review', 'aid') &&
  !hasSign(label.text, 'day of the event');

const longestDeadline = 40;
/** "Only what reaches us by 18:00 on the closing day is judged", "nothing is taken after 18:00": a sentence whose one hour is an end. */
function endsAtHour({ text, seen }: Unit, label: Label): boolean {
  const [hour, ...more] = seen.hours;
  if (!hour || more.length > 0 || !(saysHandedIn(label) || says(label, 'deadline'))) return false;
  if (says(label, 'every', 'opens', 'register', 'event')) return false;
  if (says(label, 'closes', 'refused')) return true;
  // "Jusqu'à 12h", "do godz. 12": the word before an hour may go with the one that names an end.
  const leads = [hour.at[0], hour.lead ?? hour.at[0]].map((end) => text.slice(0, end));
  // "Heure limite : 12h", "The cut-off time is noon."
  if (says(label, 'deadline') && text.length <= longestDeadline && lettersIn(text.slice(hour.at[1])) === 0) return true;
  const isEnd = (before: string) => isUntil(before, text.slice(hour.at[1]), text) || endsWithSign(before, 'after');
  // "Posters must be taken down by 17:00" names a thing and no handing in.
  return says(label, 'submit', 'deadline') && leads.some(isEnd);
}

const ofElse: readonly Concept[] = ['opens', 'register', 'event', 'review', 'aid', 'notify', 'final', 'response', 'supplement'];

/** "The deadline is now 17:00 CET": an hour and a zone of the one deadline that there is, whatever its row says. */
function isOfDeadline({ seen }: Unit, label: Label): boolean {
  const [hour] = seen.hours;
  if (!hour || seen.zones.length === 0 || says(label, ...ofElse) || hasSign(label.text, 'all')) return false;
  return label.mentions.some(({ concept, end }) => concept === 'deadline' && end <= hour.at[0] && hour.at[0] - end <= longestDeadline);
}

/** The sentences of a line that tell when something closes, or until when it is taken, by an hour and without a day. */
export function closingsOf(unit: Unit): readonly Closing[] {
  const { seen, text, cell } = unit;
  if (cell !== null || seen.hours.length === 0 || isOfProgramme(unit)) return [];
  return [...new Map(seen.hours.map(({ at }) => sentenceAt(text, at[0])))].flatMap(([from, to]): readonly Closing[] => {
    const sentence = partOf(unit, from, to);
    const time = timeOf(sentence);
    const [hour] = sentence.seen.hours;
    const isDated = seen.dates.some(({ at }) => at[0] < to && from < at[1]);
    if (isDated || !hour || (time.zone && !time.zone.meanings.length)) return [];
    const label = labelOf(sentence.text);
    const isWide = says(label, 'closes') && isOfCall(label);
    if (isWide || (!time.zone && endsAtHour(sentence, label)))
      return [{ unit, time, kinds: kindsOf(label), isNear: !isWide, isOfSection: false, of: [] }];
    if (!isOfDeadline(sentence, label)) return [];
    const named = kindsNamed(label);
    const kinds = named.length ? new Set(named) : ofSubmissions;
    return [{ unit, time, kinds, isNear: false, isOfSection: true, of: thingWords(without(sentence.seen, sentence.text)) }];
  });
}
