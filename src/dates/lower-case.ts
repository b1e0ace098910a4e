const isAscii = /^[\0-\x7f]*$/;

/** "FÉVRIER", "Nİsan": one form for each word, however it is composed. */
export function lowerCase(word: string): string {
  const low = word.toLowerCase();
  return isAscii.test(low) ? low : low.normalize('NFC').replaceAll('i\u0307', 'i');
}
