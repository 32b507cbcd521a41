import type { Registry } from '@taokit/types/registry';
import type { Hex } from '../../internal/hex.ts';

/** A runtime of the chain: its version and its interface as its own metadata says it. */
export interface Runtime {
  /** For instance `node-subtensor`. */
  readonly specName: string;
  /** Grows with every upgrade. */
  readonly specVersion: number;
  /** Grows when calls are encoded differently. */
  readonly transactionVersion: number;
  /** The hash of its code. */
  readonly codeHash: Hex;
  /** What it exposes. */
  readonly registry: Registry;
}
