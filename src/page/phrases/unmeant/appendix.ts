import { isAnd } from '#dates/and.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, someSign } from '../signs.ts';

const bracket = /^[(（]\s?$/u;
const closes = /^(?:\s?(?:№|nr?\.?)?\s?\d{0,2})?\s?[)）]/iu;

/** "Заявку (Приложение 1) необходимо направить", "回执（附件2）": a form that is attached. */
const isInBracket = (text: string, { at, end }: Mention): boolean =>
  bracket.test(text.slice(Math.max(0, at - 2), at).trimStart()) && closes.test(text.slice(end));

const mostToAttached = 30;
const things: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit']);
/** "La solicitud y los anexos", "wniosek wraz z załącznikami": what is handed in together with the thing itself. */
function isAttached(text: string, { at }: Mention, mentions: readonly Mention[]): boolean {
  const thing = mentions.findLast(({ concept, end }) => things.has(concept) && end <= at);
  if (!thing || at - thing.end > mostToAttached) return false;
  const between = text.slice(thing.end, at);
  return !/[.:;]/.test(between) && (between.split(' ').some(isAnd) || hasSign(between, 'along with'));
}

/** "Inzenden als bijlage", "envio em anexo": how the thing itself is handed in. */
const isWayOfSending = (text: string, mention: Mention): boolean =>
  someSign(text, 'as an attachment', (at, end) => at <= mention.at && end >= mention.end);

/** What is attached to something that is handed in falls due with it, and not on its own; nor does a way of sending. */
export const withoutAppendix = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    (mention) =>
      mention.concept !== 'supplement' ||
      !(isInBracket(text, mention) || isAttached(text, mention, mentions) || isWayOfSending(text, mention)),
  );
