import type { Connection, Subscription } from '../client/connection/Connection.ts';
import type { Hex } from '../internal/hex.ts';
import { tellListener } from '../internal/tellListener.ts';
import { branchDown, readHeads, type ScannedBlock, scanBlock } from './blocks.ts';

/** Looks at every block, in order, for as long as somebody waits for something. */
export interface BlockFollower {
  /**
   * Told after every look at the chain: the blocks that are on its best branch now, from a height on, and which of them is final.
   *
   * @param from - the first height of interest
   * @param onBlocks - told
   * @returns how to stop
   */
  follow(from: number, onBlocks: (chain: FollowedChain) => void): () => void;
}

/** The best branch, as far as it was looked at. */
export interface FollowedChain {
  /** Its blocks by height, without gaps, from where the oldest follower began. */
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
  /** What was looked at, also by looks that were interrupted: the next one goes on from there. */
  let scanned = new Map<Hex, ScannedBlock>();
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
      if (last !== undefined && listeners.has(onBlocks)) tellListener(onBlocks, last.chain);
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
    scanned.clear();
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
      const chain = { blocks: await branchTo(best, from), best, final };
      if (listeners.size > 0) last = { chain, from };
      for (const listener of [...listeners.keys()]) tellListener(listener, chain);
    } catch {
      // Asked again with the next block, or when the connection is back.
    }
  }

  async function branchTo(best: number, from: number): Promise<FollowedChain['blocks']> {
    const branch = new Map<number, ScannedBlock>();
    const scan = async (hash: Hex) => {
      const block = scanned.get(hash) ?? (await scanBlock(connection, hash));
      scanned.set(hash, block);
      return block;
    };
    for await (const block of branchDown(connection, best, from, scan)) branch.set(block.number, block);
    scanned = new Map([...branch.values()].map((block) => [block.hash, block]));
    return branch;
  }
}
