import { askedFor } from '#model/kinds.ts';
import { once } from '#model/once.ts';
import type { Block, Page } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import type { Genre } from '../genres/genre.ts';
import { genres } from '../genres/index.ts';
import { nameEvent, WordsFound } from '../genres/words-found.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { isRound } from '../pairing/beside/rounds.ts';
import { lowestHeading } from '../pairing/near/named-by-title.ts';
import { endsInOwnLanguage } from '../phrases/own-language.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { hasSign, withoutSigns } from '../phrases/signs.ts';
import { areDoneAsNews } from './done-as-news.ts';
import { isFinalHandedIn } from './final-handed-in.ts';
import { areForOffices } from './offices.ts';
import { onlyOfCalls } from './only-of-calls.ts';
import { areOpenInSpan } from './open-in-span.ts';
import { isOfOtherTitle } from './other-title.ts';
import { whyOfOthers } from './others.ts';
import { isUnscholarly, nameWithYear } from './scholarly.ts';
import { headsOf, headsOfTables, leadOf, ownTitlesOf, subtitlesOf, textsIn, textsOf } from './texts-of-page.ts';

/** What calls ask for or are about; paying falls due everywhere. */
const things: ReadonlySet<Concept> = new Set([...thingsJudged, 'call', 'submit', 'notify', 'final', 'event', 'register']);

const isKnownThing = (text: string): boolean =>
  mentionsIn(text).some(({ concept, at }) => things.has(concept) && !/^(?:pay|fee)/i.test(text.slice(at)));

/** What asks for something in the line of a date, and what does in titles and labels too. */
const besideIt: readonly Concept[] = ['deadline', 'until', 'register', 'call', 'closes', 'extended'];
const inTitles: readonly Concept[] = [...besideIt, 'submit', 'notify', 'final', 'dates'];
/** "Open Logic Seminar": in a title it is part of a name. */
const inLabels: readonly Concept[] = [...inTitles, 'opens'];
const isAsked = (texts: readonly string[], by: readonly Concept[]): boolean =>
  texts.some((text) => says({ mentions: mentionsIn(text) }, ...by));

/** Talks, posters and demos with their days are a list of what was or will be given, if nothing else is dated. */
const areOnlyTold = (items: readonly Dated[]): boolean =>
  items.every(
    ({ entry: { kind, label } }) =>
      kind === 'event' || ((kind === 'submission' || kind === 'opens') && !says(labelOf(label), 'paper', 'abstract')),
  );
const besidesEvents = (items: readonly Dated[]): readonly string[] =>
  items.flatMap(({ entry: { kind, label } }) => (kind === 'event' ? [] : label));
/** "The deadline is now 3 May. Send us your talk": the sentence beside says what is asked for. */
const isAskedIn = ({ entry: { unit } }: Dated): boolean =>
  says(labelOf(unit.text), 'submit', 'paper', 'proposal', 'abstract', 'whole abstract');

/** "Wnioski do 30 kwietnia": until a day, by a word of its language alone. */
const isUntil = ({ entry: { unit, date } }: Dated): boolean =>
  endsInOwnLanguage(unit.text.slice(0, date.at[0]), 'until, among own words', unit.text);

/** "Contest period: 15 March – 15 May": a contest takes in works as long as it lasts. */
const isContestWindow = ({ entry: { kind, label } }: Dated): boolean => kind === 'submission' && hasSign(label, 'how long it lasts');

const longestLead = 3;

/** "Call for papers for issue 5", "5. sayı için makale çağrısı": a line that begins or ends with it, and says what for. */
const isCallFor = (text: string): boolean =>
  mentionsIn(text).some(({ concept, at, end }) => concept === 'call' && (at === 0) !== text.length - end <= 1);

/**
 * "Grant applications must be postmarked by the dates below", "We invite papers on kelp", above a list whose rows say no more than
 * "Deadline: 1 July".
 */
