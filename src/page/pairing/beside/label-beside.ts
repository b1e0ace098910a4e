import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless, isOnlyDeadline } from '../../labels/nameless.ts';
import { type Around, sentenceUpTo } from '../../outline/around.ts';
import { type Cluster, without } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign, hasSign, isSign, someSign, withoutSigns } from '../../phrases/signs.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { isLocative, isPostposition } from './postposition.ts';

/** "Data ready: 1 December (internal deadline)": what stands in brackets behind a named date explains it. */
const isAside = (behind: string): boolean => /^\s*\(/.test(behind);

/** Chinese parts clauses by its own comma, or by a plain one without a blank. */
const clauseEnd = /, |，|(?<=\p{Script=Han}),/u;

/** So do 、 and a comma behind a day, where another one follows. */
const clauseEndBehind = /, |[，、]|(?<=\p{Script=Han}),/u;

/** Until a day one hands in; the event is spoken of beside it. */
const sayLittle: ReadonlySet<Kind> = new Set([...judged, 'event', 'opens']);

/** "10月11日为注册费优惠截止日": a date that is called something. */
const isCalled = (behind: string): boolean => goesOnWithSign(behind, 'is called');

/**
 * "Özetler 15 Mart tarihine kadar, tam metinler 10 Mayıs tarihine kadar": what the words behind a date are about ends at the comma where
 * another date follows.
 */
function ownClause(behind: string, isAlone: boolean): readonly string[] {
  const [clause = behind] = isAlone ? [behind] : behind.split(clauseEndBehind, 1);
  return clause === behind || labelOf(clause).guess ? [clause] : [];
}

/** In East Asian sentences the verb stands behind the day: "注册系统于2月11日开通,…". */
const verbBehind = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,24}(?=[，,。；])/u;

/** "Please send until" without a word of what. */
const isVerbAlone = (label: Label): boolean =>
  label.guess?.kind === 'submission' && says(label, 'submit') && !says(label, 'paper', 'proposal', 'abstract', 'whole abstract');

/** "The next issue is scheduled for May and we accept": what goes on with a subject of its own is not about the day before it. */
const goesOnAnew = /^,? and (?:we|you|they|it|there|our|all)\s/i;

/** The label of a cluster: the side that names a kind outright, else the side that names any, else both together. */
function labelFor({ before, behind: rest }: Around, dateFirst: boolean, isAlone: boolean): Label {
  const behind = goesOnAnew.test(rest) && lettersIn(before) > 0 ? '' : rest;
  // "10 Mart tarihine kadar kayıt": a postposition hands the date to the words behind it.
  const isPost = isPostposition(behind);
  // "До 5 марта открыт приём заявок": what is open until a day closes on it.
  if (dateFirst && says(labelOf(before), 'until') && labelOf(behind).guess?.kind === 'opens') return labelOf(`${before} ${behind}`);
  const isRemark = isAside(behind) && labelOf(before).guess !== undefined;
  const sides = dateFirst
    ? [behind]
    : isPost || isCalled(behind)
      ? [...ownClause(behind, isAlone), before]
      : isAlone && !isRemark
        ? [before, behind]
        : [`${before} ${verbBehind.exec(behind)?.[0] ?? ''}`];
  const labels = sides.map(labelOf);
  // "최종본 접수 마감일은 4월 11일까지": the deadline is named before its date.
  const named = labelOf(before);
  if (isPost && named.guess?.isPlain && says(named, 'deadline')) return named;
  // "Deadline 15 May: Congress of Bells" is not the day of the congress.
  const about = labelOf(behind).guess;
  if (about?.kind === 'event' && isOnlyDeadline(named))
    return labelOf(`${before} ${behind}`).withGuess({ kind: 'submission', isPlain: true });
  const told = isPost ? labels.find(({ guess }) => guess?.isPlain && !sayLittle.has(guess.kind)) : undefined;
  if (told) return told;
  const object =
    isPost && labels[0] && isVerbAlone(labels[0]) ? labelOf(`${before.split(clauseEnd).at(-1) ?? ''} ${sides[0] ?? ''}`) : undefined;
  if (object?.guess?.isPlain) return object;
  const plain = labels.find(({ guess }) => guess?.isPlain);
  if (plain) return plain;
  const whole = labelOf(sides.join(' '));
  // "Extended to 8 February (the deadline is over)": both sides are remarks on a date that the line above names.
  return whole.guess?.isPlain || isNameless(whole) ? whole : (labels.find(({ guess }) => guess) ?? whole);
}

