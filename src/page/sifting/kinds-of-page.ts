import type { Kind } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { askedFor, judged } from '#model/kinds.ts';
import type { Page } from '../block.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { sectionOf, type Unit } from '../outline/outline.ts';
import { price } from '../outline/price.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { speaksOf } from '../phrases/phrases.ts';
import { hasSign, isSign, withoutSigns } from '../phrases/signs.ts';
import { kindOfApplication } from './aid.ts';
import { isFinalHandedIn } from './final-handed-in.ts';

const isOnlyCall = ({ entry: { kind, isPlain, label } }: Dated): boolean =>
  kind === 'opens' && !isPlain && says(labelOf(label), 'call') && !says(labelOf(label), 'opens');

/** "Call for Papers: 15 May" tells when a call is out where the page has deadlines; where it has none, the day is the deadline. */
export function callsAsDeadlines(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => askedFor.has(entry.kind))) return items;
  return items.map((item) => (isOnlyCall(item) ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item));
}

/** "Call for Papers" over the day by which its sentences ask for papers: no day on which the call is out. */
export function callsOnDeadlines(items: readonly Dated[]): readonly Dated[] {
  return items.map((item) => {
    const twin = isOnlyCall(item) ? items.find((other) => askedFor.has(other.entry.kind) && closingOf(other) === item.from) : undefined;
    return twin ? { ...item, entry: { ...item.entry, kind: twin.entry.kind } } : item;
  });
}

/** "Convocatória para residência artística": the days in which one lives there are no event for which those who come register. */
const callsForAward = ({ unit }: Entry): boolean =>
  unit.titles.some((title) => says(title, 'call') && hasSign(title.text, 'what is awarded'));

/**
 * "Inschrijving voor de scriptieprijs", "Inscrições" for a fellowship: who enters for what is awarded hands something in, unless the page
 * asks for that elsewhere, or tells of an event that may be all one enters for.
 */
export function entriesForFunds(items: readonly Dated[], page: Page): readonly Dated[] {
  if (items.some(({ entry }) => judged.has(entry.kind) || isFinalHandedIn(entry))) return items;
  const isOfFunds = items.some(({ entry }) => entry.kind === 'event')
    ? callsForAward
    : ({ label, unit }: Entry) => [label, ...titlesOver(unit, page)].some((text) => hasSign(text, 'funds') || hasSign(text, 'a contest'));
  return items.map((item) =>
    (item.entry.kind === 'registration' || isApplication(item.entry)) && isOfFunds(item.entry)
      ? { ...item, entry: { ...item.entry, kind: item.entry.kind === 'other' ? kindOfApplication(item.entry) : 'submission' } }
      : item,
  );
}

/** What stands over a text: its headings, or the name of a page that has none. */
const titlesOver = ({ titles }: Unit, { title }: Page): readonly string[] => (titles.length ? titles.map(({ text }) => text) : [title]);

/** "Wnioski o stypendium należy złożyć do": help is applied for. */
function isApplication({ kind, label }: Entry): boolean {
  const about = labelOf(label);
  return kind === 'other' && says(about, 'aid') && says(about, 'proposal', 'submit');
}

/** "Propuestas de programa" below a call for programmes: those are handed in, and no committee draws them up. */
export const programmesAsked = (items: readonly Dated[]): readonly Dated[] =>
  items.map((item) => {
    const { kind, label, unit } = item.entry;
    const isDrawnUp = kind === 'other' && says(labelOf(label), 'review') && says(labelOf(label), 'programme');
    const isCalled = isDrawnUp && unit.titles.some((title) => says(title, 'call') && hasSign(title.text, 'a programme'));
    return isCalled ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });

const isAnnouncement = ({ entry: { kind, label } }: Dated): boolean => kind === 'opens' && isSign(label, 'an announcement');

/** "Announcement: 5 September", "Public announcement" behind all that is handed in: what was chosen is told, and nothing opens. */
export function announcedBehind(items: readonly Dated[]): readonly Dated[] {
  const announced = items.filter(isAnnouncement);
  if (announced.length === 0) return items;
  const last = items
    .flatMap((item) => (judged.has(item.entry.kind) ? (closingOf(item) ?? []) : []))
    .sort()
    .at(-1);
  return items.map((item) =>
    last !== undefined && announced.includes(item) && item.from !== null && item.from > last ? withKind(item, 'notification') : item,
  );
}

const ofPlainDeadlines: ReadonlySet<Concept> = new Set(['deadline', 'dates']);

/** "Regular deadline", "Late deadline": a stage, and no word of what is asked for. */
const isStage = ({ entry: { kind, isPlain, label } }: Dated): boolean =>
  kind === 'submission' &&
  !isPlain &&
  hasSign(label, 'stage') &&
  labelOf(label).mentions.every(({ concept }) => ofPlainDeadlines.has(concept));

const withKind = (item: Dated, kind: Kind): Dated => ({ ...item, entry: { ...item.entry, kind } });
const areBeside = (a: Dated, b: Dated): boolean => sectionOf(a.entry.unit) === sectionOf(b.entry.unit);

