import type { Around } from '../outline/around.ts';
import { beginsWithSign } from '../phrases/signs.ts';

/** Right before a date: "before", and small words between them. "On or before" has the day itself. */
const ahead =
  /(?<!\p{L})(?<!(?:on|at) or )(?:before|prior to|ahead of|vor|avant|antes del?|antes do|prima del?|prima dell[’']|vóór|voor|przed)(?: (?:the|dem|le|el|o|il|día|dia|giorno|dniem))?\s{0,2}$/iu;
/** Right behind one: "5月5日之前", "5 Mayıs'tan önce". */
const behindIt = /^\s*(?:之前|前(?!\p{Script=Han})|より前|['’]?(?:dan|den|tan|ten)\s+önce|\s?tarihinden önce)/u;

/** "Submit before 5 May": the last day may be the one before it. */
export const isBeforeDay = ({ before, behind }: Around): boolean =>
  (ahead.test(before) || behindIt.test(behind)) && !beginsWithSign(behind, 'inclusive');
