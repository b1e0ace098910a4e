import { type Label, labelOf, says } from '../../labels/label.ts';
import { isNameless } from '../../labels/nameless.ts';
import { type Around, sentenceUpTo } from '../../outline/around.ts';
import { isDenied } from '../../outline/change.ts';
import { isAsideForOthers } from '../../outline/cluster.ts';
import { extendsElsewhen } from '../../outline/not-for-all.ts';
import { isDateline, isDayAndTags, isNoticeHead, isStamp, isStampBelow, isTownAndDay } from '../../outline/notice.ts';
import type { Unit } from '../../outline/outline.ts';
import { noticeAt } from '../../outline/posted.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { settle } from '../../outline/settle.ts';
import { hasSign } from '../../phrases/signs.ts';
import { isExtensionOf, isNotMoved } from '../beside/extension-of.ts';
import { isAfter, isAfterHour } from '../beside/from-day.ts';
import { isOfEarlierEdition, whyOnlyTold } from '../beside/only-told.ts';
import { isOutOfUse } from '../beside/out-of-use.ts';
import { isOpenRemark, isUnknownThing } from '../columns/still-open.ts';
import { type Entry, type LeftOut, type Old, unnamed } from '../entry.ts';
import { goesWithLast } from '../several/ellipsis.ts';
import { labelOfSome } from '../several/for-some.ts';
import { bothOf, endsSpan, goesOn, withLentClocks } from '../several/list-of-days.ts';
import { sharesVerb } from '../several/shared-verb.ts';
import { isSpanBeside } from '../several/span-beside.ts';
import { bothNamed } from './both-named.ts';
import { clockFor } from './clock-beside.ts';
import { type DatedLine, datedLine, type Place, placesOf } from './dated-line.ts';
import { labelAt, type SoFar } from './label-at.ts';
import { eachNamed, entryOf, refusalOf, withOpening } from './line-entry.ts';
import { type Fallback, nameFor } from './line-name.ts';
import { isOfEdition, passedOf } from './passed.ts';
import { whyNotHere } from './why-not-here.ts';
import { whyNotInProse } from './why-not-in-prose.ts';

/** What pairing makes of one line, cell or sentence. */
export interface Paired {
  readonly entries: readonly Entry[];
  readonly olds?: readonly Old[];
  readonly left: readonly LeftOut[];
}

/** Walks the dates of one line: each is an entry of its own, goes with the one before it, or is left out for a reason. */
class LinePairing {
  readonly #line: DatedLine;
  readonly #fallback: Fallback;
  readonly #entries: Entry[] = [];
  readonly #left: LeftOut[] = [];
  readonly #olds: Old[] = [];
  #former: SoFar['former'];

  constructor(line: DatedLine, fallback: Fallback) {
    this.#line = line;
    this.#fallback = fallback;
  }

