import type { Connection, Subscription } from '../client/connection/Connection.ts';
import type { Hex } from '../internal/hex.ts';
import { hashAt, readHeads, type ScannedBlock, scanBlock } from './blocks.ts';

/** Looks at every block, in order, for as long as somebody waits for something. */
export interface BlockFollower {
  /**
   * Told after every look at the chain: the blocks that are on its best branch now, from a height on, and which of them is final.
   *
   * @param from - the first height of interest
   * @param onBlocks - told; must not throw
   * @returns how to stop
   */
  follow(from: number, onBlocks: (chain: FollowedChain) => void): () => void;
}

/** The best branch, as far as it was looked at. */
export interface FollowedChain {
  /** Its blocks by height, from where the oldest follower began. */
  readonly blocks: ReadonlyMap<number, ScannedBlock>;
  /** Height of the newest. */
  readonly best: number;
  /** Height of the newest final one. */
  readonly final: number;
}

const followers = /* @__PURE__ */ new WeakMap<Connection, BlockFollower>();

/** The follower of a connection: all that wait over it share one look at each block. */
export function followerOf(connection: Connection): BlockFollower {
  const known = followers.get(connection);
  if (known !== undefined) return known;
  const made = createBlockFollower(connection);
  followers.set(connection, made);
  return made;
}

/** How long nothing may be heard before the chain is asked anyway. */
const SILENCE_MS = 15_000;

/**
 * Follows the best branch. After a lost connection, and where a branch is left for another one, it looks again at what changed:
 * nothing is missed, and nothing that was taken back is kept.
 */
export function createBlockFollower(connection: Connection): BlockFollower {
  const blocks = new Map<number, ScannedBlock>();
  const listeners = new Map<(chain: FollowedChain) => void, number>();
  let subscription: Promise<Subscription> | undefined;
  let running: Promise<void> | undefined;
  let isAgain = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** What the last look found, and from which height on it looked. */
  let last: { readonly chain: FollowedChain; readonly from: number } | undefined;

  return {
    follow(from, onBlocks) {
      listeners.set(onBlocks, from);
      start();
      // Who comes to the others is told what was seen: a hundred that wait look once.
      if (last !== undefined && last.from <= from) tellLast(onBlocks);
      else look();
      return () => {
        listeners.delete(onBlocks);
        if (listeners.size === 0) stop();
      };
    },
  };

  function start(): void {
    if (subscription !== undefined) return;
    subscription = connection.subscribe('chain_subscribeNewHeads', [], {
      onValue: look,
      onResumed: look,
      onError: look,
    });
    subscription.catch(() => {});
    timer = setInterval(look, SILENCE_MS);
    (timer as { unref?: () => void }).unref?.();
  }

  function tellLast(onBlocks: (chain: FollowedChain) => void): void {
    queueMicrotask(() => {
      if (last !== undefined && listeners.has(onBlocks)) onBlocks(last.chain);
    });
  }

  function stop(): void {
    last = undefined;
    subscription?.then(
      (open) => open.close(),
      () => {},
    );
    subscription = undefined;
    clearInterval(timer);
    blocks.clear();
  }

  /** One look at a time; what happens meanwhile is looked at next. */
  function look(): void {
    if (running !== undefined) {
      isAgain = true;
      return;
    }
    running = lookOnce().finally(() => {
      running = undefined;
      if (!isAgain) return;
      isAgain = false;
      if (listeners.size > 0) look();
    });
  }

  async function lookOnce(): Promise<void> {
    try {
      const { best, final } = await readHeads(connection);
      const from = Math.min(...listeners.values());
      await catchUp(best, from);
      const chain = { blocks, best, final };
      if (listeners.size > 0) last = { chain, from };
      for (const tell of [...listeners.keys()]) tell(chain);
    } catch {
      // Asked again with the next block, or when the connection is back.
    }
  }

  async function catchUp(best: number, from: number): Promise<void> {
    for (const height of [...blocks.keys()]) if (height < from || height > best) blocks.delete(height);
    let hash = await hashAt(connection, best);
    // Back from the newest, until a block is the one that was seen.
    for (let height = best; height >= from && hash !== undefined; height--) {
      if (blocks.get(height)?.hash === hash) {
        const isKnownBelow = height === from || blocks.has(height - 1);
        if (isKnownBelow) return;
      } else blocks.set(height, await scanBlock(connection, hash as Hex));
      hash = blocks.get(height)!.parentHash;
    }
  }
}
