import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isOnlyDeadline } from '../../labels/nameless.ts';
import { isTelling } from '../../labels/telling.ts';
import type { Unit } from '../../outline/outline.ts';
import { hasSign } from '../../phrases/signs.ts';
import type { Head, Heads } from '../columns/heads.ts';
import { isOfDates } from '../columns/still-open.ts';
import type { Fallback } from '../lines/line-name.ts';

/** Whether each column has a kind of its own: the rows are then named for tracks, "Workshops | Due | Notification". */
const areKinds = (heads: Heads): boolean =>
  new Set([...heads.values()].flatMap(({ label }) => (label.guess?.isPlain || isOnlyDeadline(label) ? (label.guess?.kind ?? []) : [])))
    .size > 1;

/** "Begins" beside a column called "Ends". */
const isOpeningOf = (head: Label, heads: Heads): boolean =>
  says(head, 'opens') && !says(head, 'closes') && [...heads.values()].some(({ label }) => says(label, 'closes') && !says(label, 'opens'));

/** "Applications due": who asks for something of their own. */
const isOfApplicants = (head: Label): boolean => head.guess?.kind === 'submission' && head.guess.isPlain && says(head, 'proposal');

/** "Rector's scholarship", and no help for a journey. */
const isGrant = (row: Label): boolean =>
  row.guess?.kind === 'other' && says(row, 'aid') && hasSign(row.text, 'funds') && !hasSign(row.text, 'for the journey');

/** Which of two names says what a date is for: the row's or the column's. A column called "Deadline" or "Submission" says little. */
function choose(row: Label, head: Label | undefined, heads: Heads): { readonly label: Label; readonly other: Label | undefined } {
  const headKind = head?.guess;
  if (head && row.guess?.isPlain && isOpeningOf(head, heads)) return { label: labelOf(`${row.text} ${head.text}`), other: undefined };
  if (head && headKind?.isPlain && headKind.kind !== 'submission' && headKind.kind !== 'event') return { label: head, other: row };
  const isOfOther = headKind?.isPlain === true || (headKind !== undefined && head !== undefined && isOnlyDeadline(head));
  if (head && isOfOther && row.guess?.kind === 'event' && headKind?.kind !== 'event' && areKinds(heads)) return { label: head, other: row };
  if (head && isOfApplicants(head) && isGrant(row)) return { label: head, other: row };
  if (row.guess?.isPlain || !headKind) return { label: row, other: head };
  if (row.guess && !headKind.isPlain) return { label: row, other: head };
  return { label: head, other: row };
}

/** "Deadline" below "Early bird | Standard": each column of a table of fees has its own day of registration. */
const ofFees = (name: Label, head: Label | undefined, heads: Heads): Label | undefined =>
  head && !head.guess && isOnlyDeadline(name) && [...heads.values()].some(({ label }) => label.guess?.kind === 'registration')
    ? head.withGuess({ kind: 'registration', isPlain: true })
    : undefined;

/** A column called "Deadline" or "Date" tells no track, nor does what names the same kind outright; "Panel Proposals" does. */
const tells = ({ text, guess }: Label, kind: Kind): boolean => !isBare(text) && isTelling(text) && !(guess?.kind === kind && guess.isPlain);

/** "Long papers | Short papers": of several columns that name one kind each tells its track. */
const isOneOfSeveral = (head: Label, kind: Kind, heads: Heads): boolean =>
  isOfKindOutright(head, kind) &&
  new Set([...heads.values()].flatMap(({ label }) => (isOfKindOutright(label, kind) ? label.text : []))).size > 1;

const isOfKindOutright = (head: Label, kind: Kind): boolean =>
  head.guess?.kind === kind && head.guess.isPlain && !says(head, 'extended', 'formerly', 'deadline');

/** Some days in a table of dates with a name that is no deadline's are the event: "CHAC 2024 | October 29-31". */
const spanName = ({ seen }: Unit, name: Label): { label: Label; track: null } | undefined =>
  seen.dates[0]?.date.kind === 'range' && !isBare(name.text) && name.text.length < 100 && !hasSign(name.text, 'a time')
    ? { label: name.withGuess({ kind: 'event', isPlain: false }), track: null }
    : undefined;

/**
 * "Deadline | Decision | Contracts signed" over rows without names: behind a column of what follows the deadline, one that names nothing of
 * a call is a step further, whatever stands over the table.
 */
function isOfElse(name: Label, head: Head | undefined, heads: Heads): boolean {
  if (!isBare(name.text) || !head || head.label.guess || !isTelling(head.label.text)) return false;
  const all = [...heads.values()];
  const before = all.slice(0, all.indexOf(head)).flatMap(({ label }) => (label.guess?.isPlain || isOnlyDeadline(label) ? label : []));
  const due = before.findIndex((label) => says(label, 'deadline', 'submit', 'closes'));
  return due >= 0 && before.slice(due + 1).some(({ guess }) => guess?.isPlain && !askedFor.has(guess.kind) && guess.kind !== 'opens');
}

/** What a title calls what its dates are for; undefined where it names nothing. */
export type TitleName = (around: string) => { label: Label; track: string | null } | undefined;

/** What stands around a cell. */
interface InTable {
  /** Of the row. */
  readonly name: Label;
  readonly heads: Heads;
  readonly titleName: TitleName;
}

/** What a dated cell is for: by the name of its row or the head of its column, else by the title over the table. */
export function cellName(
  unit: Unit,
  head: Head | undefined,
  { name, heads, titleName }: InTable,
): { readonly label: Label; readonly fallback: ReturnType<Fallback> } {
  const fee = ofFees(name, head?.label, heads);
  const { label, other } = fee ? { label: fee, other: undefined } : choose(name, head?.label, heads);
  const { guess } = label;
  // "Early | Deadline" under "Registration": a column that names nothing leaves it to the title.
  const titled = guess && !guess.isPlain && isOnlyDeadline(label) ? titleName(name.text) : undefined;
  // Where a row has no name, the column has, in whatever words.
  const words = isBare(name.text) && head ? head.label.text : name.text;
  const told = titled ?? (isOfElse(name, head, heads) ? undefined : titleName(words));
  if (titled || !guess) return { label, fallback: told ?? spanName(unit, name) };
  const track = other && (tells(other, guess.kind) || isOneOfSeveral(other, guess.kind, heads)) ? other.text : null;
  return { label, fallback: { label, track, isOfColumn: head !== undefined && label === head.label && isOfDates(head) } };
}
