import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endOfSign, endsWithSign, hasSign, isSign, withoutSigns } from '../phrases/signs.ts';
import { areOfOneMove } from './moved-name.ts';

/** What parts a name from a remark, the day between them cut out: "Benchmarks: (extended)". */
const apart = /[:：(（[–—|-]\s{0,3}$/;
const marksBefore = /^[\s:：–—|-]{1,9}/;
const marksBehind = /[\s:：(（[–—|-]{1,9}$/;

const clauseMark = /[,;.!?(（]/;
const fewestLetters = 4;
const longestName = 60;

/**
 * Whether words around a date have a name of their own before the remark that it has moved, though it is none that calls speak of:
 * "Benchmarks: 5 June (extended)", "5 June: industry track (was 1 June)". What only asks to be read names nothing.
 */
export function isNamedApart(words: string): boolean {
  const mentions = mentionsIn(words);
  const moved = mentions.find(({ concept }) => concept === 'extended' || concept === 'formerly');
  if (!moved) return false;
  if (isNamedBehind(words.slice(moved.end))) return true;
  const lead = words.slice(0, moved.at);
  const deadline = mentions.find(({ concept, end }) => concept === 'deadline' && end <= moved.at);
  if (deadline) return isShortName(words.slice(0, deadline.at).split(clauseMark).at(-1) ?? '');
  return apart.test(lead) && isName(lead);
}

/**
 * "| Industry track EXTENDED:", "), Industry track (EXTENDED:": behind a bar or a bracket begins a name, though it may be none that calls
 * speak of; whether it is another than a label.
 */
export function isNamedBehindBar(words: string, label: string): boolean {
  const bar = Math.max(words.lastIndexOf('|'), words.lastIndexOf('),') + 1);
  const lead = bar <= 0 && !words.startsWith('|') ? '' : words.slice(bar + 1);
  const moved = lead && mentionsIn(lead).find(({ concept }) => concept === 'extended' || concept === 'formerly');
  if (!moved) return false;
  const name = lead.slice(0, moved.at);
  return (
    isName(name) ||
    isNamedApart(lead) ||
    (mentionsIn(name).some(({ concept }) => !ofAnyDeadline.has(concept)) && !areOfOneMove(name, label))
  );
}
const ofAnyDeadline: ReadonlySet<Concept> = new Set(['deadline', 'dates', 'until', 'every', 'posted', 'news', 'tentative']);

/** "(extended) – Deadline for industry tracks", "(extended): Special sessions": a mark parts the name from the remark before it. */
function isNamedBehind(behind: string): boolean {
  if (!remarkEnd.test(behind)) return false;
  const name = behind.replace(marksAround, '');
  const deadline = mentionsIn(name).find(({ concept }) => concept === 'deadline');
  if (!deadline) return /^\p{Lu}/u.test(name) && isShortName(name);
  if (deadline.at > 0) return isShortName(name.slice(0, deadline.at));
  const rest = name.slice(deadline.end).trimStart();
  const end = endOfSign(rest, 'for');
  return end !== undefined && isName(rest.slice(end));
}
const remarkEnd = /^!?\s?[)\]:：–—|-]/;
const marksAround = /^[!\s)\]:：–—|-]{1,9}/;

/** "System outputs deadline (extended)", but not "please note that the deadline". */
const isShortName = (lead: string): boolean =>
  lead.trim().split(/\s{1,9}/).length <= mostWords && !endsWithSign(lead, 'article') && isName(lead);
const mostWords = 3;

function isName(lead: string): boolean {
  const name = lead.replace(marksBefore, '').replace(marksBehind, '');
  if (name.length > longestName || mentionsIn(name).length > 0 || isSign(name, 'calls attention') || hasSign(name, 'firm')) return false;
  return lettersIn(withoutSigns(name, 'article')) >= fewestLetters;
}
