import type { Mention } from './phrases.ts';

/** A text without what some mentions cover, in order of place; a blank stands for each. */
export function unsaid(text: string, mentions: readonly Mention[]): string {
  let [rest, behind] = ['', 0];
  for (const { at, end } of mentions) {
    if (at > behind) rest += `${text.slice(behind, at)} `;
    behind = Math.max(behind, end);
  }
  return rest + text.slice(behind);
}
