import { beginsWithSign, endOfSign, hasSign, someSign } from '../phrases/signs.ts';

const sentenceMark = /[.!?](?:\s|$)|[。！？]/;
const infinitive = /^\s?(?:ne pas |no |não |non )?(?!\p{Lu})\p{L}{2,14}(?:er|ir|re|ar)(?:l[eiao]s?|se)?(?!\p{L})/u;

/** "For all", "für wirklich alle". */
const mostToAll = 10;
/**
 * "Pour les doctorants, le délai est prolongé", "für Teams aus Kiel wird die Frist", "ekipler için süre": the sentence that words end with
 * names those for whom something is moved; but "pour permettre à tous de", "for technical reasons", "for all".
 */
export function isForSomeAlone(words: string): boolean {
  const sentence = (words.split(sentenceMark).at(-1) ?? '').trimStart();
  if (hasSign(sentence, 'for a reason')) return false;
  const behind = sentence.slice(endOfSign(sentence, 'for') ?? sentence.length);
  if (someSign(behind, 'all', (at) => at <= mostToAll)) return false;
  const isLed = behind !== '' && !(beginsWithSign(sentence, 'to do') && infinitive.test(behind));
  return isLed || hasSign(sentence, 'for, behind whom');
}
