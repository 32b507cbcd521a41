import type { Pallet } from '../runtime/Pallet.ts';
import type { TransactionCheck, UnsignedCheck } from '../runtime/TransactionCheck.ts';
import type { AccountId, Hex } from '../state/AccountId.ts';

/** What the checks of an extrinsic know of the chain besides its state. */
export interface ExtrinsicContext {
  /** What pallets have to say about a signed transaction, in their order. */
  readonly checks: readonly TransactionCheck[];
  /** What pallets have to say about a transaction nobody signed. */
  readonly unsignedChecks: readonly UnsignedCheck[];
  /** What a pool learns of a signed transaction from pallets. */
  readonly poolTags: readonly NonNullable<Pallet['poolTags']>[];
  /** Hash of the first block. */
  readonly genesisHash: Hex;
  /** Digest of the metadata (RFC-0078), which a transaction may sign, too; computed when one does. */
  readonly metadataHash: Hex;
  /** Whether any signature of an account is taken. */
  readonly isImpersonated: (account: AccountId) => boolean;
}
