import { beginsWithSign } from '../phrases/signs.ts';

/** What stood between a day and its remark, an hour and a zone, is gone: their commas are left. */
const bracket = /^[\s,;]*[([]([^()[\]]+)[)\]]/;

/** "(firm deadline)", "[hard]": what is said of a day in brackets right behind it, and names nothing. */
export const isFirm = (behind: string): boolean => beginsWithSign(bracket.exec(behind)?.[1] ?? '', 'firm');
