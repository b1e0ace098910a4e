import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { isAsked } from '../../labels/asked.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lettersSaid } from '../../outline/letters-said.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign, hasSign, isSign } from '../../phrases/signs.ts';
import { isOfDone } from './done-then.ts';
import { leadsToSpan } from './leads-to-span.ts';
import { isNamedRound, isOfRound, isSpanOfRound } from './rounds.ts';

/** What is handed in some time between two days, or opens for that long. */
const openForTime: ReadonlySet<Kind> = new Set([...askedFor, 'opens', 'response']);

/** "We are open for applications from": not what is merely available for some days. */
const isOpen = (before: string): boolean => hasSign(before, 'stands open');

/** "Send us a date between": one of the days, not what is handed in on them. */
const isOfDays = (before: string): boolean => endsWithSign(before, 'a day between');

const mostLettersToSpan = 4;
const mostBetween = 3;
const taken: ReadonlySet<Concept> = new Set(['submit', 'register']);
/** "The submission dates are", "Başvuru tarihleri", 投稿日期为: right before a span of days, the days of what is handed in. */
function areDatesOf(before: string): boolean {
  const { mentions } = labelOf(before);
  const asked = mentions.findLast(({ concept }) => taken.has(concept));
  if (!asked) return false;
  const dates = mentions.findLast(
    ({ concept, at, end }) => concept === 'dates' && asked.end > at - mostBetween && asked.at < end + mostBetween,
  );
  const rest = before.slice(Math.max(asked.end, dates?.end ?? 0));
  return isSign(rest, 'is, before days') || (dates !== undefined && lettersIn(rest) <= mostLettersToSpan);
}

/** "… einreichen", "… über das Portal möglich": what is done in a span of days, behind it. */
const isDoneIn = (clause: string): boolean => says(labelOf(clause), 'submit') || hasSign(clause, 'is possible');

const sentenceEnd = /[.;!?](?:\s|$)|。/;
/** "The", "new": of "corrections to papers" and "Fragen zu Beiträgen" more stands before the thing. */
const mostToThing = 6;
/** "Applications may be lodged from", "Anträge können vom 1. bis 31. März gestellt werden": in the clause of the days, and of the thing itself. */
function isTakenIn({ before, behind }: Around): boolean {
  const lead = before.split(sentenceEnd).at(-1)?.split(', ').at(-1) ?? '';
  const clause = `${lead} ${behind.split(sentenceEnd, 1)[0] ?? ''}`;
  const thing = labelOf(clause).mentions.find(({ concept }) => thingsJudged.has(concept));
  if (!thing || !hasSign(clause, 'made or taken in')) return false;
  const own = lead.slice(0, thing.at);
  // "As inscrições de trabalhos": what is done with the thing is that it is handed in.
  const isShort = lettersIn(own) - lettersSaid(own, labelOf(own).mentions) <= mostToThing;
  return thing.at > lead.length || isShort || hasSign(own, 'made or taken in');
}

/**
 * "We accept talk proposals from 5 April to 5 May", "Abstracts must be submitted between": a span of days in which something is handed in.
 */
export const isWindow = (label: Label, { before, behind }: Around, { dates, start }: Cluster, text: string): boolean =>
  label.guess !== undefined &&
  openForTime.has(label.guess.kind) &&
  dates.every(({ date }) => date.kind === 'range') &&
  (leadsToSpan(before, text.slice(start)) ||
    isSpanOfRound(before, dates) ||
    beginsWithSign(before, 'a time') ||
    areDatesOf(before) ||
    goesOnWithSign(behind, 'between them')) &&
  !says(label, 'review', 'notify') &&
  !isOfDays(before) &&
  !isOfDone(before) &&
  (says(label, 'submit', 'register', 'response') ||
    // "Our call for talks runs from".
    (says(label, 'call') && says(label, 'held') && !says(label, 'event')) ||
    isOfRound(before) ||
    isNamedRound({ before, behind }) ||
    (isOpen(before) && isAsked(label)) ||
    isTakenIn({ before, behind }) ||
    isDoneIn(behind.split(/[.;]/, 1)[0] ?? ''));
