import { setTimeout as pause } from 'node:timers/promises';
import type { Network } from './Network.ts';

/** How long to wait before looking at the pool again, milliseconds. */
const LOOK_MS = 4;

/**
 * Waits until everything is either done or stands in the pool, and makes one block of it. For what does not depend on the order: workers
 * that write at the same time reach the pool as they like.
 *
 * @returns what came of each
 */
export async function together<T>(network: Network, doings: readonly Promise<T>[]): Promise<T[]> {
  const watched = watch(doings);
  await untilPooled(network, watched, doings.length);
  await makeBlock(network);
  return Promise.all(doings);
}

/** The same for what depends on the order: the next begins when the one before stands in the pool. */
export async function oneByOne<T>(network: Network, doings: readonly (() => Promise<T>)[]): Promise<T[]> {
  const begun: Promise<T>[] = [];
  for (const begin of doings) {
    begun.push(begin());
    await untilPooled(network, watch(begun), begun.length);
  }
  await makeBlock(network);
  return Promise.all(begun);
}

interface Watched {
  readonly done: () => number;
}

/** Counts what has come to an end, well or not. */
function watch(doings: readonly Promise<unknown>[]): Watched {
  let done = 0;
  const count = () => {
    done += 1;
  };
  for (const doing of doings) doing.then(count, count);
  return { done: () => done };
}

async function untilPooled({ client }: Network, { done }: Watched, wanted: number): Promise<void> {
  const pending = async () =>
    ((await client.request('author_pendingExtrinsics', [])) as readonly unknown[]).length;
  while (done() + (await pending()) < wanted) await pause(LOOK_MS);
}

async function makeBlock({ client, controls, ledger }: Network): Promise<void> {
  const pending = (await client.request('author_pendingExtrinsics', [])) as readonly unknown[];
  if (pending.length === 0) return;
  ledger.extrinsics += pending.length;
  await controls.newBlock();
}
