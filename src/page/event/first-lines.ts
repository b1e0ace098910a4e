import type { Page } from '../block.ts';
import { see } from '../outline/see.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';
import { isPlainHeading } from './plain-heading.ts';

const longestTitle = 140;

function calls(line: string): boolean {
  const [call] = mentionsIn(line);
  return call?.concept === 'call' && call.at === 0;
}

const inBrackets = /^\[[^\]]*\]$/;
/** "Subject: ", "Betreff: [list] ": what a mail has before its title. */
const field = /^\p{L}+: ?(?:\[[^\]]{1,30}\] ?)?(?=\p{L})/u;
const mayGoOn = /^[\p{Lu}\p{Lt}\d"“„«‚'‘].*[^,:;]$/u;

/**
 * A mail has no title: what stands for it is its first line, where that calls ("CfP: Workshop „Ringing“", "Subject: CFP: Bells"), and the
 * one below where that says no more ("CALL FOR PAPERS"). None where the page has a title or a heading.
 */
export function titlesOfMail({ title, blocks }: Page): readonly string[] {
  if (title !== '' || blocks.some(({ kind }) => kind === 'heading')) return [];
  const lines = blocks.flatMap((block) => (block.kind === 'line' && !inBrackets.test(block.text) ? [block.text] : []));
  const [line = '', next = ''] = lines;
  const first = [line, line.replace(field, '')].find(calls);
  if (first === undefined || first.length > longestTitle) return [];
  const isNamed =
    mayGoOn.test(next) &&
    next.length <= longestTitle &&
    !speaksOf(next, 'held') &&
    !hasSign(next, 'verb of a sentence') &&
    see({ text: next, struck: [] }).dates.length === 0;
  if (isPlainHeading(first)) return isNamed ? [next] : [];
  return [first];
}
