/** The number of an event is all that lasts of it: anyone may change its title and dates. */
export const callIdOf = (eventId: string): string => `wikicfp-${eventId}`;

/** `QUILLON 2027 : Conference on Quill Learning`, as titles of events are written; a title without a colon is an acronym. */
export function titleParts(title: string): { readonly acronym: string | null; readonly name: string | null } {
  const [acronym = '', ...rest] = title.split(' : ');
  return { acronym: acronym.trim() || null, name: rest.join(' : ').trim() || null };
}
