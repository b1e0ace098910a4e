import { type Label, labelOf, says } from './label.ts';

/** Something is asked for, or registered for, or called for. */
export const isAsked = (label: Label): boolean =>
  says(label, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract', 'register', 'call');

const lettersOfStem = 4;

/** What a label asks for: papers, whatever they are called, or the beginnings of words such as "poster" and "demos". */
const asked = (label: string): readonly string[] =>
  labelOf(label).mentions.flatMap(({ concept, at, end }) => {
    if (concept === 'paper') return concept;
    return concept === 'proposal' ? label.slice(at, Math.min(end, at + lettersOfStem)).toLowerCase() : [];
  });

/** Whether two labels name what they ask for, and nothing that both ask for: "papers are due", "demos are due". */
export function asksElse(a: string, b: string): boolean {
  const [x, y] = [asked(a), asked(b)];
  return x.length > 0 && y.length > 0 && !x.some((thing) => y.includes(thing));
}
