import type { Day } from '#model/day.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import { sentenceIn } from '../outline/around.ts';
import { namesSome } from '../outline/for-whom.ts';
import { movesNone } from '../outline/not-for-all.ts';
import { ofAnyDeadline } from '../pairing/beside/clause-of-change.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasSign, withoutSigns } from '../phrases/signs.ts';
import { closingOf, type Dated } from './dated.ts';

/** "DEADLINE EXTENSION: 12 May 2027", "NEWS: the submission deadline has been extended to": a later day. */
const isNotice = ({ entry, was }: Dated): boolean => entry.isExtended && entry.track === null && was.length === 0;

const wordsOf = ({ label, kind }: Entry): readonly string[] =>
  ownWords(label, kind).flatMap(({ text }) => (labelOf(text).mentions.some(({ concept }) => concept === 'news') ? [] : text.toLowerCase()));

/** "Deadline extended by one week to": by how much says nothing of what is extended. */
const saidOfNotice = (notice: Entry): Entry => ({ ...notice, label: withoutSigns(notice.label, 'by how much') });

const sectionOf = ({ unit }: Entry): number | undefined => unit.titles.at(-1)?.block;

/**
 * Whether a notice, over another section or without a name of its own, has no word of what is extended but those of the row in the list.
 * In one list "Papers" are others than "Short papers".
 */
function mayBeOf(notice: Entry, listed: Entry): boolean {
  const [own, words] = [wordsOf(saidOfNotice(notice)), wordsOf(listed)];
  if (!own.every((word) => words.includes(word))) return false;
  return sectionOf(notice) !== sectionOf(listed) || (notice.isNameless && (own.length === 0 || own.length === words.length));
}

const clauseEnd = /[:：,，、]/;
/**
 * "Drawings are taken until 12 March. Because many asked for it, the time was extended: works can be brought until 19 March": a sentence
 * right behind the one that it extends says so in a clause that names nothing, before the clause that tells the new day.
 */
function extendsSentenceBefore({ entry: notice }: Dated, { entry: listed }: Dated): boolean {
  const { unit, date } = notice;
  if (unit !== listed.unit || !notice.isProse || listed.date.at[0] > date.at[0]) return false;
  const [from] = sentenceIn(unit, date.at[0]);
  const [before, to] = sentenceIn(unit, Math.max(0, from - 3));
  if (listed.date.at[0] < before || listed.date.at[1] > Math.max(to, from)) return false;
  const clauses = unit.text.slice(from, date.at[0]).split(clauseEnd).slice(0, -1);
  return !namesSome(unit.text.slice(from, date.at[0])) && clauses.some(isOfAll);
}

const ofAny: ReadonlySet<Concept> = new Set([...ofAnyDeadline, 'submit', 'call']);
/** "The time was extended", but not "if the deadline is extended" or "as the early-bird period was extended". */
function isOfAll(clause: string): boolean {
  const { mentions } = labelOf(clause);
  if (hasSign(clause, 'if') || hasSign(clause, 'lasts, and is no deadline') || movesNone(clause)) return false;
  return says({ mentions }, 'extended') && mentions.every(({ concept }) => ofAny.has(concept));
}

/** Nothing is handed in any more when authors are told: what is moved beyond that day is something else. */
const isToldBetween = (item: Dated, old: Day, day: Day): boolean => {
  const told = item.entry.kind === 'notification' ? closingOf(item) : undefined;
  return told !== undefined && old < told && told <= day;
};

/**
 * A notice over a page whose list still has the old day: where the page has one deadline for submissions, that is what it extends. Which
 * of several it means nobody can tell, and both stay.
 */
export function withNotices(items: readonly Dated[]): readonly Dated[] {
  const submissions = items.filter(({ entry }) => entry.kind === 'submission');
  const notice = submissions.find(isNotice);
  const listed = submissions.find((item) => item !== notice);
  if (
    !notice ||
    !listed ||
    submissions.length > 2 ||
    listed.entry.date.struck ||
    !(notice.entry.unit === listed.entry.unit ? extendsSentenceBefore(notice, listed) : mayBeOf(notice.entry, listed.entry))
  )
    return items;
  const [old, day] = [closingOf(listed), closingOf(notice)];
  if (!old || !day || day <= old || items.some((item) => isToldBetween(item, old, day))) return items;
  const joined: Dated = {
    ...notice,
    entry: {
      ...notice.entry,
      label: listed.entry.label,
      track: listed.entry.track,
      hour: notice.entry.hour ?? listed.entry.hour,
      zone: notice.entry.zone ?? listed.entry.zone,
      isNameless: false,
      was: [...listed.entry.was, listed.entry.date],
      before: [...listed.entry.before, listed.entry],
    },
    was: [...listed.was, old],
  };
  return items.flatMap((item) => (item === notice ? [] : item === listed ? [joined] : [item]));
}