function isAskedAbove({ entry: { unit } }: Dated, { blocks }: Page): boolean {
  const from = Math.max(unit.block - longestLead, (unit.titles.findLast(({ level }) => level <= lowestHeading)?.block ?? -1) + 1);
  return blocks.slice(from, unit.block).some((block) => {
    if (block.kind !== 'line') return false;
    const about = labelOf(block.text);
    const isOfThings = says(about, 'paper', 'proposal', 'abstract', 'whole abstract');
    const isInviting = hasSign(block.text, 'invites');
    return (
      (isOfThings && (says(about, 'submit', 'until', 'deadline') || isInviting)) ||
      (isInviting && says(about, 'submit')) ||
      isCallFor(block.text)
    );
  });
}

const isHandIn = ({ entry: { kind } }: Dated): boolean => askedFor.has(kind);

/** "Works that take part in the «Degree prize» are due by": the line of the date itself names a prize. */
const isForPrize = ({ entry: { unit } }: Dated): boolean => hasSign(unit.text, 'funds') || hasSign(unit.text, 'a contest');

/** "Thank you for taking part in the 2027 Moss Awards!" right over the line that says until when. */
function isBelowFunds({ entry: { kind, unit } }: Dated, { blocks }: Page): boolean {
  const above = askedFor.has(kind) ? blocks[unit.block - 1] : undefined;
  return above?.kind === 'line' && hasSign(above.text, 'funds');
}

/** All that is to be handed in stands under titles of awards or grants: one among other headings of a page may lead elsewhere. */
function areUnderFunds(items: readonly Dated[], { title }: Page): boolean {
  const asked = items.filter(isHandIn);
  const isUnder = ({ entry: { unit } }: Dated) => [title, ...unit.titles.map(({ text }) => text)].some((text) => hasSign(text, 'funds'));
  return asked.length > 0 && asked.every(isUnder);
}

/**
 * Why a page with deadlines is no call: it is of another sort, or nothing that it dates is anything that calls ask for. Undefined where
 * it may be one.
 */
