import type { Registry } from '@taokit/types/registry';

/** The chain's state at one block, decoded: the one seam between reads and writes. */
export interface ChainView {
  /** Hash of the block, `0x` hex. */
  readonly blockHash: string;
  /** Its number. */
  readonly blockNumber: number;
  /** Spec version of the runtime at that block. */
  readonly specVersion: number;
  /** The runtime's interface, from the chain's own metadata. */
  readonly interface: Registry;
  /** A storage item's value; its default, or `undefined`, where nothing is kept. */
  query(pallet: string, item: string, ...keys: unknown[]): Promise<unknown>;
  /** What a runtime API answers. */
  call(api: string, method: string, ...args: unknown[]): Promise<unknown>;
  /** A constant. */
  constant(pallet: string, name: string): unknown;
}
