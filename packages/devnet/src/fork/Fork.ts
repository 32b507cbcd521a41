import type { Block, Upstream } from '@taokit/chain';
import type { InterfaceDifference } from './interfaceDifferences.ts';

/** Another chain at a block, for a devnet that goes on from there. */
export interface Fork {
  /** Its storage after the block. */
  readonly upstream: Upstream;
  /** The block. */
  readonly head: Block;
  /** Its first block: transactions are signed for it. */
  readonly genesis: Block;
  /** The release the other chain ran there. */
  readonly spec: number;
  /** Storage items that are not the same there as here; none of them is read from there. */
  readonly differences: readonly InterfaceDifference[];
}
