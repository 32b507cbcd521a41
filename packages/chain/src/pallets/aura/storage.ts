import type { AccountId, Hex } from '../../state/AccountId.ts';
import { storageItem } from '../../state/storageItems.ts';

/** Who makes blocks, in the order of their slots: keys that are accounts too. */
export const Authorities = storageItem<[], readonly AccountId[]>('Aura.Authorities');
/** Slot of the block. */
export const CurrentSlot = storageItem<[], bigint>('Aura.CurrentSlot');

/** One item of a block's digest. */
export type DigestItem =
  | {
      /** What the author says before the block runs, or what the engine adds. */
      readonly type: 'PreRuntime' | 'Consensus' | 'Seal';
      /** Four letters of the engine, and its bytes. */
      readonly value: readonly [engine: Hex, data: Uint8Array];
    }
  | {
      /** Something else. */
      readonly type: 'Other';
      /** Its bytes. */
      readonly value: Uint8Array;
    };

/** Digest of the block that is being built. */
export const Digest = storageItem<[], { readonly logs: readonly DigestItem[] }>('System.Digest');
