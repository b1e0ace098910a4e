import { isAsked } from '../../labels/asked.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Unit } from '../../outline/outline.ts';
import { type KindGuess, kindOf } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsInOwnLanguage } from '../../phrases/own-language.ts';
import { beginsWithSign, endsWithSign, hasSign } from '../../phrases/signs.ts';
import { isPostposition } from './postposition.ts';

/** What a day on which a call closes makes of a label. */
export const byClosing = { kind: 'submission', isPlain: true } as const;

/** "Прием статей — по 7 мая": what is called for until the end of a day, not from it on. */
export const isThrough = (label: Label, { before }: Around): boolean =>
  label.guess?.kind === 'opens' && !says(label, 'opens') && endsWithSign(before, 'through a day');

/** "Bildirilerin kabulü: 5 Mart'a kadar": what is taken in until a day is handed in; the kind of that, undefined for anything else. */
export function takenUntil({ guess, mentions }: Label, { before, behind }: Around): KindGuess | undefined {
  if (guess?.kind !== 'notification' || !isPostposition(behind) || !hasSign(before, 'taking in')) return undefined;
  return kindOf(mentions.filter(({ concept }) => concept !== 'notify'));
}

/** "At", "à". */
const mostToUntil = 3;
/**
 * "Si accettano proposte fino alle ore 24 del", "leur dossier en un seul PDF, le … à 23h59 au plus tard": what is handed in until a day, where
 * a word before it says so that means much else elsewhere, or one right behind it.
 */
export function isThingUntil({ guess }: Label, { before, behind }: Around): boolean {
  if (guess?.kind !== 'submission' || guess.isPlain) return false;
  const [until] = labelOf(behind).mentions;
  const isBehind =
    until?.concept === 'until' && lettersIn(behind.slice(0, until.at)) <= mostToUntil && !/[.;]\s/.test(behind.slice(0, until.at));
  return isBehind || endsWithSign(before, 'through a day');
}

/** "3月8日必着でお知らせください": what must arrive by a day is handed in, whatever it is called. */
export const mustArrive = ({ guess }: Label, { behind }: Around): boolean =>
  (!guess?.isPlain || guess.kind === 'event' || guess.kind === 'other') && beginsWithSign(behind, 'must arrive');

/** "LBW closes on 22 January" below "Call for late-breaking work": what the title calls for is handed in until then. */
export const closesCall = (label: Label, { titles }: Unit, sentence: string): boolean =>
  label.guess === undefined &&
  says(label, 'closes') &&
  !hasSign(label.text, 'opens its doors') &&
  titles.some((title) => says(title, 'call', 'submit')) &&
  // "The exhibition opens on 1 May and closes on": that is not what is called for.
  (!says(labelOf(sentence), 'opens') || isAsked(labelOf(sentence)));

/** "La plateforme ferme le 7 mars": what is handed in there, whatever it is. */
export const closesPortal = (label: Label): boolean =>
  label.guess === undefined && says(label, 'closes') && hasSign(label.text, 'a portal');

/** "Quelle pubblicate entro il 15 ottobre" below "La scadenza": what a section of the deadline says until when. */
export function isUntilUnderDeadline({ guess }: Label, { before }: Around, { titles }: Unit): boolean {
  const title = titles.findLast(({ level }) => level <= lowestHeading);
  if (guess !== undefined || title === undefined || !isOnlyDeadline(title.label)) return false;
  const [until, other] = labelOf(before).mentions;
  const isLast = until?.concept === 'until' && other === undefined && before.slice(until.end).trim() === '';
  return isLast && !hasSign(before, 'carried out') && !hasSign(before, 'opens its doors');
}
const lowestHeading = 6;

/**
 * "Nabór otwarty do 21 marca": what is open until a day closes on it, where the word for "until" is one of its language alone; so does what
 * has begun, "Başvurular başladı, 1 Mart'a kadar".
 */
export const isOpenUntil = (label: Label, { before, behind }: Around, { text }: Unit): boolean =>
  label.guess?.kind === 'opens' &&
  says(label, 'submit') &&
  (endsInOwnLanguage(before, 'until, among own words', text) || (isPostposition(behind) && labelOf(before).guess?.kind === 'opens'));