export function whyNoCall(page: Page, items: readonly Dated[], lang: string): string | undefined {
  const labelled = ({ entry }: Dated) => `${entry.label} ${entry.track ?? ''} ${entry.unit.titles.map(({ text }) => text).join(' ')}`;
  const heads = headsOf(page);
  // Who gives grants has a secretary and a committee too.
  const isOfFunds = [...heads, leadOf(page)].some((text) => hasSign(text, 'funds')) || items.some((item) => isBelowFunds(item, page));
  const isNamed =
    isOfFunds ||
    items.some((item) => isKnownThing(labelled(item)) || isAskedIn(item) || isAskedAbove(item, page)) ||
    heads.some((head) => isKnownThing(head) || hasSign(head, 'a contest')) ||
    items.some((item) => isHandIn(item) && nameWithYear.test(item.entry.unit.text));
  if (!isNamed) return 'nothing on this page is what calls ask for';
  if (areForOffices(items, page)) return 'what is to be handed in goes to an office';
  const isCalled = (texts: readonly string[]) => texts.some((text) => speaksOf(text, 'call') && says(labelOf(text), 'call'));
  // "关于期末考试的通知": a notice is a call by what it is about.
  const isCalledPlainly = (titles: readonly string[]) => isCalled(titles.map((title) => withoutSigns(title, 'a notice of whatever')));
  const first = ownTitlesOf(page).slice(0, 2);
  const isOther = isOfOtherTitle(first, items);
  // "Bando di gara": a call for tenders is called so too.
  if (isCalledPlainly(isOther ? heads.filter((head) => !first.includes(head)) : heads)) return undefined;
  if (isOther) return 'this page is called something else';
  const others = whyOfOthers(page, items);
  if (others) return others;
  const labels = items.map(labelled);
  const dated = [...new Set(items.flatMap(({ entry }) => page.blocks[entry.unit.block] ?? []))];
  const lines = dated.flatMap(textsIn);
  const isRefused = items.some(({ entry }) => entry.isRefusal);
  if (
    areOnlyTold(items) &&
    !isRefused &&
    !isAsked([...heads, ...labels], inTitles) &&
    !isAsked(besidesEvents(items), inLabels) &&
    !isAsked(lines, besideIt) &&
    !items.some(isUntil) &&
    !areOpenInSpan(items) &&
    !items.some(isContestWindow) &&
    !lines.some(isRound)
  )
    return 'talks that are dated and asked for nowhere';
  if (areDoneAsNews(items, ownTitlesOf(page)) && !isRefused && !isAsked(heads, inTitles)) return 'what somebody has done';
  const besideDates = wordsIn([...heads, ...labels, ...lines, ...headsOfTables(page, dated)]);
  // "Final submission is due": by its words a final version, which teachers ask for too.
  const kinds = items.flatMap(({ entry }) => (entry.isPlain && !isFinalHandedIn(entry) ? entry.kind : []));
  const isOfCalls = kinds.some((kind) => onlyOfCalls.has(kind));
  const [isTold, isNotified] = [isCalled([...labels, ...subtitlesOf(page)]), kinds.includes('notification')];
  const onPage = once(() => wordsIn(textsOf(page)));
  const papersDue = items.filter((item) => isHandIn(item) && says(labelOf(item.entry.label), 'paper', 'abstract', 'whole abstract'));
  const areReadersAsked = papersDue.some(({ entry: { label } }) => hasSign(label, 'asks those who read'));
  const isContest = items.some((item) => isHandIn(item) && (isNotified || isForPrize(item)));
  // The text around an award tells who may have it.
  const told = areUnderFunds(items, page) ? wordsIn([...heads, ...labels]) : besideDates;
  const may = (genre: Genre) => !(isContest && genre.mayHoldContests);
  // "Photo contest 2027" over the day on which works are due: one word of its rules proves nothing.
  const isCompeted = items.some(isHandIn) && ownTitlesOf(page).some((title) => hasSign(title, 'a contest'));
  const signsOf = (genre: Genre) =>
    [isOfCalls, isTold && !genre.mayTellOfCalls, isOfFunds || isCompeted, isNotified && genre.among === 'page'].filter(Boolean).length;
  const isOfEvent = nameEvent(ownTitlesOf(page));
  const isOfIssue = ownTitlesOf(page).some((title) => hasSign(title, 'a journal issue'));
  // "Elections and Democracy: a conference", "special issue: Homework", to which abstracts are sent: no page of an election is called so.
  if ((isOfEvent || isOfIssue) && papersDue.some(({ entry: { label } }) => says(labelOf(label), 'submit', 'deadline'))) return undefined;
  const genre = genres.find(
    (genre) =>
      !(isOfEvent && genre.notUnderEvents) &&
      !(papersDue.length > 0 && genre.mayAskForPapers) &&
      !(areReadersAsked && genre.mayAskThoseWhoRead) &&
      (isPlainly(genre, told) || (may(genre) && weightOf(genre, onPage, besideDates) >= genre.fewest * (1 + signsOf(genre)))) &&
      (genre.fewestLines === undefined || linesOf(genre, dated) >= genre.fewestLines),
  );
  if (genre) return `this page is ${genre.name}`;
  return isUnscholarly(page, [...heads, ...labels], lang)
    ? 'nothing on this page is asked of those who write, speak or compete'
    : undefined;
}

function wordsIn(texts: Iterable<string>): WordsFound {
  const found = new WordsFound();
  for (const text of texts) found.add(text);
  return found;
}

/** On how many dated lines words of a genre stand. */
const linesOf = (genre: Genre, dated: readonly Block[]): number =>
  dated.filter((block) => wordsIn(textsIn(block)).of(genre).size > 0).length;

const hasOwn = (words: ReadonlyMap<string, boolean>): boolean => [...words.values()].includes(true);

const fewestPlainly = 3;

/** Beside dates and in titles stand so many of its own words that none of a call can speak against them. */
const isPlainly = (genre: Genre, besideDates: WordsFound): boolean =>
  [...besideDates.of(genre).values()].filter((isOwn) => isOwn).length >= fewestPlainly;

/**
 * How many different words of a genre there are, one of its own at least: beside dates, or on the page, where its own count twice beside
 * dates. Each sign of a call asks for as many words more as prove the genre where nothing speaks against it.
 */
function weightOf(genre: Genre, onPage: () => WordsFound, besideDates: WordsFound): number {
  const [words, beside] = [(genre.among === 'page' ? onPage() : besideDates).of(genre), [...besideDates.of(genre).values()]];
  if (!hasOwn(words)) return 0;
  return words.size + (genre.among === 'page' ? beside.filter((isOwn) => isOwn).length : 0);
}
