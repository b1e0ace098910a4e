import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { type Around, sentenceUpTo } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { kindOf } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endOfSign, goesOnWithSign } from '../../phrases/signs.ts';
import { isLocative } from './postposition.ts';

/** What is asked for, so that it may open and close. */
const asked: ReadonlySet<Kind> = new Set([...askedFor, 'opens']);

const clauseEnd = /[、。，,;；]|\.(?=\s|$)/u;
const longestClause = 90;

/** The words behind a day that its clause ends with, where the day is only one of its parts; undefined where more follows than a verb. */
function endOf(behind: string): string | undefined {
  // "5 Mart saat 17.00'de": the word for an hour stands between.
  const rest = behind.slice(endOfSign(behind, 'before an hour') ?? 0);
  const [clause = ''] = rest.split(clauseEnd, 1);
  const isHandedOn = goesOnWithSign(rest, 'on or from it, before a verb') || isLocative(rest) || isBareVerb(clause);
  return isHandedOn && clause.length <= longestClause ? clause : undefined;
}

const eastAsian = /^\s?[\p{Script=Han}\p{Script=Hangul}]/u;
const mostOfEnding = 5;
/** 截稿 says in one word what closes. */
const ofVerbs: ReadonlySet<Concept> = new Set(['opens', 'closes', 'deadline', 'submit']);

/** 2月1日開始, 4月5日截稿, "4월 5일 종료됩니다": nothing but the verb, and its ending. */
function isBareVerb(clause: string): boolean {
  if (!eastAsian.test(clause)) return false;
  const { mentions } = labelOf(clause);
  const [first] = mentions;
  if (!first || clause.slice(0, first.at).trim() !== '' || !mentions.every(({ concept }) => ofVerbs.has(concept))) return false;
  return lettersIn(clause.slice(mentions.at(-1)?.end)) <= mostOfEnding;
}

/** 至, 到: no name. */
const smallWord = 1;
const clauseBreak = /[、，,;；]/u;

/** "Özet gönderimi 5 Mart'ta, kütüphane 20 Nisan'da kapanacaktır": behind the last comma something else is named, of which no word is known. */
function isOfItsOwn(before: string): boolean {
  const [own, ...others] = before.split(clauseBreak).reverse();
  return own !== undefined && others.length > 0 && lettersIn(own) > smallWord && labelOf(own).mentions.length === 0;
}

/**
 * 「応募は2月1日に受付を開始し、3月5日に締め切ります」, "Başvurular 1 Şubat'ta alınmaya başlanacaktır": East Asian and Turkish clauses say at their end
 * that something opens or closes on the day, and before it what.
 */
export function endVerbLabel(unit: Unit, cluster: Cluster, { before, behind }: Around): Label | undefined {
  const end = endOf(behind);
  const verb = end === undefined ? undefined : labelOf(end);
  const [opens, closes] = verb ? [says(verb, 'opens'), says(verb, 'closes')] : [false, false];
  if (opens === closes || !verb || says(verb, 'event', 'notify', 'programme')) return undefined;
  if (isOfItsOwn(before)) return undefined;
  // "Özet gönderimi 5 Mart'ta, tam metin gönderimi 16 Nisan'da sona erecektir": a clause that names what it is about speaks for itself.
  const near = labelOf(before);
  const sentence =
    near.guess?.isPlain && near.guess.kind !== 'opens' && asked.has(near.guess.kind) ? near : labelOf(sentenceUpTo(unit, cluster));
  const guess = kindOf(sentence.mentions.filter(({ concept }) => concept !== 'opens' && concept !== 'closes'));
  // "Bildiri kitabı satışı 10 Nisan'da başlayacak, 5 Mayıs'ta sona erecektir": the end of what is not handed in.
  if (guess?.kind === 'other' && closes) return sentence.withGuess(guess);
  if (!guess && closes && verb.guess?.isPlain && asked.has(verb.guess.kind)) return verb;
  if (!guess || !asked.has(guess.kind)) return undefined;
  return sentence.withGuess({ kind: opens ? 'opens' : guess.kind === 'opens' ? 'submission' : guess.kind, isPlain: true });
}
