import { beginsWithSign } from '../phrases/signs.ts';

const bracket = /^\s*[([]([^()[\]]+)[)\]]/;

/** "(firm deadline)", "[hard]": what is said of a day in brackets right behind it, and names nothing. */
export const isFirm = (behind: string): boolean => beginsWithSign(bracket.exec(behind)?.[1] ?? '', 'firm');
