import type { Mention } from '../phrases.ts';
import { placeOfSign } from '../signs.ts';

/** "Speakers will be selected from abstracts sent by 5 March": the day is that by which those are handed in, and not that of the choice. */
export function withoutChoice(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const choice = mentions.find(({ concept }) => concept === 'notify');
  const until = mentions.findLast(({ concept }) => concept === 'until');
  const submit = mentions.findLast(({ concept, end }) => concept === 'submit' && end <= (until?.at ?? 0));
  if (!choice || !until || !submit || choice.end > submit.at || text.slice(submit.end, until.at).trim() !== '') return mentions;
  return placeOfSign(text.slice(choice.end, submit.at), 'chosen from') ? mentions.filter(({ concept }) => concept !== 'notify') : mentions;
}
