import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, lastEndOf, someSign } from '../../phrases/signs.ts';
import { isUntil } from './until.ts';

const endOfClause = /[.;:!?。；](?:\s|$)|[。；]|\s[-–—]\s/u;
/** "The jury of the festival selects", "wählt die Jury": who chooses and the verb stand in one clause. */
const mostBetween = 40;
/** "Entries by", "reçus avant le": the thing or its verb right before the day by which it is sent. */
const mostToUntil = 3;

/** Where a clause says that a jury chooses, behind both words; what it chooses from stands before them. */
const chooses = (clause: string): boolean =>
  hasSign(clause, 'those who judge') &&
  someSign(clause, 'those who judge', (at, end) =>
    someSign(clause, 'choose, as they do', (from, to) => {
      const isBeside = (from >= end ? from - end : at - to) < mostBetween;
      return isBeside && !hasSign(clause.slice(Math.max(end, to)), 'chosen from');
    }),
  );

/** "Texts by 1 March to the jury, which selects": who chooses is told of behind what is sent by then. */
const areSentToJury = (lead: string): boolean =>
  labelOf(lead).mentions.some(({ concept }) => thingsJudged.has(concept)) &&
  !(['those who judge', 'choose, as they do', 'chosen from'] as const).some((sign) => hasSign(lead, sign));

/** "The jury selects from all entries received by", "talks for which proposals are sent by": the day is that by which they are. */
export function isOfEntries(before: string): boolean {
  const { mentions } = labelOf(before);
  const until = mentions.findLast(({ concept }) => concept === 'until');
  const chosen = lastEndOf(before, 'choose, as they do') ?? lastEndOf(before, 'answer, as they do') ?? before.length;
  const thing = until && mentions.find(({ concept, at, end }) => thingsJudged.has(concept) && at > chosen && end <= until.at);
  if (until && thing && lettersIn(before.slice(thing.end, until.at)) > 0) return true;
  const submit = mentions.findLast(({ concept, end }) => concept === 'submit' && end <= (until?.at ?? before.length));
  return submit !== undefined && lettersIn(before.slice(submit.end, until?.at ?? before.length)) <= mostToUntil;
}

/** "Aus allen Einsendungen wählt die Jury bis zum 15. Juli zwölf Texte aus": nothing is handed in by then, but the choice is known. */
export function juryChooses({ before, behind }: Around, line: string): Label | undefined {
  if (!isUntil(before, behind, line)) return undefined;
  const [rest = ''] = behind.split(endOfClause, 1);
  const lead = before.split(endOfClause).at(-1) ?? '';
  if (isOfEntries(lead) || areSentToJury(lead) || says(labelOf(rest), 'submit', 'register') || !chooses(`${lead} ${rest}`))
    return undefined;
  return says(labelOf(lead), 'deadline', 'closes', 'register', 'opens', 'extended')
    ? undefined
    : labelOf(before).withGuess({ kind: 'notification', isPlain: true });
}
