import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, lastOfSign } from '../signs.ts';

/**
 * "Speakers will be selected from abstracts sent by 5 March", "les textes retenus seront publiés et devront être soumis avant le 5 mars":
 * the day is that by which those are handed in, and not that of the choice.
 */
export function withoutChoice(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const choice = mentions.find(({ concept }) => concept === 'notify');
  const until = mentions.findLast(({ concept }) => concept === 'until');
  const submit = mentions.findLast(({ concept, end }) => concept === 'submit' && end <= (until?.at ?? 0));
  if (!choice || !until || !submit || choice.end > submit.at || text.slice(submit.end, until.at).trim() !== '') return mentions;
  const between = text.slice(choice.end, submit.at);
  return hasSign(between, 'chosen from') || hasSign(between, 'must') ? mentions.filter(({ concept }) => concept !== 'notify') : mentions;
}

const isThing = (concept: Concept): boolean => concept === 'proposal' || concept === 'paper';

/**
 * "The committee will select the talks until 15 March": they are chosen by that day, and handed in before. Where more than one
 * thing is named, or one is sent, that may be what falls due.
 */
export function withJudges(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const until = mentions.findLast(({ concept }) => concept === 'until');
  if (!until || !mentions.some(({ concept, at }) => isThing(concept) && at < until.at)) return mentions;
  const choice = lastOfSign(text.slice(0, until.at), 'those who judge choose');
  if (!choice || hasSign(text.slice(choice[1], until.at), 'chosen from')) return mentions;
  const chosen = mentions.filter(({ at }) => at >= choice[1] && at < until.at);
  const things = chosen.filter(({ concept }) => isThing(concept));
  // "The committee will go through proposals that reach it by": those are due then.
  if (text.slice(things[0]?.end, until.at).trim() !== '') return mentions;
  if (things.length !== 1 || chosen.some(({ concept }) => concept === 'submit')) return mentions;
  const told: Mention = { concept: 'notify', at: choice[0], end: choice[1] };
  return [...mentions, told].toSorted((a, b) => a.at - b.at);
}
