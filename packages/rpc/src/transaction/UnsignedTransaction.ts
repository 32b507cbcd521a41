import type { Call, ExtensionValues } from '@taokit/types/registry';
import type { Runtime } from '../client/runtime/Runtime.ts';
import type { Hex } from '../internal/hex.ts';

/** A transaction that waits for its signature. */
export interface UnsignedTransaction {
  /** What it asks for. */
  readonly call: Call;
  /** The same as bytes. */
  readonly callData: Uint8Array;
  /** SS58 address of who signs. */
  readonly address: string;
  /** The account's count of it. */
  readonly nonce: number;
  /** What its extensions carry. */
  readonly extensions: ExtensionValues;
  /** What they sign besides. */
  readonly implicit: ExtensionValues;
  /** First and last block it is valid in. */
  readonly validBlocks: { readonly first: number; readonly last: number };
  /** Block its era starts at. */
  readonly birthHash: Hex;
  /** Hash of the chain's first block. */
  readonly genesisHash: Hex;
  /** The runtime it is for. */
  readonly runtime: Runtime;
  /** What is paid on top of the fee, rao. */
  readonly tipRao: bigint;
  /** Digest of the metadata, where it is signed along. */
  readonly metadataHash: Uint8Array | undefined;
  /** The chain's metadata as bytes, where a digest of it is signed along. */
  readonly metadata: Uint8Array | undefined;
}
