import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { isSign } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { ownPart, withoutSmall } from './of-any-site.ts';

/** "Tarn 2027", "CAV '27": a short name with its year. */
const yearBehind = /^\p{Lu}.*(?:\b(?:19|20)\d\d|['’]\d\d)$/u;

const fewestLetters = 3;
/** Fewer letters beside the words of any call name nothing. */
const fewestBesideCall = 5;

/** Whether a heading says only what sort of page it is: "Call for Papers", "Important Dates", "Workshop Overview". */
export function isPlainHeading(text: string): boolean {
  const said = mentionsIn(text).filter(({ concept }) => concept !== 'event');
  const rest = unsaid(text, said);
  const own = ownPart(rest);
  const telling = withoutSmall(own);
  const isSaid = said.length > 0 || own !== rest;
  return lettersIn(telling) < (own === rest ? fewestBesideCall : fewestLetters) && (isSaid || !yearBehind.test(text));
}

/** Whether each word of a text is one of any call or site: "Call for Papers", "Important Dates". */
export const saysNothingOwn = (text: string): boolean =>
  lettersIn(
    withoutSmall(
      ownPart(
        unsaid(
          text,
          mentionsIn(text).filter(({ concept }) => concept !== 'event'),
        ),
      ),
    ),
  ) === 0;

/** "IEEE Conference", "Digital Conference": nothing but what an event is, how it is held and by whom. */
export const isOfAnyEvent = (text: string): boolean =>
  text.split(/\s+/).every((word) => isSign(word, 'of any event') || isSign(word, 'noun of an event') || isSign(word, 'small'));
