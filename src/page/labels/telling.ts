import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
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

/** Words of titles on how to hand in, and of heads over columns: they name no track. */
const ofAnyTitle =
  /\b(?:instructions?|guidelines?|rules|information|info|details|requirements?|process|procedures?|overview|how to|participation|categor(?:y|ies)|type|milestones?|activit(?:y|ies)|actions?|events?|conference|when|what|who|notes?|summary|tl;?dr|please|attention|nb|wichtig|hinweise|richtlinien|ablauf|consignes|modalités|catégorie|normas|instrucciones|categoría|bases|linee guida|modalità|categoria|instruções|zasady|regulamin|kuralları|kurallar|правила|требования|порядок)\b|について|要領|要項|須知|须知|안내/giu;

/** "The call for workshops is now closed". */
const isSentence = /\b(?:is|are|was|were|will|has|have|been|ist|sind|est|sont|es|son|è|sono)\b/iu;

/** A title may be where and when the event is: "27-31 August 2027, Lund, Sweden". */
function namesPlace(text: string): boolean {
  if (!mayNamePlace(text)) return false;
  const places = knownPlaces(text);
  return places.length > 1 || places.some(({ at, end }) => lettersIn(text.slice(0, at) + text.slice(end)) < fewestLetters);
}

/** Whether a title or a column head could tell one list of dates from another: "Industry Track", not "Important dates" nor "Guidelines". */
export function isTelling(text: string): boolean {
  if (text.length > longestTrack || isSentence.test(text)) return false;
  const label = labelOf(text);
  const own = unsaid(
    text,
    label.mentions.filter(({ concept }) => ofAnyCall.has(concept)),
  );
  const letters = lettersIn(own.replace(ofAnyTitle, ''));
  return letters >= fewestLetters && !(says(label, 'dates') && letters < fewestBesideDates) && !namesPlace(text);
}
