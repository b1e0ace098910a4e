import { isAnd } from '#dates/and.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, someSign } from '../signs.ts';

const parts = /[\s,/&+]+/;

/** Whether nothing stands between two words but marks, words for "and" and the words that are left out. */
const areListed = (text: string, from: number, to: number, left: readonly Mention[]): boolean => {
  const rest = left.reduceRight(
    (words, { at, end }) => (from <= at && end <= to ? words.slice(0, at) + words.slice(end) : words),
    text.slice(0, to),
  );
  const between = rest.slice(from);
  return /[,/&+]|\s/.test(between) && between.split(parts).every((word) => word === '' || isAnd(word));
};

/** "Hacker/mentor/volunteer applications", "participants and volunteers": those who help are named among those who take part. */
export function withoutHelpersAmong(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const aids = mentions.filter(({ concept }) => concept === 'aid');
  if (aids.length === 0 || !hasSign(text, 'who helps')) return mentions;
  const isAmong = ({ at, end }: Mention) =>
    someSign(text, 'who takes part', (from, to) =>
      to <= at ? areListed(text, to, at, aids) : end <= from && areListed(text, end, from, aids),
    );
  return aids.every(isAmong) ? mentions.filter(({ concept }) => concept !== 'aid') : mentions;
}
