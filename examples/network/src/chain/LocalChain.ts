import { type Chain, createChain, createSubtensorModule, type Genesis, PALLETS } from '@taokit/chain';
import type { Registry } from '@taokit/types/registry';
import type { EpochEngine } from '@taokit/yuma';

/** A chain in this process, and the transactions that wait for its next block. */
export interface LocalChain {
  /** The chain. */
  readonly chain: Chain;
  /** What waits, in the order it was sent. */
  readonly waiting: WaitingTransaction[];
  /** How many transactions stand in its blocks. */
  executed: number;
}

/** A transaction that waits. */
export interface WaitingTransaction {
  /** Who signed it. */
  readonly from: string;
  /** What it calls. */
  readonly path: string;
  /** The transaction, signed. */
  readonly bytes: Uint8Array;
}

/** What a chain is made of. */
export interface LocalChainOptions {
  /** The runtime's interface. */
  readonly registry: Registry;
  /** How it begins. */
  readonly genesis: Genesis;
  /** Computes the epochs. */
  readonly engine: EpochEngine;
}

/** Starts a chain whose epochs an engine of choice computes. */
export function openLocalChain({ registry, genesis, engine }: LocalChainOptions): LocalChain {
  const subtensor = createSubtensorModule({ engine });
  const pallets = PALLETS.map((pallet) => (pallet.name === subtensor.name ? subtensor : pallet));
  return { chain: createChain({ registry, genesis, pallets }), waiting: [], executed: 0 };
}
