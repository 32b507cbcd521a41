import { type Header, headerHash, heightOf } from '../chainView/headerHash.ts';
import type { Client } from '../client/Client.ts';
import { malformed } from '../internal/errors.ts';
import type { Hex } from '../internal/hex.ts';
import { createStream, type StreamOptions } from './createStream.ts';

/** A block that became the best one, or final. */
export interface WatchedBlock {
  /** Its hash. */
  readonly hash: Hex;
  /** Its height. */
  readonly number: number;
  /** The hash of the block before. */
  readonly parentHash: Hex;
  /** Blocks that were told before and are no longer of the chain, the latest first; empty unless the chain was reorganised. */
  readonly retracted: readonly Hex[];
}

/** Which blocks are watched. */
export interface WatchBlocksOptions extends StreamOptions {
  /** Only final blocks, which are never retracted; the best ones when left out. */
  readonly finalized?: boolean;
  /**
   * After so many milliseconds without a block the endpoint is taken for dead and the next one is tried; never when left out, for a
   * chain whose blocks are made by hand. Five of the chain's blocks are a good measure.
   */
  readonly silenceMs?: number;
}

/** So many blocks are remembered, to tell what a reorganisation took back. */
const REMEMBERED = 256;
/** So many heads in a row may stand on a block that the node does not have: it is behind, as a balancer's next one may be. */
const MOST_UNKNOWN = 8;
/** So many blocks that were missed are asked for; before those a new beginning is made. */
const MOST_MISSED = 4_096;

/**
 * Every block, one after the other, without gaps and without any twice: what a lost connection or a busy node left out is asked
 * for. After a reorganisation the new branch follows, and its first block says what it took the place of.
 *
 * @param client - a connection
 * @param options - which blocks, how many may wait
 */
export function watchBlocks(
  client: Client,
  options: WatchBlocksOptions = {},
): AsyncGenerator<WatchedBlock, void, void> {
  const { finalized = false, silenceMs, ...stream } = options;
  const method = finalized ? 'chain_subscribeFinalizedHeads' : 'chain_subscribeNewHeads';
  return createStream<WatchedBlock>(async ({ push, fail }) => {
    const follow = createFollower(client, push);
    /** The latest header that waits: those before it are asked for when they are missing. */
    let next: Header | undefined;
    let isBusy = false;
    let isStopped = false;
    const work = async () => {
      if (isBusy) return;
      isBusy = true;
      while (next !== undefined && !isStopped) {
        const header = next;
        next = undefined;
        await follow(header).catch((error: Error) => !isStopped && fail(error));
      }
      isBusy = false;
    };
    const subscription = await client.connection.subscribe(method, [], {
      ...(silenceMs !== undefined && { silenceMs }),
      onValue(value) {
        next = value as Header;
        void work();
      },
      onError: fail,
    });
    return () => {
      isStopped = true;
      subscription.close();
    };
  }, stream);
}

/** Tells headers in the order of the chain, with those that are missing between. */
function createFollower(
  client: Client,
  push: (block: WatchedBlock) => Promise<void>,
): (header: Header) => Promise<void> {
  /** The chain as it was told, the latest last. */
  const told: { readonly hash: Hex; readonly number: number }[] = [];
  let unknown = 0;
  return async (header) => {
    const branch = await branchTo(header);
    if (branch === undefined) return;
    unknown = 0;
    const parent = branch[0]!.parentHash;
    const at = told.findIndex(({ hash }) => hash === parent);
    // After a gap that is too wide to be filled, what stands before it is no part of this.
    const retracted = told
      .splice(at + 1)
      .filter(({ number }) => number >= branch[0]!.number)
      .map(({ hash }) => hash);
    for (const [index, block] of branch.entries()) {
      told.push(block);
      await push({ ...block, retracted: index === 0 ? retracted.reverse() : [] });
    }
    told.splice(0, told.length - REMEMBERED);
  };

  /**
   * The blocks after the last common one, the oldest first; `undefined` when the block was told already, and when one before it is not
   * to be had: both are asked for again with the next head, so that nothing is left out.
   */
  async function branchTo(header: Header): Promise<readonly Omit<WatchedBlock, 'retracted'>[] | undefined> {
    const branch: Omit<WatchedBlock, 'retracted'>[] = [];
    let next = { ...header, hash: headerHash(header) };
    const isTold = (hash: Hex) => told.some((block) => block.hash === hash);
    if (isTold(next.hash)) return undefined;
    for (;;) {
      branch.unshift({ hash: next.hash, number: heightOf(next), parentHash: next.parentHash });
      const oldest = told[0];
      if (oldest === undefined || isTold(next.parentHash)) return branch;
      if (heightOf(next) <= oldest.number || branch.length >= MOST_MISSED) return branch;
      const parent = (await client.request('chain_getHeader', [next.parentHash])) as Header | null;
      if (parent === null && ++unknown < MOST_UNKNOWN) return undefined;
      if (parent === null) throw malformed('chain_getHeader', `the header of block ${next.parentHash}`);
      next = { ...parent, hash: next.parentHash };
    }
  }
}
