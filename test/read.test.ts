import { describe, expect, it } from 'vitest';
import { type Deadline, parseCall } from '#model/call.ts';
import acrossLanguages from './read/across-languages.rows.ts';
import addresses from './read/addresses.rows.ts';
import afterExamples from './read/after-examples.rows.ts';
import amongSentences from './read/among-sentences.rows.ts';
import andThen from './read/and-then.rows.ts';
import answers from './read/answers.rows.ts';
import asides from './read/asides.rows.ts';
import askedOfReaders from './read/asked-of-readers.rows.ts';
import askedOrForSome from './read/asked-or-for-some.rows.ts';
import atItsPlace from './read/at-its-place.rows.ts';
import beforeADay from './read/before-a-day.rows.ts';
import begunAndTold from './read/begun-and-told.rows.ts';
import besideEventDays from './read/beside-event-days.rows.ts';
import besidePlace from './read/beside-place.rows.ts';
import byTheWay from './read/by-the-way.rows.ts';
import calledForATime from './read/called-for-a-time.rows.ts';
import causeTold from './read/cause-told.rows.ts';
import changedInAClause from './read/changed-in-a-clause.rows.ts';
import chosenTold from './read/chosen-told.rows.ts';
import chosenUntil from './read/chosen-until.rows.ts';
import clauses from './read/clauses.rows.ts';
import clausesOfDays from './read/clauses-of-days.rows.ts';
import conferences from './read/conferences.rows.ts';
import contests from './read/contests.rows.ts';
import daysOfEvents from './read/days-of-events.rows.ts';
import daysOneByOne from './read/days-one-by-one.rows.ts';
import daysUnderLead from './read/days-under-lead.rows.ts';
import decrees from './read/decrees.rows.ts';
import deniedAndJudged from './read/denied-and-judged.rows.ts';
import doneAsNews from './read/done-as-news.rows.ts';
import doneWith from './read/done-with.rows.ts';
import earlierBrackets from './read/earlier-brackets.rows.ts';
import east from './read/east.rows.ts';
import eastBreadth from './read/east-breadth.rows.ts';
import eastLayouts from './read/east-layouts.rows.ts';
import eastTurns from './read/east-turns.rows.ts';
import endedAfter from './read/ended-after.rows.ts';
import english from './read/english.rows.ts';
import exerciseSheets from './read/exercise-sheets.rows.ts';
import extensions from './read/extensions.rows.ts';
import feesOfLists from './read/fees-of-lists.rows.ts';
import firstAndLastDay from './read/first-and-last-day.rows.ts';
import forms from './read/forms.rows.ts';
import funds from './read/funds.rows.ts';
import genres from './read/genres.rows.ts';
import givenBack from './read/given-back.rows.ts';
import goesOn from './read/goes-on.rows.ts';
import grantSteps from './read/grant-steps.rows.ts';
import heldInstead from './read/held-instead.rows.ts';
import honoured from './read/honoured.rows.ts';
import hoursBetween from './read/hours-between.rows.ts';
import hoursOfEachDay from './read/hours-of-each-day.rows.ts';
import hoursOfSentences from './read/hours-of-sentences.rows.ts';
import inEachLanguage from './read/in-each-language.rows.ts';
import joinedClauses from './read/joined-clauses.rows.ts';
import juryAndPrize from './read/jury-and-prize.rows.ts';
import keptBack from './read/kept-back.rows.ts';
import languages from './read/languages.rows.ts';
import lastsUntil from './read/lasts-until.rows.ts';
import layouts from './read/layouts.rows.ts';
import listsOfOthers from './read/lists-of-others.rows.ts';
import loneMonths from './read/lone-months.rows.ts';
import madeKnown from './read/made-known.rows.ts';
import monthsInFigures from './read/months-in-figures.rows.ts';
import movedElsewhere from './read/moved-elsewhere.rows.ts';
import movedInClause from './read/moved-in-clause.rows.ts';
import namedAhead from './read/named-ahead.rows.ts';
import namedBesideExtension from './read/named-beside-extension.rows.ts';
import nativeWords from './read/native-words.rows.ts';
import noticeOfChange from './read/notice-of-change.rows.ts';
import ofWinners from './read/of-winners.rows.ts';
import onBoards from './read/on-boards.rows.ts';
import onceTold from './read/once-told.rows.ts';
import onlyTold from './read/only-told.rows.ts';
import openForDays from './read/open-for-days.rows.ts';
import openedThen from './read/opened-then.rows.ts';
import otherPages from './read/other-pages.rows.ts';
import otherThings from './read/other-things.rows.ts';
import otherTitles from './read/other-titles.rows.ts';
import outInPrint from './read/out-in-print.rows.ts';
import ownDays from './read/own-days.rows.ts';
import paidTimes from './read/paid-times.rows.ts';
import pairs from './read/pairs.rows.ts';
import plainSentences from './read/plain-sentences.rows.ts';
import postedLines from './read/posted-lines.rows.ts';
import postsAndClubs from './read/posts-and-clubs.rows.ts';
import postsAndReviewers from './read/posts-and-reviewers.rows.ts';
import presented from './read/presented.rows.ts';
import pressAndPrizes from './read/press-and-prizes.rows.ts';
import prose from './read/prose.rows.ts';
import reception from './read/reception.rows.ts';
import reviewChanges from './read/review-changes.rows.ts';
import reviewGenres from './read/review-genres.rows.ts';
import reviewPairing from './read/review-pairing.rows.ts';
import reviewRules from './read/review-rules.rows.ts';
import reviewWindows from './read/review-windows.rows.ts';
import reviewWords from './read/review-words.rows.ts';
import revised from './read/revised.rows.ts';
import romance from './read/romance.rows.ts';
import roomsAlong from './read/rooms-along.rows.ts';
import type { ReadRow } from './read/row.ts';
import sharedTurns from './read/shared-turns.rows.ts';
import shownOrFinished from './read/shown-or-finished.rows.ts';
import silence from './read/silence.rows.ts';
import smallPages from './read/small-pages.rows.ts';
import statements from './read/statements.rows.ts';
import stops from './read/stops.rows.ts';
import strikes from './read/strikes.rows.ts';
import studentProjects from './read/student-projects.rows.ts';
import teachingOffices from './read/teaching-offices.rows.ts';
import thingsBeside from './read/things-beside.rows.ts';
import titlesOfExamples from './read/titles-of-examples.rows.ts';
import toEditors from './read/to-editors.rows.ts';
import toldAfter from './read/told-after.rows.ts';
import toldAtHead from './read/told-at-head.rows.ts';
import toldByTheWay from './read/told-by-the-way.rows.ts';
import toldClosed from './read/told-closed.rows.ts';
import toldInText from './read/told-in-text.rows.ts';
import toldOfOneself from './read/told-of-oneself.rows.ts';
import toldToApplicants from './read/told-to-applicants.rows.ts';
import toldWhether from './read/told-whether.rows.ts';
import twoDays from './read/two-days.rows.ts';
import unmeant from './read/unmeant.rows.ts';
import western from './read/western.rows.ts';
import westernBreadth from './read/western-breadth.rows.ts';
import westernChanges from './read/western-changes.rows.ts';
import westernClauses from './read/western-clauses.rows.ts';
import westernProse from './read/western-prose.rows.ts';
import windowsByHour from './read/windows-by-hour.rows.ts';
import wordOfChoice from './read/word-of-choice.rows.ts';
import wordings from './read/wordings.rows.ts';
import worksSent from './read/works-sent.rows.ts';
import years from './read/years.rows.ts';
import zones from './read/zones.rows.ts';
import { readHtml } from './support/read-html.ts';

