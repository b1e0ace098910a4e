import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, withoutSigns } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';

const sentenceMark = /[.!?](?:\s|$)|[。；;]/u;

/**
 * "Poster set-up", ポスター撤去: what is done with posters on the spot, and none is handed in. But "poster submission, with all names
 * removed", and posters that stand online.
 */
export const tellsOfBoards = (text: string): boolean =>
  hasSign(text, 'a poster') &&
  hasSign(text, 'on the boards') &&
  !hasSign(text, 'online') &&
  !says(
    labelOf(withoutSigns(text, 'on the boards')),
    'submit',
    'abstract',
    'whole abstract',
    'register',
    'deadline',
    'closes',
    'notify',
    'final',
    'extended',
  );

/** "Posters must be put up by 10:00", "Abbau der Poster:". */
export const isOnBoards = (around: Around): boolean =>
  tellsOfBoards(`${around.before.split(sentenceMark).at(-1) ?? ''} ${ownClause(around)}`);