/**
 * "1 June: Joint A | B | C Workshop": where the words behind it, up to the first mark, name nothing, all of a line that begins with its
 * only date does.
 */
export function labelInLine(unit: Unit, cluster: Cluster, around: Around, dateFirst: boolean, isAlone: boolean): Label {
  const near = labelFor(around, dateFirst, isAlone);
  if (near.guess || !dateFirst || !isAlone || isBare(around.behind)) return near;
  const whole = labelOf(without(unit.seen, unit.text, cluster.end));
  return whole.guess ? whole : near;
}

/** What is named as a part of the rest: "authors, including those of posters". */
const isPart = (clause: string): boolean => beginsWithSign(clause, 'including');

/** "，会议时间为": a short Chinese or Japanese clause that speaks of the event alone. */
const isEventAlone = (clause: string, { mentions }: Label): boolean =>
  shortEastAsian.test(clause) && mentions.every(({ concept }) => concept === 'event' || concept === 'dates');
const shortEastAsian = /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12}[：:]?\s?$/u;

/**
 * "Reviewing is double-blind, and work should be submitted by": of a sentence the clause right before the date speaks first. In Chinese
 * the clause may be a mere "并于": then the one before it speaks.
 */
export function clauseLabel({ before }: Around): Label | undefined {
  const clauses = before.split(clauseEnd);
  const last = clauses.at(-1) ?? '';
  const clause = isBareEastAsian(last) || isPart(last) || isSign(last, 'by the end of') ? (clauses.at(-2) ?? last) : last;
  const label = labelOf(clause);
  const kind = label.guess?.isPlain ? label.guess.kind : undefined;
  const isSaid = kind !== undefined && kind !== 'opens' && (kind !== 'event' || isEventAlone(clause, label));
  return clauses.length > 1 && isSaid ? label : undefined;
}

/** "… decided by 1 June; papers are due": behind a semicolon a line begins anew. */
export function partLabel({ before }: Around): Label | undefined {
  const at = before.lastIndexOf(';');
  const label = at < 0 ? undefined : labelOf(before.slice(at + 1));
  return label?.guess?.isPlain ? label : undefined;
}

/** "Committee nominates: portfolios are due": what is said behind a colon to fall due is what does, and not the stage that it is for. */
export function dueLabel({ before }: Around): Label | undefined {
  const at = before.lastIndexOf(':');
  const label = at < 0 || labelOf(before.slice(0, at)).guess?.kind !== 'notification' ? undefined : labelOf(before.slice(at + 1));
  return label?.guess?.isPlain && says(label, 'deadline') && !isOnlyDeadline(label) ? label : undefined;
}

const inBracket = /[(（]\s{0,2}$/;
const closesBracket = /^[^)）]{0,12}[)）]/;
const mostWordsOfName = 3;
/** Where a Korean noun phrase ends, the one that is named by the day begins. */
const endsPhrase = (word: string): boolean => someSign(word, 'end of a phrase', (_, end) => end === word.length);
/** In Japanese and Chinese a name begins behind a particle or a comma. */
const ofName = /[\p{Script=Han}\p{Script=Katakana}ー]{2,12}$/u;

/** "채택된 저자께서는 등록 마감일(4월 2일)까지": a day in brackets is that of the deadline that is named right before them. */
export function bracketLabel({ before, behind }: Around): Label | undefined {
  const end = before.search(inBracket);
  if (end < 0 || !closesBracket.test(behind)) return undefined;
  const words = before.slice(0, end).trim().split(/\s+/).slice(-mostWordsOfName);
  const cut = words.slice(0, -1).findLastIndex(endsPhrase) + 1;
  const name = words.slice(cut).join(' ');
  const label = labelOf(/\p{Script=Hangul}/u.test(name) ? name : (ofName.exec(name)?.[0] ?? ''));
  return label.guess?.isPlain && label.mentions.some((said) => said.concept === 'deadline' && label.text.length - said.end <= 1)
    ? label
    : undefined;
}

