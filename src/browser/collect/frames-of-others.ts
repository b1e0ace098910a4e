/** Smaller ones are counters, buttons and the like. */
const leastWidth = 300;
const leastHeight = 150;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** Addresses of the frames in sight that other sites fill, one a site: where only this page may be read, they are not. */
export function framesOfOthers(document: Document): readonly string[] {
  const bySite = new Map<string, string>();
  for (const frame of document.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    const isOfOthers = /^https?:/.test(frame.src) && hostOf(frame.src) !== document.location.host;
    if (isOfOthers && width >= leastWidth && height >= leastHeight) bySite.set(hostOf(frame.src), frame.src);
  }
  return [...bySite.values()];
}

/** Those of them whose site has no document among those that were read. */
export function unreadAmong(frames: readonly string[], read: readonly string[]): readonly string[] {
  const hosts = new Set(read.map(hostOf));
  return frames.filter((frame) => !hosts.has(hostOf(frame)));
}
