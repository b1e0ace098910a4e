import { type Concept, thingsJudged } from '../label-words.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { beginsWithSign, endOfSign, hasSign, someSign } from '../phrases/signs.ts';

const sentenceMark = /[.!?](?:\s|$)|[。！？]/;
const infinitive = /^\s?(?:ne pas |no |não |non )?(?!\p{Lu})\p{L}{2,14}(?:er|ir|re|ar)(?:l[eiao]s?|se)?(?!\p{L})/u;

const calledFor: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register', 'final']);
/** "For the submission of papers, the deadline", "bildiri gönderimi için son tarih": what is handed in, whoever does so. */
function isOfWhatIsCalledFor(sentence: string): boolean {
  const mentions = mentionsIn(sentence);
  const named = mentions.findIndex(({ concept }) => concept === 'deadline' || concept === 'extended');
  return mentions.slice(0, Math.max(0, named)).some(({ concept }) => calledFor.has(concept));
}

/** "For all", "für wirklich alle". */
const mostToAll = 10;

/** "Doktorantom", "Аспирантам": Polish and Russian tell by its ending to whom something is granted, at the head of a sentence. */
const toWhom = /^\p{Lu}\p{Ll}{3,17}(?:om|ам|ям)\s/u;

/** "Industry track: the deadline", but "for all tracks the deadline". */
const namesPart = (words: string): boolean => hasSign(words, 'a part with papers') && !hasSign(words, 'all');

/** Whether words around an extension name some of those who hand in, or the part of a call that it is for. */
export const namesSome = (words: string): boolean => hasSign(words, 'some of those who hand in') || namesPart(words);
/**
 * "Pour les doctorants, le délai est prolongé", "für Teams aus Kiel wird die Frist", "ekipler için süre": the sentence that words end with
 * names those for whom something is moved; but "pour permettre à tous de", "for technical reasons", "for all".
 */
export function isForSomeAlone(words: string): boolean {
  const sentence = (words.split(sentenceMark).at(-1) ?? '').trimStart();
  if (hasSign(sentence, 'for a reason') || isOfWhatIsCalledFor(sentence)) return false;
  const behind = sentence.slice(endOfSign(sentence, 'for') ?? sentence.length);
  if (someSign(behind, 'all', (at) => at <= mostToAll)) return false;
  if (toWhom.test(sentence)) return true;
  const isLed = behind !== '' && !(beginsWithSign(sentence, 'to do') && infinitive.test(behind));
  return isLed || hasSign(sentence, 'for, behind whom');
}
