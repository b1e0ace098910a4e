/** So many at once, and one at a time for each host. */
const most = 4;

/** Works through items, politely: at most four at once, and never two of one host. Ends when all are done. */
export async function inLanes<Item>(
  items: readonly Item[],
  hostOf: (item: Item) => string,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const busy = new Set<string>();
  const next = (): Promise<void>[] => {
    const started: Promise<void>[] = [];
    for (let i = 0; i < waiting.length && busy.size < most; ) {
      const item = waiting[i];
      const host = item === undefined ? '' : hostOf(item);
      if (item === undefined || busy.has(host)) {
        i++;
        continue;
      }
      waiting.splice(i, 1);
      busy.add(host);
      started.push(lane(item, host));
    }
    return started;
  };
  const lane = async (item: Item, host: string): Promise<void> => {
    try {
      await work(item);
    } finally {
      busy.delete(host);
    }
    await Promise.all(next());
  };
  await Promise.all(next());
}
