/** Rows or records in one batch, about. */
export const BATCH = 1000;
/** Text that fills a batch before it has so many rows, in characters, so that long rows do not fill the memory. */
export const BATCH_CHARACTERS = 1 << 20;
const AHEAD = 30;

/** Batches whose first items are known before they are taken. */
interface Batches<Item> {
  /** The first items, up to 30. */
  readonly first: readonly Item[];
  /** All batches from the first, once; lets go of the file at the end and when the caller stops. */
  all(): AsyncGenerator<readonly Item[]>;
  /** Lets go of the file, and of the items that are known. */
  close(): Promise<void>;
}

/** Takes batches until 30 items are known or none are left; `close` lets go of the file. */
export async function lookAhead<Item>(
  batches: AsyncGenerator<readonly Item[]>,
  close: () => Promise<void>,
): Promise<Batches<Item>> {
  const waiting: (readonly Item[])[] = [];
  const first: Item[] = [];
  while (first.length < AHEAD) {
    const next = await batches.next();
    if (next.done) break;
    waiting.push(next.value);
    first.push(...next.value.slice(0, AHEAD - first.length));
  }
  return {
    first,
    async *all() {
      try {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) yield batch;
        yield* batches;
      } finally {
        await close();
      }
    },
    async close() {
      waiting.length = 0;
      await close();
    },
  };
}
