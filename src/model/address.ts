const mostKept = 16;
const lastOnes = new Map<string, URL | undefined>();

/** An address taken apart; undefined for text that is none. A page's own is asked for several times. Not to be changed: it is kept. */
export function parsedAddress(text: string): Readonly<URL> | undefined {
  if (lastOnes.has(text)) return lastOnes.get(text);
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (lastOnes.size >= mostKept) lastOnes.clear();
  lastOnes.set(text, address);
  return address;
}
