import { type Concept, thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign, hasSign, lastEndOf, placeOfSign } from '../../phrases/signs.ts';
import { endBesideJudges } from './beside-judges.ts';
import { clauseAround } from './clause-around.ts';
import { isOfEntries } from './jury-chooses.ts';
import { isLocative } from './postposition.ts';
import { isUntil } from './until.ts';

/** "The committee decides on the abstracts sent by": the day is that by which they are. */
const isAnswered = (clause: string, lead: string): boolean =>
  hasSign(clause, 'we answer') ||
  (hasSign(clause, 'an answer') && hasSign(clause, 'you get')) ||
  (endBesideJudges(clause, 'answer, as they do') !== undefined && !isOfEntries(lead));

const asked: readonly Concept[] = ['submit', 'register', 'deadline', 'closes', 'opens', 'extended'];

const mostOfAnswer = ['we answer', 'an answer', 'answer, as they do'] as const;
/**
 * "Wir antworten allen, die bis … ein Abstract schicken", "you get a reply if your abstract arrives by", 「…までに届いた論文に回答します」: the
 * day is that by which those hand in who are answered.
 */
function isOfThoseAnswered(lead: string, rest: string): boolean {
  const answered = Math.max(...mostOfAnswer.map((sign) => lastEndOf(lead, sign) ?? -1));
  const tail = answered < 0 ? '' : lead.slice(answered);
  if (hasSign(tail, 'on condition')) return true;
  const isRelative = /,\s/.test(tail) && says(labelOf(rest), ...thingsJudged);
  return isRelative || hasSign(rest, 'that came in');
}

/** "On the works sent by", "and drafts are due on": the words up to another day are about that one. */
function leadsOn(words: string): boolean {
  const last = labelOf(words).mentions.at(-1);
  if (last?.concept === 'deadline') return lettersIn(words.slice(last.end)) <= mostLettersToDay;
  return last?.concept === 'until' && last.end === words.trimEnd().length;
}
const mostLettersToDay = 3;

/** Where words name what is handed in: "we will reply to all | proposals received by". */
const placeOfThing = (words: string): number => labelOf(words).mentions.find(({ concept }) => thingsJudged.has(concept))?.at ?? 0;

/** With one of these an answer is that to something else, or is yet to come. */
const noAnswer = ['questions', 'against a decision', 'no answer yet'] as const;

/** What tells of an answer. */
const answers = ['you get', ...mostOfAnswer] as const;
const things: readonly Concept[] = [...asked, ...thingsJudged];

/**
 * Whether anything is asked for: before a day behind which an answer is told of ("abstracts by 5 May, and you get an answer"), or else behind
 * what tells of it ("you get an answer if you submit by"). "Everyone who submits gets an answer" asks for nothing, nor does "recibirán", which
 * may ask for papers elsewhere.
 */
function isAskedBeside(lead: string, clause: string): boolean {
  const places = answers.flatMap((sign) => placeOfSign(clause, sign)?.[0] ?? []);
  const [from = 0, to = 0] = placeOfSign(clause, 'you get') ?? [];
  const isAhead = Math.min(...places) < lead.length;
  const [first, sought] = isAhead ? [Math.min(...places), asked] : [0, things];
  return labelOf(clause).mentions.some(({ concept, at, end }) => sought.includes(concept) && at >= first && (end <= from || at >= to));
}

/**
 * "The committee will respond by 5 May", "entro il 5 maggio il comitato darà risposta", "de commissie beslist op 5 mei", "u krijgt uiterlijk
 * 5 mei bericht": those who handed in are told then.
 */
export function judgesAnswer(around: Around, line: string, { dates }: Pick<Cluster, 'dates'>): Label | undefined {
  const { before, behind } = around;
  // "Le comité répondra fin avril": of a month its own word says when in it.
  const isWhen = dates.every(({ date }) => date.kind === 'month') || endsWithSign(before, 'on a day') || isLocative(behind);
  if (!isWhen && !isUntil(before, behind, line)) return undefined;
  const [lead, words] = clauseAround(around);
  const rest = leadsOn(words) ? words.slice(0, placeOfThing(words)) : words;
  const clause = `${lead} ${rest}`;
  if (!isAnswered(clause, lead) || isOfThoseAnswered(lead, rest) || isAskedBeside(lead, clause)) return undefined;
  if (noAnswer.some((sign) => hasSign(clause, sign))) return undefined;
  return labelOf(isBare(lead) ? rest : lead).withGuess({ kind: 'notification', isPlain: true });
}
