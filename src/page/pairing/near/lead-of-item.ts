import type { Kind } from '#model/call.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Unit } from '../../outline/outline.ts';

const lead = /^([^\n.:;!?\d]{3,40}): \S/u;
const ofLeads: ReadonlySet<Kind> = new Set(['camera-ready', 'registration', 'supplement']);

/** "Camera-ready: a version with all names, within four pages. Deadline: 5 May": what an item begins with names the deadline at its end. */
export function leadOfItem({ text, seen }: Unit, about: Label): Label | undefined {
  const [, name] = lead.exec(text) ?? [];
  if (name === undefined || seen.dates.length !== 1 || !isOnlyDeadline(about) || text.startsWith(about.text)) return undefined;
  const label = labelOf(name);
  return label.guess?.isPlain && ofLeads.has(label.guess.kind) ? label : undefined;
}