/** A deadline as a row writes it; assumptions only where the row asks for them. */
function line({ kind, date, end, time, zone, status, was, assumptions }: Deadline, hasBraces: boolean): string {
  const days = date && (end ? `${date}..${end}` : date);
  const history = was.length ? `was ${was.join(',')}` : null;
  const braces = hasBraces ? `{${[...assumptions].sort().join(',')}}` : null;
  return [kind, days, time, zone, status === 'current' ? null : status, history, braces].filter((part) => part !== null).join(' ');
}

const rows: Record<string, readonly ReadRow[]> = {
  strikes,
  ofWinners,
  givenBack,
  joinedClauses,
  clausesOfDays,
  doneWith,
  earlierBrackets,
  hoursBetween,
  shownOrFinished,
  extensions,
  otherThings,
  outInPrint,
  monthsInFigures,
  loneMonths,
  zones,
  statements,
  begunAndTold,
  stops,
  conferences,
  contests,
  worksSent,
  daysOfEvents,
  daysOneByOne,
  daysUnderLead,
  decrees,
  deniedAndJudged,
  firstAndLastDay,
  forms,
  juryAndPrize,
  years,
  paidTimes,
  openForDays,
  ownDays,
  pairs,
  toldInText,
  toldToApplicants,
  toldWhether,
  toldAfter,
  andThen,
  feesOfLists,
  onBoards,
  grantSteps,
  otherTitles,
  teachingOffices,
  studentProjects,
  doneAsNews,
  postsAndReviewers,
  toldOfOneself,
  exerciseSheets,
  listsOfOthers,
  postsAndClubs,
  pressAndPrizes,
  reception,
  wordOfChoice,
  plainSentences,
  postedLines,
  lastsUntil,
  layouts,
  silence,
  noticeOfChange,
  onceTold,
  onlyTold,
  thingsBeside,
  titlesOfExamples,
  toEditors,
  toldAtHead,
  toldByTheWay,
  toldClosed,
  byTheWay,
  endedAfter,
  twoDays,
  unmeant,
  acrossLanguages,
  addresses,
  afterExamples,
  amongSentences,
  answers,
  asides,
  askedOfReaders,
  besideEventDays,
  besidePlace,
  beforeADay,
  calledForATime,
  causeTold,
  changedInAClause,
  chosenTold,
  chosenUntil,
  clauses,
  presented,
  prose,
  openedThen,
  otherPages,
  funds,
  genres,
  goesOn,
  windowsByHour,
  wordings,
  heldInstead,
  honoured,
  hoursOfEachDay,
  hoursOfSentences,
  inEachLanguage,
  keptBack,
  languages,
  western,
  westernClauses,
  westernProse,
  east,
  eastBreadth,
  eastLayouts,
  eastTurns,
  english,
  westernChanges,
  westernBreadth,
  madeKnown,
  askedOrForSome,
  atItsPlace,
  movedElsewhere,
  movedInClause,
  namedAhead,
  namedBesideExtension,
  nativeWords,
  reviewGenres,
  revised,
  reviewChanges,
  reviewRules,
  reviewWindows,
  reviewWords,
  reviewPairing,
  roomsAlong,
  romance,
  sharedTurns,
  smallPages,
};

