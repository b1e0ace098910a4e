import { says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';

/** "Accepted on a rolling basis" is no paper that was accepted. */
const ofAccepted = /camera|accepted(?! on\b)|print/i;

/** "Final submission": by its words a final version, which may yet be what is judged; the slides of speakers are not. */
export function isFinalHandedIn({ kind, label }: Entry): boolean {
  return kind === 'camera-ready' && says({ mentions: mentionsIn(label) }, 'submit') && !ofAccepted.test(label) && !hasSign(label, 'slides');
}
