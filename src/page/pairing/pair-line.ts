import { isBare, isNameless, type Label, labelOf, says } from '../labels/label.ts';
import { type Around, aroundOf, sentenceUpTo } from '../outline/around.ts';
import { type Cluster, clustersOf, isAsideForOthers, type Settled, settle } from '../outline/cluster.ts';
import { isDateline, isNoticeHead } from '../outline/notice.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import { isLed, longestLine } from '../outline/running-text.ts';
import type { SeenDate } from '../outline/seen.ts';
import { onlyKnown, withoutVerbs } from './announced.ts';
import { aroundBrackets } from './bracketed-days.ts';
import { clockFor } from './clock-beside.ts';
import { isDateFirst, withoutLastSentence } from './date-first.ts';
import { dutyBehind } from './duty-behind.ts';
import { closesAgain, goesWithLast, untilAgain } from './ellipsis.ts';
import { endVerbLabel } from './end-verb.ts';
import { type Entry, type LeftOut, type Old, unnamed } from './entry.ts';
import { heldEvent, isHeld } from './held.ts';
import {
  bracketLabel,
  clauseLabel,
  conditionLabel,
  labelInLine,
  nextRoundLabel,
  nextStageLabel,
  partLabel,
  sentenceLabel,
  taskLabel,
  verbLabel,
} from './label-beside.ts';
import { eachNamed, entryOf, refusalOf, withOpening } from './line-entry.ts';
import { type Fallback, nameFor } from './line-name.ts';
import { bothOf, endsSpan, goesOn, joinsDates } from './list-of-days.ts';
import { namedBehind } from './named-behind.ts';
import { isHistory, isOfEarlierEdition, whyOnlyTold } from './only-told.ts';
import { isOfEdition, passedOf } from './passed.ts';
import { isPostposition } from './postposition.ts';
import { isAfter, isBegun, isOpenedFrom, isPossibleFrom, isUnknownThing, opensByFrom, whyNotHere, whyNotInProse } from './proof.ts';
import { withoutPurposes } from './purpose.ts';
import { sharesVerb } from './shared-verb.ts';
import { withSpans } from './spans.ts';
import { isOpenRemark } from './still-open.ts';
import { toldBehind } from './told-behind.ts';
import { byClosing, closesCall, isThrough, mustArrive, roundLabel } from './windows.ts';

/** What pairing makes of one line, cell or sentence. */
export interface Paired {
  readonly entries: readonly Entry[];
  readonly olds?: readonly Old[];
  readonly left: readonly LeftOut[];
}

const clauseBehind = /[，,、。.;]/u;
const longestVerb = 24;
/** "1月9日まで応募期限を延長いたします": East Asian sentences say behind the day that it is a later one. */
const extendsBehind = (behind: string): boolean => {
  const [clause = ''] = behind.split(clauseBehind, 1);
  return clause.length <= longestVerb && says(labelOf(clause), 'extended');
};

const isArrow = /->|=>|→|⇒|➔/;
const newSentence = /[.!?]\s+\p{Lu}/u;

const nearExtension = 6;
/** "Aug 20: papers due (deadline extended to Aug 30)": a later date of a line that only says that it replaces the one before. */
function isExtensionOf(cluster: Cluster, { before, behind }: Around, last: Entry | undefined): boolean {
  if (last && !last.date.struck && isPostposition(behind) && cluster.dates.length === 1 && extendsBehind(behind)) return true;
  const label = labelOf(before);
  const said = label.mentions.findLast(({ concept }) => concept === 'extended');
  return (
    last !== undefined &&
    said !== undefined &&
    before.length - said.end < nearExtension &&
    isBare(behind) &&
    cluster.dates.length === 1 &&
    (label.guess === undefined || label.guess.kind === last.kind)
  );
}