const readings = new Map<string, ReturnType<typeof readHtml>>();
/** A row is read once, whatever is asked of its reading. */
function readingOf(html: string, readOn: string): ReturnType<typeof readHtml> {
  const key = `${readOn} ${html}`;
  const reading = readings.get(key) ?? readHtml(html, readOn);
  readings.set(key, reading);
  return reading;
}

describe.each(Object.entries(rows))('%s', (_, list) => {
  it.each(list)('%s', (_awkward, html, readOn, expected) => {
    const { call } = readingOf(html, readOn);
    expect(call.deadlines.map((deadline, i) => line(deadline, expected[i]?.includes('{') ?? false))).toEqual(expected);
  });

  it.each(list)('is a call by the schema, each sighting on its words: %s', (_awkward, html, readOn) => {
    const { call, sightings } = readingOf(html, readOn);
    expect(parseCall(JSON.parse(JSON.stringify(call)))).toEqual({ ok: true, value: call });
    for (const deadline of call.deadlines) expect(sightings.map((seen) => seen.deadline)).toContain(deadline.id);
    const replaced = new Set(sightings.filter(({ verdict }) => verdict === 'replaced').map((seen) => seen.deadline));
    expect(call.deadlines.filter(({ id, was }) => replaced.has(id) && was.length === 0)).toEqual([]);
  });
});

it('says of the end of a window told again what it ends', () => {
  const { sightings } = readHtml(
    '<h2>Call for panels</h2><p>Submissions are open from 15 October 2027 to 28 January 2028.</p><h2>Closing</h2><p>Submissions close: 28 January 2028</p>',
    '2027-10-20',
  );
  expect(sightings.map(({ text, verdict, why }) => `${text} ${verdict}: ${why}`)).toEqual([
    '15 October 2027 to 28 January 2028 current: opens: Submissions are open from',
    '15 October 2027 to 28 January 2028 current: submission: Submissions are open from',
    '28 January 2028 current: submission: Submissions are open from (told again)',
  ]);
});

describe('an event that two lines tell', () => {
  const page =
    '<h1>Call for papers</h1><ul><li>Papers due: March 1, 2027</li><li>Conference begins: June 1, 2027</li><li>Conference ends: June 3, 2027</li></ul>';

  it('has the days of both, and both lines lead to it', () => {
    const { call, sightings } = readHtml(page, '2027-01-15');
    const [, event] = call.deadlines;
    expect([call.event.start, call.event.end]).toEqual(['2027-06-01', '2027-06-03']);
    expect(sightings.filter(({ deadline }) => deadline === event?.id).map(({ text, verdict }) => `${text} ${verdict}`)).toEqual([
      'June 1, 2027 current',
      'June 3, 2027 current',
    ]);
  });

  it('is told again by a beginning beside its whole', () => {
    const { call, sightings } = readHtml(
      `<p>Conference: June 1-3, 2027</p>${page.replace(/<li>Conference ends.*?<\/li>/, '')}`,
      '2027-01-15',
    );
    expect(call.deadlines.map(({ kind }) => kind)).toEqual(['event', 'submission']);
    expect(sightings.map(({ text, deadline }) => `${text} ${deadline === call.deadlines[0]?.id}`)).toContain('June 1, 2027 true');
  });
});
