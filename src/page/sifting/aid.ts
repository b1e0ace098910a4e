import type { Kind } from '#model/call.ts';
import { askedFor, judged } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasSign } from '../phrases/signs.ts';

/** Blocks of the titles that stand over all entries. */
function titlesOverAll(entries: readonly Entry[]): ReadonlySet<number> {
  const [first, ...others] = entries.map(({ unit }) => unit.titles.map(({ block }) => block));
  return new Set(first?.filter((block) => others.every((blocks) => blocks.includes(block))));
}

/** "Visa Regimes and Migration: a conference", with abstracts due below it: an event that is about such things. */
const isAbout = (title: Title, entry: Entry): boolean =>
  title.level === 1 && title.mentions.at(-1)?.concept === 'event' && says(labelOf(entry.label), 'paper', 'abstract', 'notify');

/** "Student volunteers", but not an award for them. */
const isOfHelpers = (text: string): boolean => hasSign(text, 'who helps') && !hasSign(text, 'funds') && !hasSign(text, 'a contest');

/** Papers are sent to a conference on volunteering, and not by those who help. */
const isOfScience = (title: Title, { label }: Entry): boolean =>
  isOfHelpers(title.text) && says(labelOf(label), 'paper', 'abstract', 'whole abstract');

/** What goes with an event, and is no call of its own. */
const isOfHelp = (text: string): boolean => hasSign(text, 'for the journey') || isOfHelpers(text);

/** What stands under a title of grants, visas or hotels is not the call's own submission or decision. */
function besideCall(entries: readonly Entry[]): readonly Entry[] {
  const overAll = titlesOverAll(entries);
  return entries.map((entry): Entry => {
    const over = entry.unit.titles.find(({ text }) => isOfHelpers(text)) ?? entry.unit.titles.at(-1);
    const isAid = over !== undefined && says(over, 'aid') && !says(over, 'submit', 'paper', 'abstract', 'register', 'dates');
    // Help for a journey, or from those who come, goes with an event; a fellowship may be all that a page is about.
    const isAll = over !== undefined && overAll.has(over.block) && !isOfHelp(over.text);
    return isAid && entry.kind !== 'event' && !isAll && !isAbout(over, entry) && !isOfScience(over, entry)
      ? { ...entry, kind: 'other' }
      : entry;
  });
}

/**
 * "Travel bursaries are available for students, who should apply by 2 April", "… Apply by 2 April": a clause behind help that was told of says
 * no more than that one applies, on a page that asks for something else.
 */
function isAppliedForHelp({ kind, label, isProse, unit, date }: Entry): boolean {
  const { text } = unit;
  const said = labelOf(label);
  if (kind !== 'submission' || !isProse || !hasSign(label, 'applies') || says(said, ...ofWork)) return false;
  // "Applications for talks": more than an application is named.
  if (said.mentions.filter(({ concept }) => concept === 'proposal').length > 1) return false;
  const [start] = sentenceIn(unit, date.at[0]);
  const [from] = sentenceIn(unit, Math.max(0, start - backIntoLast));
  const own = text.slice(start, date.at[0]);
  return [own.slice(0, Math.max(0, own.lastIndexOf(label))), text.slice(from, start)].some(offersHelp);
}
/** "A small number of bursaries is available": it asks for nothing until a day. */
function offersHelp(words: string): boolean {
  const about = labelOf(words);
  return says(about, 'aid') && hasSign(words, 'funds') && !says(about, 'submit', 'deadline', 'until', 'closes');
}
const ofWork = ['paper', 'abstract', 'whole abstract', 'event'] as const;
/** From the beginning of a sentence into the one before. */
const backIntoLast = 3;

const asideOfHelp = (entries: readonly Entry[]): readonly Entry[] =>
  entries.some((entry) => judged.has(entry.kind) && !isAppliedForHelp(entry))
    ? entries.map((entry): Entry => (isAppliedForHelp(entry) ? { ...entry, kind: 'other' } : entry))
    : entries;

const mayBeReport: ReadonlySet<Kind> = new Set(['submission', 'camera-ready']);

/**
 * "Reports on earlier grants are due by", "der Verwendungsnachweis ist bis zum … vorzulegen", below a title of grants and none of a contest:
 * whoever got one tells what came of it.
 */
function isReport({ kind, label, unit, date }: Entry): boolean {
  const { titles, text, cell } = unit;
  if (!mayBeReport.has(kind) || says(labelOf(label), 'paper', 'abstract', 'proposal')) return false;
  // Behind its day stands the verb in some languages, and what it does is named before it.
  const said = cell === null ? text.slice(sentenceIn(unit, date.at[0])[0], date.at[0]) : label;
  if (![label, said].some((words) => hasSign(words, 'told of an award'))) return false;
  const over = titles.map(({ text }) => text);
  return over.some((text) => hasSign(text, 'funds')) && !over.some((text) => hasSign(text, 'a contest'));
}

