import type { StoredChange } from '#store/store.ts';

/** How a visit to a page ended, where it brought something: `same` is a page without a change of any byte. */
export type Outcome = 'read' | 'same';

/** What a harvest says while it works; each is a line of its JSON. `name` is the address of a page or the id of a list. */
export type HarvestEvent =
  | { readonly event: 'start'; readonly lists: readonly string[]; readonly pages: number; readonly notDue: number }
  | { readonly event: 'page'; readonly name: string; readonly outcome: Outcome; readonly deadlines: number | null }
  | { readonly event: 'list'; readonly name: string; readonly calls: number }
  /** A call that the store did not have from this source. */
  | { readonly event: 'new'; readonly source: string; readonly call: StoredChange['call']; readonly deadlines: number }
  /** The words of a deadline changed in a call that was known. */
  | ({ readonly event: 'change' } & StoredChange)
  /** A page answers from another address for good. */
  | { readonly event: 'moved'; readonly name: string; readonly to: string }
  /** A record of a list, or a part of a page, that was not understood: the rest was. */
  | { readonly event: 'doubt'; readonly name: string; readonly record: string; readonly because: string }
  /** Not read, and what was known of it stays. */
  | { readonly event: 'trouble'; readonly name: string; readonly because: string }
  /** Left for a later run, by the wish of the server or of the user. */
  | { readonly event: 'put off'; readonly name: string; readonly because: string }
  | { readonly event: 'end'; readonly stopped: boolean };

export type Tell = (event: HarvestEvent) => void;
