import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { lettersIn, mayName } from '../phrases/letters.ts';
import { hasRound } from '../phrases/round-name.ts';
import { hasSign, someSign, withoutSigns } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { labelOf, says } from './label.ts';

const longestTrack = 80;
const fewestLetters = 4;
const fewestBesideDates = 8;

/** What the titles and column heads of any call speak of. */
const ofAnyCall: ReadonlySet<Concept> = new Set([
  'dates',
  'call',
  'deadline',
  'submit',
  'news',
  'every',
  'posted',
  'extended',
  'tentative',
  'opens',
  'closes',
]);

/** A title may be where and when the event is: "27-31 August 2027, Lund, Sweden". */
function namesPlace(text: string): boolean {
  if (!mayNamePlace(text)) return false;
  const places = knownPlaces(text);
  return places.length > 1 || places.some(({ at, end }) => lettersIn(text.slice(0, at) + text.slice(end)) < fewestLetters);
}

/** "Bells, including but not limited to:" */
const leadsToList = (text: string): boolean => someSign(text, 'leads to a list', (_, end) => lettersIn(text.slice(end)) === 0);

/** Whether a title or a column head could tell one list of dates from another: "Industry Track", not "Important dates" nor "Guidelines". */
export function isTelling(text: string): boolean {
  if (text.length > longestTrack || hasSign(text, 'verb of a sentence') || leadsToList(text)) return false;
  if (hasRound(text)) return true;
  const label = labelOf(text);
  const own = unsaid(
    text,
    label.mentions.filter(({ concept }) => ofAnyCall.has(concept)),
  );
  const words = withoutSigns(own, 'of any title');
  const isShort = says(label, 'dates') && lettersIn(words) < fewestBesideDates && !says(labelOf(words), ...thingsJudged);
  return mayName(words) && !isShort && !namesPlace(text);
}
