import type { AnySigner } from '@taokit/rpc';

/** Who signs. */
export interface Account {
  /** SS58. */
  readonly address: string;
  /** What people call it. */
  readonly name: string;
  /** Where it comes from: an extension, or `devnet`. */
  readonly source: string;
  /** Signs for it. */
  readonly signer: AnySigner;
}
