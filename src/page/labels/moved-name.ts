import { type Concept, thingsJudged } from '../label-words.ts';
import { withoutSigns } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { bareLabel } from './bare-label.ts';
import { type Label, labelOf, says } from './label.ts';

/** What is said of a date that was moved, and words for an end, of which one label has one more than the other. */
const ofMoves: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'past', 'tentative', 'deadline', 'dates', 'posted', 'until']);

const ofDeadlines: readonly Concept[] = ['deadline', 'dates', 'submit', 'until', 'closes'];
/** "Résumés allongés", "extended papers": longer works, and no deadline that has moved. */
const isOfLonger = (label: Label): boolean => says(label, 'extended') && says(label, ...thingsJudged) && !says(label, ...ofDeadlines);

function movedName(label: string): string {
  const said = labelOf(label);
  const moves = isOfLonger(said) ? [] : said.mentions.filter(({ concept }) => ofMoves.has(concept));
  return bareLabel(withoutSigns(unsaid(label, moves), 'small in a label'));
}

/** Whether two labels name the same thing but for what they say of its move: "Einreichungsfrist", "Verlängerte Einreichungsfrist". */
export const areOfOneMove = (a: string, b: string): boolean => bareLabel(a) === bareLabel(b) || movedName(a) === movedName(b);

/** Whether a label says that its date held before: "Original submission deadline", "Previous deadline". */
export function isOfFormer(label: string): boolean {
  const said = labelOf(label);
  return says(said, 'formerly') || (says(said, 'past') && says(said, 'deadline', 'dates'));
}

/** Whether a label says that its date is a later one than before: "Extended submission deadline". */
export function isOfMoved(label: string): boolean {
  const said = labelOf(label);
  return says(said, 'extended') && !isOfLonger(said);
}
