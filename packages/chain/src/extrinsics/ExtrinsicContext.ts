import type { Pallet } from '../runtime/Pallet.ts';
import type { AccountId, Hex } from '../state/AccountId.ts';

/** What the checks of an extrinsic know of the chain besides its state. */
export interface ExtrinsicContext {
  /** What runs: pallets have checks of their own. */
  readonly pallets: readonly Pallet[];
  /** Hash of the first block. */
  readonly genesisHash: Hex;
  /** Digest of the metadata (RFC-0078), which a transaction may sign, too; computed when one does. */
  readonly metadataHash: Hex;
  /** Whether any signature of an account is taken. */
  readonly isImpersonated: (account: AccountId) => boolean;
}