/** "Kabul edilen bildiriler 1 Mayıs'ta ilan edilecektir": what is told on a day a Turkish clause says at its end. */
function tellingVerb(before: Label, behind: string): Label | undefined {
  const isOpen = before.guess ? sayLittle.has(before.guess.kind) : hasSign(before.text, 'chosen');
  if (!isOpen || !isLocative(behind)) return undefined;
  const { guess } = labelOf(behind.split(/[.;,](?=\s|$)/u, 1)[0] ?? '');
  return guess?.kind === 'notification' ? before.withGuess(guess) : undefined;
}

/** What can open. */
const opening: ReadonlySet<Kind> = new Set([...judged, 'opens', 'registration']);

/** Whether all that is said to be handed in stands before the "werden" of a clause. */
const isPassive = (before: string): boolean =>
  hasSign(before.slice(labelOf(before).mentions.findLast(({ concept }) => concept === 'submit')?.end ?? 0), 'passive');

/**
 * "Bis zum 8. Juni mit einem kurzen, in deutscher Sprache verfassten Exposé bewerben": a comma parts no clause of which the verb is still
 * to come.
 */
function endingWithVerb(near: string, behind: string): string {
  const [sentence = near] = behind.split(/[.;!?](?=\s|$)/u, 1);
  if (sentence === near || says(labelOf(near), 'submit', 'register', 'notify', 'held', 'event')) return near;
  const last = labelOf(sentence).mentions.at(-1);
  return last?.concept === 'submit' && last.end === sentence.trimEnd().length ? sentence : near;
}

/**
 * "Alle Vortragenden müssen sich bis zum 15. März zur Tagung anmelden", "авторам до 2 апреля будут направлены приглашения": what is done
 * until a day German and Dutch clauses say at their end, and others where their verb is of the future.
 */
