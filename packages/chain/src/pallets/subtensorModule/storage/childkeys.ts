import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Stake that parents give to children.

/** A parent's children: proportion, 2^64ths, and hotkey. */
export const ChildKeys: StorageItem<
  [hotkey: AccountId, netuid: number],
  readonly (readonly [bigint, AccountId])[]
> = storageItem('SubtensorModule.ChildKeys');
/** A child's parents: proportion, 2^64ths, and hotkey. */
export const ParentKeys: StorageItem<
  [hotkey: AccountId, netuid: number],
  readonly (readonly [bigint, AccountId])[]
> = storageItem('SubtensorModule.ParentKeys');
/** Children that become live, and from which block. */
export const PendingChildKeys: StorageItem<
  [netuid: number, hotkey: AccountId],
  readonly [readonly (readonly [bigint, AccountId])[], bigint]
> = storageItem('SubtensorModule.PendingChildKeys');
/** Blocks until they do. */
export const PendingChildKeyCooldown: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.PendingChildKeyCooldown',
);
/** Take of a child, 65535ths. */
export const ChildkeyTake: StorageItem<[hotkey: AccountId, netuid: number], number> = storageItem(
  'SubtensorModule.ChildkeyTake',
);
/** Least take, 65535ths. */
export const MinChildkeyTake: StorageItem<[], number> = storageItem('SubtensorModule.MinChildkeyTake');
/** Least take in a subnet, 65535ths. */
export const MinChildkeyTakePerSubnet: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MinChildkeyTakePerSubnet',
);
/** Largest take, 65535ths. */
export const MaxChildkeyTake: StorageItem<[], number> = storageItem('SubtensorModule.MaxChildkeyTake');
/** Share of a child's dividends that is recycled, 2^64ths. */
export const CKBurn: StorageItem<[], bigint> = storageItem('SubtensorModule.CKBurn');
/** Parents to look at. */
export const ChildkeyThresholdChecks: StorageItem<[hotkey: AccountId], null, undefined> = optionalItem(
  'SubtensorModule.ChildkeyThresholdChecks',
);
/** Parents whose stake is too low. */
export const ChildkeyThresholdSuspended: StorageItem<[hotkey: AccountId], null, undefined> = optionalItem(
  'SubtensorModule.ChildkeyThresholdSuspended',
);
/** Whether a root validator lends its stake to new subnets. */
export const AutoParentDelegationEnabled: StorageItem<[hotkey: AccountId], boolean> = storageItem(
  'SubtensorModule.AutoParentDelegationEnabled',
);