  paired(): Paired {
    for (const place of placesOf(this.#line)) this.#take(place);
    // "The deadline was 1 February. The next deadline is 1 June": the one replaces nothing, but follows the other.
    const isFollowed = this.#olds.length > 0 && this.#entries.some(({ label }) => hasSign(label, 'in its turn'));
    const entries = withLentClocks(this.#entries, this.#line.unit);
    return { entries, left: this.#left, olds: isFollowed ? [] : this.#olds };
  }

  #take(place: Place): void {
    const { cluster, around } = place;
    const refusal = isAfter(around) || isAfterHour(around) ? refusalOf(this.#line.unit, cluster, around) : undefined;
    if (refusal) this.#entries.push(refusal);
    else {
      const label = labelAt(this.#line, place, { entries: this.#entries, left: this.#left, former: this.#former });
      if (this.#tookOlds(place, label.own) || this.#tookExtension(place) || this.#tookBoth(place) || this.#tookSecondDay(place)) return;
      if (!this.#tookDayOfSome(place, label.own)) this.#takeEntry(place, label);
    }
  }

  /** Dates that the line only tells as the old ones. */
  #tookOlds({ cluster, around, settled }: Place, label: Label): boolean {
    if (!settled || settled.date) return false;
    const last = this.#entries.at(-1);
    if (!last) this.#former = { label, was: settled.was, isDenied: isDenied(around.before) };
    // "(previously: 28 April)" on a line of its own is told of the entry above.
    const guess = label.guess ?? (last ? undefined : this.#fallback(`${around.before} ${around.behind}`)?.label.guess);
    if (!guess && !last) return false;
    // "31 May – abstracts due (extended from 15 May)": what has no name of its own was that of the date before it.
    if (last && !guess) this.#entries.splice(-1, 1, { ...last, was: [...settled.was, ...last.was], isExtended: true });
    if (!guess || isOfEdition(around)) return true;
    const passed = passedOf(this.#line.unit, cluster, label, around, settled.was);
    this.#olds.push({ unit: this.#line.unit, kind: guess.kind, dates: settled.was, ...(passed && { passed }) });
    return true;
  }

  /** A later date that only moves the one before it. */
  #tookExtension({ cluster, around, settled }: Place): boolean {
    const [last, date] = [this.#entries.at(-1), settled?.date];
    if (!last || !date || !isExtensionOf(cluster, around, last, this.#entries.length)) return false;
    const moved = { ...last, date, was: [...last.was, last.date], isExtended: true, ...clockFor(this.#line.unit, cluster, date) };
    this.#entries.splice(-1, 1, ...withOpening(moved));
    return true;
  }

  /** A day that goes on with the one before it: "1 and 2 March". */
  #tookSecondDay({ i, cluster, around, settled }: Place): boolean {
    const [last, before, date] = [this.#entries.at(-1), this.#line.clusters[i - 1], settled?.date];
    if (!last || !before || !date || last.date.at[1] !== before.end || !goesOn(this.#line.unit, before, cluster, around)) return false;
    this.#entries.splice(-1, 1, ...bothOf(last, { date, ...clockFor(this.#line.unit, cluster, date) }, this.#line.unit, before, cluster));
    return true;
  }

  /** An earlier day that is that of some of those who hand in: "15 April (members: 1 April)". */
  #tookDayOfSome({ cluster, around, settled }: Place, own: Label): boolean {
    const [last, date] = [this.#entries.at(-1), settled?.date];
    const label = last && date && labelOfSome(this.#line.unit, cluster, around, own, last);
    const entry = label && entryOf(this.#line.unit, cluster, { label, track: null }, around, last.isProse);
    if (entry) this.#entries.push(entry);
    return entry !== undefined;
  }

  #takeEntry(place: Place, { said, own }: { readonly said: Label; readonly own: Label }): void {
    const { cluster, around } = place;
    const why = this.#whyNot(place, said, own);
    const found = why === undefined ? nameFor(cluster, around, own, this.#fallback) : undefined;
    const named = found && entryOf(this.#line.unit, cluster, found, around, this.#needsProof(place));
    const made = named ?? (why === undefined && !found ? this.#ofNotice(place) : undefined);
    const entry = made && this.#withFormer(made);
    if (!entry) this.#left.push(...cluster.dates.map((date) => ({ unit: this.#line.unit, date, why: why ?? unnamed })));
    else if (isNameless(own) && found?.label !== own) {
      this.#entries.push(...eachNamed({ ...entry, isNameless: says(own, 'extended', 'formerly') }));
    } else this.#entries.push(...this.#sharing(place, entry), ...withOpening(entry).flatMap(eachNamed));
  }

  /** "20 February: deadline extended until 8 March": where nothing else names the days, the first is that of the notice. */
  #ofNotice(place: Place): Entry | undefined {
    const { unit } = this.#line;
    const [first, ...moved] = place.cluster.dates;
    const between = first && moved[0] ? unit.text.slice(first.at[1], moved[0].at[0]) : '';
    if (noticeAt(unit.text, place.cluster.start, between) !== 'day') return undefined;
    const found = { label: labelOf(between.replace(/^[^\p{L}]+/u, '')), track: null };
    return entryOf(unit, { ...place.cluster, dates: moved }, found, place.around, this.#needsProof(place));
  }

  /** The name behind two days is that of both, rather than one from a title, which the first has been given. */
  #tookBoth(place: Place): boolean {
    const both = bothNamed(this.#line, place);
    const first = this.#line.clusters[place.i - 1];
    const made: readonly { readonly date: SeenDate }[][] = both ? [this.#entries, this.#left] : [];
    for (const list of made) {
      const at = list.findIndex(({ date }) => first?.dates.includes(date));
      if (at >= 0) list.splice(at);
    }
    this.#entries.push(...(both ?? []));
    return both !== undefined;
  }

  /**
   * "For spring 1 February, for autumn 1 August at the latest send your papers": the verb of a day is that of the one before, which was
   * left out.
   */
  #sharing({ i, cluster, around }: Place, entry: Entry): readonly Entry[] {
    const [last, before] = [this.#line.clusters[i - 1], this.#line.arounds[i - 1]];
    const date =
      last && before && sharesVerb(this.#line.unit, last, before, cluster, around)
        ? settle(last, this.#line.unit.text, '')?.date
        : undefined;
    const out = this.#left.findIndex((one) => one.date === date);
    if (!date || out < 0) return [];
    this.#left.splice(out, 1);
    const own = labelOf(before?.before ?? '');
    const name = own.guess?.isPlain ? { kind: own.guess.kind, label: own.text } : {};
    return [{ ...entry, ...name, date, was: [], rivals: [] }];
  }

  /**
   * "Daha önce 5 Mart olarak ilan edilen tarih 12 Mart'a uzatılmıştır": the first day that a line moves replaces the one it told before.
   */
  #withFormer(entry: Entry): Entry {
    const { was = [], isDenied } = this.#former ?? {};
    const isHeld = isDenied && this.#left.length === 0;
    return (entry.isExtended || isHeld) && this.#entries.length === 0 && entry.was.length === 0 ? { ...entry, was } : entry;
  }

  /** Why it is no date of the call; undefined where nothing speaks against it. */
  #whyNot({ i, cluster, around, prose }: Place, said: Label, own: Label): string | undefined {
    const [unit, before, next] = [this.#line.unit, this.#line.clusters[i - 1], this.#line.clusters[i + 1]];
    return (
      (next && noticeAt(unit.text, cluster.start, unit.text.slice(cluster.end, next.start)) ? 'the day of a notice' : undefined) ??
      (around.isAim ? 'the day of what the deadline behind it is for' : undefined) ??
      whyOnlyTold(around, this.#line.isInHistory, unit.text.slice(cluster.start), unit.text.slice(cluster.end)) ??
      (isOfEarlierEdition(sentenceUpTo(unit, cluster)) ? 'it tells of an earlier edition' : undefined) ??
      (extendsElsewhen(around.before, around.behind) ? 'nothing is extended to it' : undefined) ??
      (before && endsSpan(unit, this.#line.arounds[i - 1], before, cluster) ? 'it tells a span of time' : undefined) ??
      (isSpanBeside(cluster, around, this.#entries.at(-1)) ? 'a span of time beside a deadline' : undefined) ??
      (isNotMoved(around, this.#entries.at(-1)) ? 'nothing is extended to it' : undefined) ??
      (isOutOfUse(around, cluster) ? 'nothing is taken while it lasts' : undefined) ??
      whyNotHere(cluster, around, own, unit) ??
      ((!own.guess && (isNoticeHead(unit) || isStamp(unit) || isStampBelow(unit, () => this.#fallback('')?.label.text))) ||
      (isDateline(unit) && !said.guess && !this.#fallback('')?.label.guess)
        ? 'the day of a notice'
        : undefined) ??
      (own.guess?.kind === 'other' && isDayAndTags(unit) ? 'the day of a notice' : undefined) ??
      (!own.guess && !says(own, 'until') && isTownAndDay(unit) && this.#isSigned(around) ? 'the day of a notice' : undefined) ??
      (!own.guess && before && isAsideForOthers(unit.text.slice(before.end, cluster.start), unit.text.slice(cluster.end))
        ? 'it is for something else'
        : undefined) ??
      (isOpenRemark(unit, cluster, before) ? 'a remark on the date before it' : undefined) ??
      (isUnknownThing(cluster, own, unit) && !this.#fallback('')?.isOfColumn
        ? 'something else that is still to be announced'
        : undefined) ??
      (prose && own === said && !goesWithLast(unit, cluster, around, own, this.#entries.at(-1))
        ? whyNotInProse(own, around, unit, cluster)
        : undefined)
    );
  }

  /** Whether what stands over a place and a day asks for nothing until then, and tells of no event. */
  #isSigned({ before, behind }: Around): boolean {
    // "Festival of Bells" right below may be who signs: what would name the day decides.
    const over = this.#fallback(`${before} ${behind}`)?.label;
    return over?.guess !== undefined && over.guess.kind !== 'event' && !says(over, 'deadline', 'until', 'closes');
  }

  #needsProof({ isLed }: Place): boolean {
    const { isRunning, isListedFirst } = this.#line;
    return isRunning && !isListedFirst && !(isLed && !/[.!?]\s+\p{Lu}/u.test(this.#line.unit.text));
  }
}

/** Pairs the dates of a line with the words beside them. `fallback` names them where they have none: a label nearby, or a title. */
export const pairLine = (line: Unit, isRunning: boolean, fallback: Fallback): Paired =>
  new LinePairing(datedLine(line, isRunning), fallback).paired();
