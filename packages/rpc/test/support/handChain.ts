import type { Connection } from '../../src/client/connection/Connection.ts';
import type { Hex } from '../../src/internal/hex.ts';

/** A chain of blocks that are told by hand, and a connection to its node. */
export interface HandChain {
  readonly connection: Connection;
  /** Which branch a height is of now; `a` in the beginning. */
  branchOf: (height: number) => 'a' | 'b';
  /** What stands in a block. */
  extrinsicsOf: (hash: Hex) => readonly Hex[];
  /** Whether the node has a block. */
  hasBlock: (height: number) => boolean;
  /** Makes a height the best one, the one before it final, and waits until the node was asked all that it is asked of it. */
  tell(best: number): Promise<void>;
}

/** Name of a block by height and branch. */
export function handHash(height: number, branch: 'a' | 'b'): Hex {
  return `0x${branch.repeat(56)}${height.toString(16).padStart(8, '0')}`;
}

/** A chain of blocks that are told by hand. */
export function handChain(): HandChain {
  let best = 0;
  let asked = 0;
  let onValue: ((value: unknown) => void) | undefined;
  const hex = (height: number): Hex => `0x${height.toString(16)}`;
  const hashOf = (height: number) => handHash(height, chain.branchOf(height));
  const answers: Readonly<Record<string, (of: never) => unknown>> = {
    chain_getHeader: (hash: Hex | undefined) => ({ number: hex(hash === undefined ? best : heightOf(hash)) }),
    chain_getFinalizedHead: () => hashOf(best - 1),
    chain_getBlockHash: (height: number) => (height <= best ? hashOf(height) : null),
    chain_getBlock(hash: Hex) {
      const height = heightOf(hash);
      if (!chain.hasBlock(height)) return null;
      // A block's parent is of its own branch until the branches part.
      const parentHash = hash[2] === 'a' ? handHash(height - 1, 'a') : hashOf(height - 1);
      return {
        block: { header: { number: hex(height), parentHash }, extrinsics: chain.extrinsicsOf(hash) },
      };
    },
    author_pendingExtrinsics: () => [],
  };
  const chain: HandChain = {
    connection: {
      async request(method: string, [of]: readonly unknown[]) {
        asked++;
        await new Promise((done) => setImmediate(done));
        return answers[method]!(of as never);
      },
      async subscribe(_method: string, _params: unknown, subscriber: { onValue: typeof onValue }) {
        onValue = subscriber.onValue;
        return { close: () => undefined };
      },
    } as unknown as Connection,
    branchOf: () => 'a',
    extrinsicsOf: () => [],
    hasBlock: () => true,
    async tell(height) {
      best = height;
      onValue?.(undefined);
      for (let before = -1; before !== asked; ) {
        before = asked;
        for (let turn = 0; turn < 4; turn++) await new Promise((done) => setImmediate(done));
      }
    },
  };
  return chain;
}

function heightOf(hash: Hex): number {
  return Number.parseInt(hash.slice(-8), 16);
}
