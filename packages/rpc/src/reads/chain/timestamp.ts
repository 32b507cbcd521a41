import { definePinnedRead } from '../Read.ts';

/** The chain's time. */
export interface ChainTime {
  /** The block it was read at. */
  readonly block: number;
  /** Milliseconds since 1970. */
  readonly unixMs: number;
  /** The same as ISO 8601 text. */
  readonly iso: string;
}

/** The time of a block as its author said it (`Timestamp.Now`). */
export const timestamp = definePinnedRead({
  name: 'timestamp',
  category: 'Chain',
  summary: 'The time of the block, and which block it is.',
  params: {},
  uses: ['Timestamp.Now'],
  async read(view): Promise<ChainTime> {
    const unixMs = Number(await view.query('Timestamp', 'Now'));
    return { block: view.blockNumber, unixMs, iso: new Date(unixMs).toISOString() };
  },
});
