import type { Kind } from '#model/call.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import type { Mention } from './phrases.ts';

/** What a label says a date is for. */
export interface KindGuess {
  readonly kind: Kind;
  /** The label says so outright; otherwise it only speaks of such a thing ("Tutorials"), and the section or the day decides. */
  readonly isPlain: boolean;
}

const plain = (kind: Kind): KindGuess => ({ kind, isPlain: true });
const hinted = (kind: Kind): KindGuess => ({ kind, isPlain: false });

/** Asks what a label mentions, and where first: labels are short, so each question looks through all of it. */
class Label {
  readonly #mentions: readonly Mention[];

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** Where it first mentions a concept; -1 where it does not. */
  #place(concept: Concept): number {
    for (const mention of this.#mentions) if (mention.concept === concept) return mention.at;
    return -1;
  }

  has(...concepts: readonly Concept[]): boolean {
    for (const concept of concepts) if (this.#place(concept) >= 0) return true;
    return false;
  }

  /** The first of these concepts in the label; undefined where it has none. */
  first(...concepts: readonly Concept[]): Concept | undefined {
    let found: Concept | undefined;
    let first = -1;
    for (const concept of concepts) {
      const place = this.#place(concept);
      if (place < 0 || (found && place >= first)) continue;
      found = concept;
      first = place;
    }
    return found;
  }
}

/** "Abstract registration fee": so much may stand between. */
const mostToOwnRegister = 16;
/** "Registration", "fee" and "by", behind what is spoken of. */
const fewestOfFee = 3;

/**
 * "One author of each accepted demo has to register before", but not "Artifact registration by": a verb between what is accepted and
 * "until". Abstracts are registered themselves.
 */
function isRegisteredUntil(all: readonly Mention[]): boolean {
  // "Presenters complete their congress registration until": the event is only what they register for.
  const mentions = all.filter(({ concept }, i) => concept !== 'event' || all[i + 1]?.concept !== 'register');
  const last = mentions.findLastIndex(({ concept }, i) => concept !== 'register' && i < mentions.length - 1);
  const [thing, register, until] = [mentions[last], mentions[last + 1], mentions.at(-1)];
  if (until?.concept !== 'until' || register?.concept !== 'register' || !thing) return false;
  const isAbstract = thing.concept === 'abstract' || thing.concept === 'whole abstract';
  // "Abstracts of authors who have paid their registration fee by": what is paid for is no abstract.
  const isFee = mentions.length - last > fewestOfFee;
  return isAbstract ? isFee && register.at - thing.end > mostToOwnRegister : register.at - thing.end > 1;
}

/** "A paper may be withdrawn until": what else is done with what was handed in stands right before the word for "until". */
function isElseUntil(mentions: readonly Mention[]): boolean {
  const [aid, until] = mentions.slice(-2);
  return until?.concept === 'until' && aid?.concept === 'aid' && until.at - aid.end === 1;
}

/** Hand-in words: the first of them in the label names the thing that is due. */
function handIn(label: Label): KindGuess | undefined {
  const thing = label.first('register', 'whole abstract', 'abstract', 'submit', 'paper', 'proposal');
  // "Receipt of the registration fee": nothing else is handed in.
  if (thing === 'submit' && label.has('register') && !label.has('whole abstract', 'abstract', 'paper', 'proposal'))
    return plain('registration');
  // "Demo submission (an abstract of two pages)": what is no paper is judged by its abstract.
  if (thing === 'proposal' && label.has('abstract') && !label.has('paper')) return plain('submission');
  // "Full paper: author registration" is for those who come; "artifact registration" is a hand-in.
  if (thing === 'paper' && label.has('register') && !label.has('submit', 'abstract')) return plain('registration');
  // "Rejestracja prelegentów oraz przesłanie abstraktów": what is handed in with it says more.
  if (thing === 'register' && label.has('submit', 'until') && label.has('abstract') && !label.has('whole abstract'))
    return plain('abstract');
  switch (thing) {
    case 'register':
      return plain('registration');
    case 'whole abstract':
      return plain('submission');
    case 'abstract':
    case 'paper':
    case 'submit':
    case 'proposal':
      // "Abstract & paper submission" is one deadline for whole papers; "Abstract registration" comes before them.
      if (label.has('whole abstract')) return plain('submission');
      if (label.has('abstract')) return plain('abstract');
      if (label.has('submit', 'deadline', 'until', 'closes', 'paper')) return plain('submission');
      return hinted('submission');
    default:
      return undefined;
  }
}

/** "Workshop and release of results": at the event results are told. */
const isEventWithResults = (label: Label): boolean =>
  label.first('event', 'opens') === 'event' &&
  label.first('opens', 'notify') === 'opens' &&
  !label.has('deadline', 'submit', 'paper', 'abstract', 'register');

/** "Symposia (until 15 February)": no event is held until a day, so those who would hold one are asked. */
function isAskedUntil(label: Label, mentions: readonly Mention[]): boolean {
  const [event, until] = [mentions.findLast(({ concept }) => concept === 'event'), mentions.at(-1)];
  return until?.concept === 'until' && event !== undefined && event.end < until.at && !label.has('held', 'opens', 'dates');
}

/** "Clôture du festival": a word that ends a call as well, and what it ends is the event. */
function isEndOfEvent(mentions: readonly Mention[]): boolean {
  const closes = mentions.find(({ concept }) => concept === 'closes');
  const isItself = ({ concept, at }: Mention) => (concept === 'deadline' || concept === 'closes') && at === closes?.at;
  const [event, ...more] = mentions.filter((mention) => !isItself(mention));
  return closes?.at === 0 && event?.concept === 'event' && more.every(({ concept }) => concept === 'event');
}

/** "Revised papers with an answer to the reviewers": what is sent in is the final version. */
const isRevisionWithAnswer = (label: Label): boolean =>
  label.has('final') && (label.has('submit') || label.first('final', 'response') === 'final');

/** "The workshop takes place at the Hotel Laguna": where it does, and no room is booked. */
const isHeldAtHotel = (label: Label): boolean =>
  label.first('event', 'aid') === 'event' &&
  label.has('held') &&
  label.has('aid') &&
  !label.has('submit', 'register', 'deadline', 'until', 'closes', 'proposal', 'review');

/** "Beginn der Tagung, Öffnung der Anmeldung": the event begins, and so does what is done at its door. */
const isBeginning = (mentions: readonly Mention[]): boolean =>
  mentions.length >= 4 && ['opens', 'event', 'opens', 'register'].every((concept, i) => mentions[i]?.concept === concept);

/** "Özetlerin hakem değerlendirmesi", 論文の査読: what is reviewed stands right before the word for it, and nothing asks for it. */
function isReviewOf(mentions: readonly Mention[]): boolean {
  const [thing, review] = mentions.slice(-2);
  const isOf = review?.concept === 'review' && thing !== undefined && review.at - thing.end <= 1;
  return isOf && mentions.slice(0, -1).every(({ concept }) => thingsJudged.has(concept));
}

/** "Eingang der Gutachten", "réception des évaluations": reviews come in, and nothing that is reviewed is named. */
function areReviewsDue(mentions: readonly Mention[]): boolean {
  const [submit, review] = mentions;
  const isNext = submit?.concept === 'submit' && review?.concept === 'review' && review.at - submit.end <= 1;
  return isNext && !mentions.some(({ concept }) => thingsJudged.has(concept));
}

/**
 * "We give feedback on what is submitted before": the day is that of an early hand-in, not that of an answer. But "notification of
 * acceptance and the time of the talk will be received by".
 */
function isForEarly(mentions: readonly Mention[]): boolean {
  const [first, submit, until] = [mentions[0], mentions.at(-2), mentions.at(-1)];
  if (mentions.some(({ concept }, i) => concept === 'notify' && i > 0)) return false;
  return first?.concept === 'notify' && submit?.concept === 'submit' && until?.concept === 'until' && until.at - submit.end === 1;
}

/** "The first call closes": what was announced as open stands right before the word that ends it. */
const isCallClosing = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ concept, end }, i) => {
    const next = mentions[i + 1];
    return concept === 'opens' && next?.concept === 'closes' && next.at - end === 1;
  });

