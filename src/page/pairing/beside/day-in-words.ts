import { see } from '../../outline/see.ts';

const wordBeforeBracket = /(\p{L}{3,12})\s?\(\s?$/u;

/** "By the first Friday of February (": the day that a bracket gives in numbers is told in words right before it. */
export function isDayInWords(before: string): boolean {
  const [, month] = wordBeforeBracket.exec(before) ?? [];
  return month !== undefined && see({ text: `1 ${month} 2000`, struck: [] }).dates.length > 0;
}
