/** A page that takes longer waits for a script or a style of someone else: what its reader sees meanwhile is read meanwhile. */
const patienceMilliseconds = 1000;

/** Resolves once a document has come to its end, or after a second: one that is long there at once. */
export const onceParsed = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    const timer = setTimeout(resolve, patienceMilliseconds);
    const parsed = () => {
      clearTimeout(timer);
      resolve();
    };
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
