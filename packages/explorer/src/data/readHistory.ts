import type { Client, Snapshot } from '@taokit/rpc';
import { isStateGone } from './isStateGone.ts';

/** How much of the past a chart shows. */
export interface HistoryOptions {
  /** The last block. */
  readonly until: number;
  /** How many blocks back it begins. */
  readonly blocks: number;
  /** How many values it has at most. */
  readonly points: number;
}

/**
 * A value at evenly spaced blocks of the past, oldest first. Blocks whose state the node no longer keeps are left out.
 *
 * @param client - a connection
 * @param options - which blocks
 * @param read - reads the value at a block
 */
export async function readHistory<T>(
  client: Client,
  options: HistoryOptions,
  read: (at: Snapshot) => Promise<T>,
): Promise<readonly { readonly block: number; readonly value: T }[]> {
  const states = (await client.atEach(blocksOf(options))).filter((state) => state !== undefined);
  const values = await Promise.all(
    states.map(async (at) => {
      try {
        return { block: at.blockNumber, value: await read(at) };
      } catch (error) {
        if (isStateGone(error)) return undefined;
        throw error;
      }
    }),
  );
  return values.filter((value) => value !== undefined);
}

/** Which blocks are looked at, the last one among them. */
function blocksOf({ until, blocks, points }: HistoryOptions): readonly number[] {
  const span = Math.min(blocks, Math.max(0, until - 1));
  const count = Math.max(1, Math.min(points, span + 1));
  const step = count === 1 ? 0 : span / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(until - span + index * step));
}