/** How a line as a whole stands on its page. */
interface Manner {
  readonly isRunning: boolean;
  /** Its dates stand before their labels. */
  readonly isDateFirst: boolean;
  /** "1 May: what is to be handed in, at length": in a section of dates a line that begins with its only date names it, however long. */
  readonly isListedFirst: boolean;
  /** It tells how something came about. */
  readonly isInHistory: boolean;
}

/** One date of a line, or several side by side, with the words around it and how it is to be read. */
interface Place {
  readonly i: number;
  readonly cluster: Cluster;
  readonly around: Around;
  /** What its dates come to on their own; undefined where there is none. */
  readonly settled: Settled | undefined;
  /** A label with its mark leads to it, even in running text. */
  readonly isLed: boolean;
  /** It stands in a sentence, which must prove it. */
  readonly prose: boolean;
}

/** Walks the dates of one line: each is an entry of its own, goes with the one before it, or is left out for a reason. */
class LinePairing {
  readonly #unit: Unit;
  readonly #clusters: readonly Cluster[];
  readonly #arounds: readonly Around[];
  readonly #manner: Manner;
  readonly #fallback: Fallback;
  readonly #entries: Entry[] = [];
  readonly #left: LeftOut[] = [];
  readonly #olds: Old[] = [];
  /** What the line told as an old day before any other, and what it was for. */
  #former: { readonly label: Label; readonly was: readonly SeenDate[] } | undefined;

