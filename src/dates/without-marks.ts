/** Letters that are no base letter and mark to Unicode, but are written without theirs all the same. */
const plain: Readonly<Record<string, string>> = { ı: 'i', ł: 'l' };

const isAscii = /^[\0-\x7f]*$/;

/** A word as it is written on a keyboard without its accents: "fevrier" for "février". For Latin letters only: й is a letter of its own. */
export const withoutMarks = (word: string): string =>
  !isAscii.test(word) && /\p{Script=Latin}/u.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ıł]/g, (letter) => plain[letter] ?? letter)
    : word;