/** "Programme online and registration open": the programme is there to see, and nothing is reviewed that day. */
const isRegisterOpening = (mentions: readonly Mention[]): boolean =>
  mentions.at(-2)?.concept === 'register' && mentions.at(-1)?.concept === 'opens';

/** "Camera-ready paper acceptance", 最终稿录用通知: what a label ends with, right behind the final version, is told of it. */
function isFinalTold(mentions: readonly Mention[]): boolean {
  const told = mentions.findLastIndex(({ concept }) => concept !== 'notify') + 1;
  const [first, before] = [mentions[told], mentions[told - 1]];
  const final = mentions.slice(0, told).findLast(({ concept }) => concept !== 'paper');
  return final?.concept === 'final' && first !== undefined && before !== undefined && first.at - before.end <= 1;
}

/**
 * The kind that a label's mentions speak for; undefined where they speak for none. The order of the questions is the convention:
 * "Notification of paper submission" is a notification, "camera-ready submission" a final version, "registration opens" an opening.
 */
export function kindOf(mentions: readonly Mention[]): KindGuess | undefined {
  if (mentions.length === 0) return undefined;
  const label = new Label(mentions);
  if (label.has('posted')) return undefined;
  if (label.has('response') && !isRevisionWithAnswer(label)) return plain('response');
  // "Student grant notification" tells nothing of papers.
  if (label.first('aid', 'notify') === 'aid' && label.has('notify') && !label.has('abstract', 'paper')) return plain('other');
  if (isBeginning(mentions)) return plain('event');
  if (isEndOfEvent(mentions)) return hinted('event');
  if (isForEarly(mentions) || isElseUntil(mentions)) return plain('other');
  if (isRegisteredUntil(mentions) && !label.has('aid')) return plain('registration');
  const told = isFinalTold(mentions) ? 'notify' : label.first('notify', 'final');
  if (told === 'notify' && isEventWithResults(label)) return plain('event');
  if (told) return plain(told === 'notify' ? 'notification' : 'camera-ready');
  if (label.has('supplement')) return plain('supplement');
  if (isHeldAtHotel(label)) return plain('event');
  if (label.has('aid') && !label.has('abstract', 'paper')) return plain('other');
  if (label.first('review', 'submit', 'paper', 'abstract', 'proposal') === 'review' && !isRegisterOpening(mentions)) return plain('other');
  if (isReviewOf(mentions) || areReviewsDue(mentions)) return plain('other');
  const asked = handIn(label);
  const isOpening = label.has('opens') && !label.has('closes', 'deadline', 'until');
  if (isOpening && (asked?.isPlain || label.has('call'))) return plain('opens');
  if (asked?.isPlain) return asked;
  if (isOpening && (!label.has('event', 'held') || label.first('proposal', 'opens') === 'proposal')) return hinted('opens');
  if (label.has('deadline') && asked) return plain(asked.kind);
  const isCalled = label.has('call') && label.has('deadline', 'closes', 'until', 'extended');
  if (!asked && (isCalled || isCallClosing(mentions))) return plain('submission');
  if (isAskedUntil(label, mentions)) return asked ?? hinted('submission');
  // "The call for talks will run from": no event is named that would be held.
  if (label.has('call') && label.has('held') && !label.has('event', 'deadline')) return hinted('opens');
  if (label.has('held', 'event') && !label.has('deadline')) return label.has('event') ? plain('event') : hinted('event');
  if (asked) return asked;
  if (label.has('call') && !label.has('deadline')) return hinted('opens');
  return label.has('deadline') ? hinted('submission') : undefined;
}
