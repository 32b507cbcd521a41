import type { Registry } from '@taokit/types/registry';
import type { Genesis } from '../genesis/Genesis.ts';
import type { ChainParameters } from '../interface/ChainParameters.ts';
import type { Pallet } from '../runtime/Pallet.ts';
import type { AccountId, Hex } from '../state/AccountId.ts';

/** What a chain is made of. */
export interface ChainOptions {
  /** The runtime's interface. */
  readonly registry: Registry;
  /** The spec version whose rules hold; mainnet's when left out. */
  readonly spec?: number;
  /** What the build of the runtime has otherwise than mainnet's; nothing when left out. */
  readonly parameters?: ChainParameters;
  /** How it begins. */
  readonly genesis: Genesis;
  /** How many blocks back it can be read and reverted; 4,096 when left out. */
  readonly historyBlocks?: number;
  /** What runs; mainnet's pallets when left out. */
  readonly pallets?: readonly Pallet[];
  /** Digest of the metadata (RFC-0078) a transaction may sign, too; that of the registry's own metadata when left out. */
  readonly metadataHash?: Hex;
  /** Accounts any signature of which is taken; nobody when left out. */
  readonly isImpersonated?: (account: AccountId) => boolean;
}