  constructor(line: Unit, isRunning: boolean, fallback: Fallback) {
    const unit = withSpans(isRunning ? onlyKnown(line) : withoutVerbs(line));
    const clusters = clustersOf(unit.text, unit.seen);
    const whole = aroundBrackets(
      unit,
      clusters,
      clusters.map((_, i) => (isRunning ? withoutLastSentence(aroundOf(unit, clusters, i)) : aroundOf(unit, clusters, i))),
    );
    const dateFirst = whole[0] !== undefined && isDateFirst(whole[0], clusters.length === 1);
    this.#unit = unit;
    this.#clusters = clusters;
    this.#arounds = withoutPurposes(
      unit,
      namedBehind(
        whole,
        clusters.map(({ start, end }) => unit.text.slice(start, end)),
      ),
    );
    this.#manner = {
      isRunning,
      isDateFirst: dateFirst,
      isListedFirst: dateFirst && clusters.length === 1 && isUnder(unit, 'dates'),
      isInHistory: isHistory(this.#arounds),
    };
    this.#fallback = fallback;
  }

  paired(): Paired {
    for (const [i, cluster] of this.#clusters.entries()) {
      const around = this.#arounds[i];
      if (around) this.#take(this.#place(i, cluster, around));
    }
    return { entries: this.#entries, left: this.#left, olds: this.#olds };
  }

  #place(i: number, cluster: Cluster, around: Around): Place {
    const led = isLed(around) && (i === 0 || around.before.length <= longestLine.paragraph);
    const settled = settle(cluster, this.#unit.text, '');
    return { i, cluster, around, settled, isLed: led, prose: this.#manner.isRunning && !led && !this.#manner.isListedFirst };
  }

  #take(place: Place): void {
    const { cluster, around } = place;
    const refusal = isAfter(around) ? refusalOf(this.#unit, cluster, around) : undefined;
    if (refusal) this.#entries.push(refusal);
    else {
      const label = this.#labelOf(place);
      if (!this.#tookOlds(place, label.own) && !this.#tookExtension(place) && !this.#tookSecondDay(place)) this.#takeEntry(place, label);
    }
  }

  /** What the words beside the date say, and what they come to with all that the line says. */
  #labelOf(place: Place): { readonly said: Label; readonly own: Label } {
    const { cluster, around, prose } = place;
    const said = this.#said(place);
    const isClosing = (prose && closesCall(said, this.#unit)) || mustArrive(said, around) || isThrough(said, around);
    const guess =
      isOpenedFrom(said, around, cluster, prose) || (prose && isPossibleFrom(around, cluster)) || isBegun(said, around.before)
        ? opensByFrom
        : isClosing
          ? byClosing
          : undefined;
    const last = this.#entries.at(-1);
    const former = said.guess || !(extendsBehind(around.behind) || isArrow.test(around.before)) ? undefined : this.#former?.label;
    if (former?.guess && last === undefined) return { said, own: former };
    const again =
      nextRoundLabel(around, cluster, last) ??
      nextStageLabel(around, last) ??
      untilAgain(this.#unit, cluster, around, last) ??
      closesAgain(this.#unit, around, last);
    return { said, own: again ?? (guess ? said.withGuess(guess) : said) };
  }

  #said({ i, cluster, around, prose }: Place): Label {
    const unit = this.#unit;
    const told = toldBehind(around) ?? this.#ofBefore(i, around);
    if (told) return told;
    if (prose && isHeld(cluster, around, unit.text)) return labelOf(around.before).withGuess(heldEvent);
    const isAlone = this.#clusters.length === 1 || (prose && isBare(around.before));
    return (
      conditionLabel(around) ??
      bracketLabel(around) ??
      endVerbLabel(unit, cluster, around) ??
      dutyBehind(around) ??
      verbLabel(around) ??
      taskLabel(around) ??
      (prose ? (roundLabel(around) ?? clauseLabel(around)) : undefined) ??
      (i > 0 ? partLabel(around) : undefined) ??
      (i > 0 ? sentenceLabel(unit, cluster, labelOf(around.before)) : undefined) ??
      labelInLine(unit, cluster, around, this.#manner.isDateFirst && !(prose && this.#beginsAnew(i)), isAlone)
    );
  }

  /** "Bildiriler 5 Mart ya da 12 Mart'a kadar": the second of two days joined by a word has the name of the first, which is left out. */
  #ofBefore(i: number, { before, behind }: Around): Label | undefined {
    const [last, first] = [this.#arounds[i - 1], this.#clusters[i - 1]];
    const isLeft = first !== undefined && this.#left.some(({ date }) => first.dates.includes(date));
    const isJoined = before.trim() !== '' && joinsDates(before) && isPostposition(behind);
    return isLeft && isJoined && last ? labelOf(last.before) : undefined;
  }

  /**
   * "Until 2 March one may send an abstract. Authors are told by 15 March": a sentence of its own, with words before its date, whatever the
   * line begins with.
   */
  #beginsAnew(i: number): boolean {
    const [last, cluster, around] = [this.#clusters[i - 1], this.#clusters[i], this.#arounds[i]];
    if (!last || !cluster || !around || isBare(around.before)) return false;
    return newSentence.test(this.#unit.text.slice(last.end, cluster.start));
  }

  /** Dates that the line only tells as the old ones. */
  #tookOlds({ cluster, around, settled }: Place, label: Label): boolean {
    if (!settled || settled.date) return false;
    const last = this.#entries.at(-1);
    if (!last) this.#former = { label, was: settled.was };
    // "(previously: 28 April)" on a line of its own is told of the entry above.
    const guess = label.guess ?? (last ? undefined : this.#fallback(`${around.before} ${around.behind}`)?.label.guess);
    if (!guess && !last) return false;
    // "31 May – abstracts due (extended from 15 May)": what has no name of its own was that of the date before it.
    if (last && !guess) this.#entries.splice(-1, 1, { ...last, was: [...settled.was, ...last.was], isExtended: true });
    if (!guess || isOfEdition(around)) return true;
    const passed = passedOf(this.#unit, cluster, label, around, settled.was);
    this.#olds.push({ unit: this.#unit, kind: guess.kind, dates: settled.was, ...(passed && { passed }) });
    return true;
  }

  /** A later date that only moves the one before it. */
  #tookExtension({ cluster, around, settled }: Place): boolean {
    const [last, date] = [this.#entries.at(-1), settled?.date];
    if (!last || !date || !isExtensionOf(cluster, around, last)) return false;
    this.#entries.splice(-1, 1, { ...last, date, was: [...last.was, last.date], isExtended: true, ...clockFor(this.#unit, cluster) });
    return true;
  }

  /** A day that goes on with the one before it: "1 and 2 March". */
  #tookSecondDay({ i, cluster, around, settled }: Place): boolean {
    const [last, before, date] = [this.#entries.at(-1), this.#clusters[i - 1], settled?.date];
    if (!last || !before || !date || last.date.at[1] !== before.end || !goesOn(this.#unit, before, cluster, around)) return false;
    this.#entries.splice(-1, 1, ...bothOf(last, { date, ...clockFor(this.#unit, cluster) }, this.#unit, before, cluster));
    return true;
  }

  #takeEntry(place: Place, { said, own }: { readonly said: Label; readonly own: Label }): void {
    const { cluster, around } = place;
    const why = this.#whyNot(place, said, own);
    const found = why === undefined ? nameFor(cluster, around, own, this.#fallback) : undefined;
    const made = found && entryOf(this.#unit, cluster, found, around, this.#needsProof(place));
    const entry = made && this.#withFormer(made);
    if (!entry) this.#left.push(...cluster.dates.map((date) => ({ unit: this.#unit, date, why: why ?? unnamed })));
    else if (isNameless(own) && found?.label !== own) {
      this.#entries.push(...eachNamed({ ...entry, isNameless: says(own, 'extended', 'formerly') }));
    } else this.#entries.push(...this.#sharing(place, entry), ...withOpening(entry).flatMap(eachNamed));
  }

  /**
   * "For spring 1 February, for autumn 1 August at the latest send your papers": the verb of a day is that of the one before, which was
   * left out.
   */
  #sharing({ i, cluster, around }: Place, entry: Entry): readonly Entry[] {
    const [last, before] = [this.#clusters[i - 1], this.#arounds[i - 1]];
    const date =
      last && before && sharesVerb(this.#unit, last, before, cluster, around) ? settle(last, this.#unit.text, '')?.date : undefined;
    const out = this.#left.findIndex((one) => one.date === date);
    if (!date || out < 0) return [];
    this.#left.splice(out, 1);
    const own = labelOf(before?.before ?? '');
    const name = own.guess?.isPlain ? { kind: own.guess.kind, label: own.text } : {};
    return [{ ...entry, ...name, date, was: [], rivals: [] }];
  }

  /** "Daha önce 5 Mart olarak ilan edilen tarih 12 Mart'a uzatılmıştır": the first day that a line moves replaces the one it told before. */
  #withFormer(entry: Entry): Entry {
    const { was = [] } = this.#former ?? {};
    return entry.isExtended && this.#entries.length === 0 && entry.was.length === 0 ? { ...entry, was } : entry;
  }

  /** Why it is no date of the call; undefined where nothing speaks against it. */
  #whyNot({ i, cluster, around, prose }: Place, said: Label, own: Label): string | undefined {
    const [unit, before] = [this.#unit, this.#clusters[i - 1]];
    return (
      whyOnlyTold(around, this.#manner.isInHistory, unit.text.slice(cluster.start), unit.text.slice(cluster.end)) ??
      (isOfEarlierEdition(sentenceUpTo(unit, cluster)) ? 'it tells of an earlier edition' : undefined) ??
      (before && endsSpan(unit, this.#arounds[i - 1], before, cluster) ? 'it tells a span of time' : undefined) ??
      whyNotHere(cluster, around, own, unit) ??
      ((!own.guess && isNoticeHead(unit)) || isDateline(unit) ? 'the day of a notice' : undefined) ??
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

  #needsProof({ isLed }: Place): boolean {
    const { isRunning, isListedFirst } = this.#manner;
    return isRunning && !isListedFirst && !(isLed && !/[.!?]\s+\p{Lu}/u.test(this.#unit.text));
  }
}

/** Pairs the dates of a line with the words beside them. `fallback` names them where they have none: a label nearby, or a title. */
export const pairLine = (line: Unit, isRunning: boolean, fallback: Fallback): Paired => new LinePairing(line, isRunning, fallback).paired();
