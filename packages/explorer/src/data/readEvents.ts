import type { Client, Snapshot } from '@taokit/rpc';
import { describeEvent, mentionsOf, type Shown } from './describeValue.ts';
import { eventOf } from './eventOf.ts';
import { isStateGone } from './isStateGone.ts';

/** An event of some block, with what it names. */
export interface PastEvent {
  readonly block: number;
  readonly path: string;
  readonly value: Shown;
  readonly extrinsicIndex: number | undefined;
  readonly netuids: ReadonlySet<number>;
  /** Public keys as hex, without a prefix. */
  readonly accounts: ReadonlySet<string>;
}

/** Events of one block, described once: a block does not change. */
const known = new WeakMap<Client, Map<string, Promise<readonly PastEvent[]>>>();

/**
 * The events of the last blocks, the newest block first. Blocks whose state the node no longer keeps are left out.
 *
 * @param client - a connection
 * @param options - up to which block, and how many of them
 */
export async function readEvents(
  client: Client,
  { until, blocks }: { readonly until: number; readonly blocks: number },
): Promise<readonly PastEvent[]> {
  const first = Math.max(1, until - blocks + 1);
  const numbers = Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => until - index);
  const states = (await client.atEach(numbers)).filter((state) => state !== undefined);
  const lists = await Promise.all(states.map((at) => eventsAt(client, at).catch(noneWhereGone)));
  return lists.flat();
}

async function eventsAt(client: Client, at: Snapshot): Promise<readonly PastEvent[]> {
  const kept = known.get(client) ?? new Map<string, Promise<readonly PastEvent[]>>();
  known.set(client, kept);
  const now = kept.get(at.blockHash) ?? read();
  kept.set(at.blockHash, now);
  // What failed is read again.
  now.catch(() => kept.delete(at.blockHash));
  return now;

  async function read(): Promise<readonly PastEvent[]> {
    const records = await at.query('System', 'Events');
    return records.map(eventOf).map((event) => {
      const value = describeEvent(at.interface, event.path, event.value);
      return { block: at.blockNumber, ...event, value, ...mentionsOf(value) };
    });
  }
}

function noneWhereGone(error: unknown): readonly PastEvent[] {
  if (isStateGone(error)) return [];
  throw error;
}
