import { see } from '../outline/see.ts';
import { endOfSign } from '../phrases/signs.ts';

const behindLabel = /^\s{0,2}[:：]\s{0,3}(\S.*)$/u;
const longest = { 'label of a name': 160, 'label of a short name': 30 } as const;

/**
 * "Full Title: Bells and Their Makers", "Short Title: BELLS 4", 会议名称：…: what a line of a form or a mailing list says that the event
 * is called; undefined where none does.
 */
export function toldAs(sign: keyof typeof longest, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const end = endOfSign(line, sign);
    const told = end === undefined ? undefined : behindLabel.exec(line.slice(end))?.[1]?.trim();
    // "Acronym: 3 June" is another column's.
    if (told && told.length <= longest[sign] && see({ text: told, struck: [] }).dates.length === 0) return told;
  }
  return undefined;
}
