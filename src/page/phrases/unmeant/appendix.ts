import type { Mention } from '../phrases.ts';

const bracket = /^[(（]\s?$/u;
const closes = /^(?:\s?(?:№|nr?\.?)?\s?\d{0,2})?\s?[)）]/iu;

/** "Заявку (Приложение 1) необходимо направить", "回执（附件2）": a form that is attached is nothing to be handed in on its own. */
export const withoutAppendix = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ concept, at, end }) =>
      concept !== 'supplement' || !(bracket.test(text.slice(Math.max(0, at - 2), at).trimStart()) && closes.test(text.slice(end))),
  );