/** What names only its stage behind registration is registration as well. */
function stagesOfRegistration(items: readonly Dated[]): readonly Dated[] {
  const told: Dated[] = [];
  for (const item of items) {
    const last = told.at(-1);
    const isNext = last?.entry.kind === 'registration' && isStage(item) && areBeside(item, last);
    told.push(isNext ? withKind(item, 'registration') : item);
  }
  return told;
}

/** 通常申込み behind 早期申込み: what is called as an early registration is, but for its stage, is a later one. */
function stagesLikeEarly(items: readonly Dated[]): readonly Dated[] {
  const isStageOf = ({ kind, label }: Entry, word: 'early' | 'stage') =>
    kind === (word === 'early' ? 'registration' : 'submission') && hasSign(label, word);
  const early = items.filter(({ entry }) => isStageOf(entry, 'early')).map(({ entry }) => withoutSigns(entry.label, 'early').trim());
  if (early.length === 0) return items;
  return items.map((item) => {
    const isLike = isStageOf(item.entry, 'stage') && early.includes(withoutSigns(item.entry.label, 'stage').trim());
    return isLike ? withKind(item, 'registration') : item;
  });
}

/**
 * "Early bird deadline" in one list with "Regular deadline" and "Late deadline": each is one for entries where nothing else is asked for,
 * and the early one costs less; beside papers, the others are those of registration, as the one before them is.
 */
export function earlyBirds(all: readonly Dated[]): readonly Dated[] {
  const items = stagesLikeEarly(all);
  const stages = items.filter(isStage);
  if (stages.length === 0) return items;
  if (items.some((item) => judged.has(item.entry.kind) && !isStage(item))) return stagesOfRegistration(items);
  return items.map((item) => {
    const { kind, label } = item.entry;
    const isListed = kind === 'registration' && hasSign(label, 'early') && says(labelOf(label), 'deadline');
    return isListed && stages.some((stage) => areBeside(stage, item)) ? withKind(item, 'submission') : item;
  });
}

/** "Accepted papers", and not what says that it is told which they are. */
const namesChosen = ({ entry: { kind, label } }: Dated): boolean =>
  kind === 'notification' && hasSign(label, 'chosen') && !hasSign(label, 'makes known') && !speaksOf(label, 'notify');

/** "Accepted papers: 20 May" behind "Notification: 1 May": which they are was told by then, and they may be what is handed in. */
export function acceptedFinals(items: readonly Dated[]): readonly Dated[] {
  const named = items.filter(namesChosen);
  if (named.length === 0) return items;
  const told = items.filter((item) => item.entry.kind === 'notification' && !named.includes(item)).flatMap((item) => closingOf(item) ?? []);
  return items.map((item) => {
    const day = named.includes(item) ? closingOf(item) : undefined;
    return day && told.some((other) => other < day) ? withKind(item, 'camera-ready') : item;
  });
}

/** "Until 10 March: 5,000 yen" under what it costs to come: a stage of registration, whatever the title right above it asks for. */
export const feesAsRegistration = (items: readonly Dated[]): readonly Dated[] =>
  items.map((item) => {
    const { kind, unit, label } = item.entry;
    const isFee = kind === 'submission' && price.test(unit.text) && unit.titles.some(isOfComing);
    return isFee && !says(labelOf(label), ...ofWork) ? withKind(item, 'registration') : item;
  });

const ofWork = ['paper', 'abstract', 'whole abstract'] as const;
/** "Registration fees", but not "Registration and submission". */
const isOfComing = (title: Title): boolean => says(title, 'register') && !says(title, 'submit', 'call', 'proposal', ...ofWork);

/** "Response deadline" behind the day by which papers are due: those who wrote them answer. */
export function responsesBehind(items: readonly Dated[]): readonly Dated[] {
  return items.map((item) => {
    const { kind, isPlain, label } = item.entry;
    const closing = kind === 'submission' && !isPlain && hasSign(label, 'a response') ? closingOf(item) : undefined;
    const isBehind =
      closing !== undefined &&
      items.some((other) => judged.has(other.entry.kind) && other.entry.isPlain && (closingOf(other) ?? closing) < closing);
    return isBehind ? { ...item, entry: { ...item.entry, kind: 'response' } } : item;
  });
}

const fewestDaysTakenIn = 14;

/** "Acceptance of articles: 1 May to 1 June", with nothing handed in before: weeks in which they are taken in, not told of. */
export function takenIn(items: readonly Dated[]): readonly Dated[] {
  const first = items.flatMap((item) => (askedFor.has(item.entry.kind) && item.from !== null ? [item.from] : [])).toSorted()[0];
  return items.map((item) => {
    const { entry, from, to } = item;
    const isLong = entry.kind === 'notification' && from !== null && to !== null && addDays(from as Day, fewestDaysTakenIn) <= to;
    if (!isLong || (first !== undefined && first < from) || !hasSign(entry.label, 'taking in')) return item;
    const label = labelOf(entry.label);
    const [notify, ...more] = label.mentions.filter(({ concept }) => concept === 'notify');
    const isOnly = notify !== undefined && more.length === 0 && says(label, 'paper', 'abstract', 'proposal');
    return isOnly ? { ...item, entry: { ...entry, kind: 'submission' } } : item;
  });
}
