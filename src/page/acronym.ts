interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const wordShape = /[\p{L}\d][\p{L}\d&+/]*|['’]\d\d(?![\p{L}\d])/gu;
const year = /^(?:(?:19|20)\d\d|['’]?\d\d)$/;
/** "RO2019": the edition is written together with the name. */
const tight = /^(\p{Lu}.*\D)(?:(?:19|20)\d\d|\d\d)$/u;
const mostWords = 3;
const longestName = 40;

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordShape), (match) => ({ text: match[0], at: match.index, end: match.index + match[0].length }));

/** Two capitals at least, or a capital and a figure: "DEBS", "EuroDW", "I4CS". */
const isBase = (word: string): boolean => /^\p{Lu}/u.test(word) && (word.match(/[\p{Lu}\d]/gu)?.length ?? 0) > 1;

/** Where the acronym ends that begins at a word: behind its edition; undefined where none follows. */
function endOf(text: string, words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + mostWords; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !/^\p{Lu}/u.test(word.text)) return undefined;
    const [, base] = tight.exec(word.text) ?? [];
    if (base && (i > from || isBase(base))) return word.end;
    if (!next || next.at - word.end > 3) return undefined;
    const between = text.slice(word.end, next.at);
    if (year.test(next.text) && /^\s?[-@ ]?\s?$/.test(between)) return next.end;
    if (!/^[ -]$/.test(between)) return undefined;
  }
  return undefined;
}

/** The first acronym with its edition in one of some texts: "DEBS 2016", "ICON’24", "EuroDW ’23", "SD-LLOD-19". */
export function acronymIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const words = wordsOf(text);
    for (const [i, word] of words.entries()) {
      const end = isBase(word.text) ? endOf(text, words, i) : undefined;
      if (end !== undefined && end - word.at <= longestName) return text.slice(word.at, end);
    }
  }
  return null;
}
