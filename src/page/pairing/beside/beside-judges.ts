import type { Sign } from '../../label-words.ts';
import { someSign } from '../../phrases/signs.ts';

/** "O comitê de programa do congresso avalia", "prüft das ganze Auswahlgremium": they stand in one clause. */
const mostBetween = 40;

/** Where those who judge and what a sign says that they do end in a clause, side by side, whichever is first. */
export function endBesideJudges(clause: string, sign: Sign): number | undefined {
  let last: number | undefined;
  const isFound = (who: Sign): boolean =>
    someSign(clause, who, (at, end) =>
      someSign(clause, sign, (from, to) => {
        const isBeside = (from >= end && from - end < mostBetween) || (to <= at && at - to < mostBetween);
        if (isBeside) last = Math.max(end, to);
        return isBeside;
      }),
    );
  whoJudges.some(isFound);
  return last;
}
const whoJudges: readonly Sign[] = ['those who judge', 'those who edit'];
