import type { Call } from '#model/call.ts';
import type { Parts } from '../store/parts.ts';
import type { CallFacts } from '../store/shape.ts';

/** What the reader put together, and can take back: deadlines that are tracked or hidden, calls that are followed, news that were seen. */
export type List = Pick<Parts, 'tracked' | 'follows' | 'hidden' | 'news'>;

/** A change of the list; what it leaves as it is, it gives back itself or leaves out. */
export type ListChange = (list: List) => Partial<List>;

export const factsOf = ({ id, url, event, venue, lang, source }: Call): CallFacts => ({
  id,
  url,
  event,
  ...(venue && { venue }),
  lang,
  source,
});