export function verbLabel({ before, behind }: Around): Label | undefined {
  const isUntil = endsWithSign(before, 'until, before its verb') || beginsWithSign(behind, 'will be');
  if (!isUntil && !endsWithSign(before, 'on a day, before its verb')) return tellingVerb(labelOf(before), behind);
  const [near = ''] = behind.split(/[.;,!?(](?=\s|$)/u, 1);
  const clause = isUntil ? endingWithVerb(near, behind) : near;
  const label = labelOf(clause);
  // "Die Preisträger werden am 15. Mai benachrichtigt": of all that is done on a day, only what is told.
  if (!isUntil) {
    const ahead = labelOf(before);
    if (says(label, 'submit') && hasSign(before, 'must')) return labelOf(`${before} ${clause}`);
    // "Die Einreichung wird am 1. Februar eröffnet": nor is it due on the day on which it opens.
    if (says(label, 'opens') && ahead.guess && opening.has(ahead.guess.kind) && !says(label, 'closes', 'until', 'submit', 'call'))
      return ahead.withGuess({ kind: 'opens', isPlain: true });
    const isFree = !ahead.guess || (ahead.guess.kind === 'opens' && !ahead.guess.isPlain);
    return label.guess?.kind === 'notification' && isFree ? label : tellingVerb(ahead, behind);
  }
  // "Die Autoren der eingereichten Abstracts werden bis zum 15. Mai benachrichtigt": of what was handed in before, they are told.
  if (label.guess?.kind === 'notification' && !/\d/.test(clause) && isPassive(before)) return label;
  const isToldAhead = says(labelOf(before), 'submit', 'deadline', 'notify', 'register', 'closes');
  const isTold = label.guess?.kind === 'registration' || label.guess?.kind === 'notification';
  // "Can cancel free of charge": nothing is handed in, whatever is spoken of before.
  if (says(label, 'aid') && !says(label, 'submit', 'register')) return label;
  // "Interessierte können sich bis zum 30. April mit einem Vortragsthema bewerben": what is said before asks for nothing.
  const isAskedThere = label.guess !== undefined && judged.has(label.guess.kind) && says(label, 'submit') && !labelOf(before).guess;
  return ((isTold && !says(label, 'submit')) || isAskedThere) && !isToldAhead ? label : undefined;
}

/** "Authors have until 1 May to submit their final versions": what is left to do says what falls due. */
export function taskLabel({ before, behind }: Around): Label | undefined {
  if (!/\b(?:until|till)\s*$/i.test(before) || !/^\s*to\s/.test(behind)) return undefined;
  const label = labelOf(behind.split(/[.;,(]/, 1)[0] ?? '');
  return label.guess && label.guess.kind !== 'event' ? label.withGuess({ ...label.guess, isPlain: true }) : undefined;
}

const fewestCharacters = 4;
const isBareEastAsian = (text: string): boolean => /\p{Script=Han}/u.test(text) && text.trim().length < fewestCharacters;

/** "Submission opens on 1 May and closes on": a clause without a name of its own goes on with what its sentence speaks of. */
export function sentenceLabel(unit: Unit, cluster: Cluster, near: Label): Label | undefined {
  // "Abstracts: starting 4 February, deadline": nor has a deadline alone, behind the day on which it opens.
  const isLast = isOnlyDeadline(near);
  if (!isLast && (near.guess || !says(near, 'closes'))) return undefined;
  const whole = labelOf(sentenceUpTo(unit, cluster));
  // "The portal opens on 1 February and closes on": what is handed in there, whatever it is.
  if (!isLast && says(whole, 'opens') && !whole.guess?.isPlain && hasSign(whole.text, 'a portal'))
    return near.withGuess({ kind: 'submission', isPlain: true });
  if (!whole.guess?.isPlain || (isLast && (whole.guess.kind === 'event' || !says(whole, 'opens')))) return undefined;
  // "A meeting starting on 3 May and ending on": its end keeps its own words.
  return whole.guess.kind === 'event' ? near.withGuess(whole.guess) : whole;
}

/** The number of a round is no other word: "Gelombang II". */
const wordBehind = /^[^\S\n]+(?![IVX]{1,4}(?!\p{L}))\p{L}+/u;
const numberBehind = /^\s\d/;
const smallSigns = ['small', 'small in a label', 'verb of a sentence', 'first of rounds'] as const;

/** Whether the word right behind is none that goes on with a name: "a round table", "the wave chairs". */
function isWholeName(behind: string): boolean {
  const [next = ''] = wordBehind.exec(behind) ?? [];
  return lettersIn(smallSigns.reduce(withoutSigns, unsaid(next, labelOf(next).mentions))) === 0;
}

const namesRound = (clause: string): boolean =>
  someSign(clause, 'round', (_, end) => isWholeName(clause.slice(end))) ||
  someSign(clause, 'round with its number', (_, end) => numberBehind.test(clause.slice(end)));

/** "Papers are printed only if an author of each is registered by": what must be done by then is to register, whatever comes of it. */
export function conditionLabel({ before }: Around): Label | undefined {
  let from: number | undefined;
  someSign(before, 'on condition', (_, end) => {
    from = end;
    return false;
  });
  if (from === undefined) return undefined;
  const clause = labelOf(before.slice(from));
  const told = clause.mentions.filter(({ concept }) => concept !== 'until' && concept !== 'event');
  const until = clause.mentions.find(({ concept }) => concept === 'until');
  const done = before.slice(from, from + (until?.at ?? 0));
  const isRegistered = someSign(done, 'has registered', (_, end) => done.slice(end).trim() === '');
  const isToRegister =
    (isRegistered || told.at(-1)?.concept === 'register') && !says(clause, 'submit', 'final', 'opens', 'closes', 'deadline');
  return isToRegister ? clause.withGuess({ kind: 'registration', isPlain: true }) : undefined;
}

/** "Early bird until 1 May; regular until 15 May; on-site 3 June": what names only its stage is registration as before. */
export function nextStageLabel({ before }: Around, last: { readonly kind: Kind } | undefined): Label | undefined {
  const clause = labelOf(before.split(/[,;]/).at(-1) ?? '');
  if (
    last?.kind !== 'registration' ||
    clause.guess?.isPlain ||
    says(clause, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract', 'final') ||
    !someSign(clause.text, 'stage', (_, end) => isWholeName(clause.text.slice(end)))
  )
    return undefined;
  return clause.withGuess({ kind: 'registration', isPlain: true });
}

/** "Abstracts: round 1 from 5 to 26 January, round 2 from …": what names only its round is what the date before it is for. */
export function nextRoundLabel(
  { before }: Around,
  { dates }: Cluster,
  last: { readonly label: string; readonly kind: Kind } | undefined,
): Label | undefined {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const own = labelOf(clause);
  // "A second round opens on": that is not when the first was due.
  const isOpening = says(own, 'opens') && !says(own, 'closes', 'until', 'deadline') && dates.every(({ date }) => date.kind === 'day');
  if (!last || isOpening || own.guess?.isPlain || !namesRound(clause)) return undefined;
  return labelOf(last.label).withGuess({ kind: last.kind, isPlain: true });
}
