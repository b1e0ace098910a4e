import { beginsWithSign } from '../phrases/signs.ts';
import { labelOf, says } from './label.ts';

/** A whole sentence explains; it is no label, unless it begins with one: "Deadline: abstracts are due today." */
export const isSentence = (text: string): boolean =>
  ((/[\p{L}\d][.!?]$/u.test(text) && text.split(' ').length > 5) || /[。！？]$/u.test(text)) &&
  !isLedByDeadline(text) &&
  !(asksWhen(text) && says(labelOf(text), 'deadline'));

const longestQuestion = 100;
/** "When is the due date for registration?" over its answer. */
const asksWhen = (text: string): boolean => text.endsWith('?') && text.length < longestQuestion && beginsWithSign(text, 'asks when');

function isLedByDeadline(text: string): boolean {
  const [, lead = ''] = /^(?:\d{1,2}\.\s?)?([^:.]{1,30}):/.exec(text) ?? [];
  return says(labelOf(lead), 'deadline');
}