/** Grants, visas and hotels beside a call, or the grants that a page calls for. */
export function withAid(entries: readonly Entry[]): readonly Entry[] {
  const all = entries.map((entry): Entry => (isReport(entry) ? { ...entry, kind: 'other' } : entry));
  const kept = isOfFunds(all)
    ? all.map((entry): Entry => (isAppliedFor(entry) ? { ...entry, kind: 'submission' } : entry))
    : besideCall(asideOfHelp(all));
  if (kept.some(({ kind }) => askedFor.has(kind))) return kept;
  return kept.map((entry, i) => (entry.kind === 'other' ? asCall(all[i] ?? entry, entry) : entry));
}

/**
 * "The scholarship application opens 15 January and closes 15 March": what is applied for opens on the one day and is due on the other. "We
 * expect to open applications for the fellowship in January" tells when it opens too; "applications are open in January" is a month in which
 * they are taken.
 */
export function kindOfApplication({ label, date: { date } }: Entry): 'opens' | 'submission' {
  const { mentions } = labelOf(label);
  const opens = mentions.findIndex(({ concept }) => concept === 'opens');
  const isOpened = opens >= 0 && mentions.slice(opens + 1).some(({ concept }) => concept === 'proposal' || concept === 'call');
  const isDue = says({ mentions }, 'until', 'deadline', 'closes');
  const isOpening = (date.kind === 'day' && mentions.at(-1)?.concept === 'opens') || (date.kind !== 'range' && isOpened && !isDue);
  return isOpening ? 'opens' : 'submission';
}

const ofFunds: ReadonlySet<Kind> = new Set(['opens', 'submission', 'registration', 'notification', 'other']);

/**
 * "Grants and prizes of the Bell Society", "Stipendien der Bibliothek": a page that is called after them asks for nothing else; nor does one
 * that has neither an event nor papers, and a fellowship, a prize or a grant over each thing that it asks for.
 */
function isOfFunds(entries: readonly Entry[]): boolean {
  const mains = new Set(entries.map(({ unit }) => unit.titles.find(({ level }) => level === 1)));
  if (mains.size > 0 && [...mains].every((main) => main !== undefined && hasSign(main.text, 'funds') && !says(main, 'event'))) return true;
  const asked = entries.filter(({ kind }) => askedFor.has(kind));
  return (
    asked.length > 1 &&
    entries.every(({ kind }) => ofFunds.has(kind)) &&
    asked.every(({ unit, label }) => hasSign(unit.titles.at(-1)?.text ?? '', 'funds') && !says(labelOf(label), 'paper', 'abstract'))
  );
}

/** "Travel grant | Apply by": help that is applied for until a day. */
function isAppliedFor({ kind, label, row, track, isProse }: Entry): boolean {
  if (kind !== 'other') return false;
  const about = labelOf(`${row?.text ?? ''} ${track ?? ''} ${label}`);
  const isNamed = row !== undefined && row.mentions[0]?.concept === 'aid' && row.mentions[0].at === 0;
  const isAsked = says(about, 'submit', 'proposal') && (!isProse || says(about, 'deadline', 'until', 'closes'));
  return (isNamed || isAsked) && says(about, 'aid') && hasSign(about.text, 'funds') && !says(about, 'opens', 'notify', 'event');
}

/**
 * Where nothing else is asked for, a grant is what the page calls for: "Travel grant applications are due 1 May", "the call for
 * scholarships is open until 16 March", "from 5 to 16 March".
 */
function asCall(entry: Entry, aid: Entry): Entry {
  const isUnder = entry.kind !== 'other' && hasSign(entry.unit.titles.at(-1)?.text ?? '', 'funds');
  if (isUnder) return entry;
  const label = labelOf(entry.label);
  const isUntil = says(label, 'until') || (says(label, 'deadline', 'closes') && !says(label, 'opens'));
  const isOpenFor = says(label, 'opens') && says(label, 'call', 'submit', 'proposal') && aid.date.date.kind === 'range';
  const isApplied = says(label, 'aid') && (isUntil || isOpenFor) && !says(label, 'notify');
  return (isApplied && hasSign(entry.label, 'funds')) || isAppliedIn(entry) ? { ...aid, kind: kindOfApplication(entry) } : aid;
}

/**
 * "Bewirb dich bis zum 1. April auf eines von zwölf Stipendien", "estão abertas de 5 a 16 de março as inscrições para bolsas": one sentence
 * tells what to do until when, and for which grant.
 */
function isAppliedIn({ unit, date }: Entry): boolean {
  const about = labelOf(unit.text.slice(sentenceIn(unit, date.at[0])[0], sentenceIn(unit, date.at[1])[1]));
  const isWindow = says(about, 'opens') && says(about, 'submit', 'register') && date.date.kind === 'range';
  const isDue = says(about, 'submit') && says(about, 'until');
  return (isDue || isWindow) && says(about, 'aid') && hasSign(about.text, 'funds') && !says(about, 'notify');
}
