import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const longestAsked = 60;
/** "Will be". */
const mostWordsBefore = 2;
const goesOn = /^ \p{L}/u;

/** Whether what stands behind those who are told says that they are asked to do something. */
function areAsked(behind: string): boolean {
  return someSign(behind, 'is asked to', (at, end) => {
    const lead = behind.slice(0, at);
    return /^ [\p{L} ]*$/u.test(lead) && lead.trim().split(' ').length <= mostWordsBefore && goesOn.test(behind.slice(end));
  });
}

/** "Finalists will be asked to send a video by": they are not told anything by that day. */
export const withoutAsked = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'notify')
    ? mentions.filter(({ concept, end }) => concept !== 'notify' || !areAsked(text.slice(end, end + longestAsked)))
    : mentions;
