import type { Kind } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import type { Page } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import { labelOf, says } from '../labels/label.ts';
import { isUnder } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { whyNoCall } from './genre.ts';
import { whyOver } from './over.ts';
import { type Sifted, sift } from './sift.ts';

/** "The final paper is due on": authors alone are asked, yet something is handed in. */
const isFinalAsked = ({ kind, label }: Entry): boolean => kind === 'camera-ready' && says(labelOf(label), 'deadline', 'until', 'closes');

/** Decisions and final versions in one list of dates: what they decide on was asked for. */
const isListed = (items: readonly Dated[], kind: Kind): boolean =>
  items.some(({ entry }) => entry.kind === kind && !entry.isProse && isUnder(entry.unit, 'dates', 'deadline'));

/** A page on which nothing is to be handed in is no call: nothing is read from it. */
export function siftCall(items: readonly Dated[], page: Page, lang: string, readAt: Day): Sifted<Dated> {
  const isAsking =
    items.some(({ entry }) => askedFor.has(entry.kind) || isFinalAsked(entry)) ||
    (isListed(items, 'notification') && isListed(items, 'camera-ready'));
  const why = isAsking ? (whyOver(page, items, readAt) ?? whyNoCall(page, items, lang)) : 'nothing on this page is to be handed in';
  return sift(items, () => why);
}
