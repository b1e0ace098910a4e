import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';

/** Until a day one hands in; the event is spoken of beside it. */
export const sayLittle: ReadonlySet<Kind> = new Set([...judged, 'event', 'opens']);
