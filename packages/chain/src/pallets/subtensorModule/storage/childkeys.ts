import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';

// Stake that parents give to children.

/** A parent's children: proportion, 2^64ths, and hotkey. */
export const ChildKeys = storageItem<
  [hotkey: AccountId, netuid: number],
  readonly (readonly [bigint, AccountId])[]
>('SubtensorModule.ChildKeys');
/** A child's parents: proportion, 2^64ths, and hotkey. */
export const ParentKeys = storageItem<
  [hotkey: AccountId, netuid: number],
  readonly (readonly [bigint, AccountId])[]
>('SubtensorModule.ParentKeys');
/** Children that become live, and from which block. */
export const PendingChildKeys = storageItem<
  [netuid: number, hotkey: AccountId],
  readonly [readonly (readonly [bigint, AccountId])[], bigint]
>('SubtensorModule.PendingChildKeys');
/** Blocks until they do. */
export const PendingChildKeyCooldown = storageItem<[], bigint>('SubtensorModule.PendingChildKeyCooldown');
/** Take of a child, 65535ths. */
export const ChildkeyTake = storageItem<[hotkey: AccountId, netuid: number], number>(
  'SubtensorModule.ChildkeyTake',
);
/** Least take, 65535ths. */
export const MinChildkeyTake = storageItem<[], number>('SubtensorModule.MinChildkeyTake');
/** Least take in a subnet, 65535ths. */
export const MinChildkeyTakePerSubnet = storageItem<[netuid: number], number>(
  'SubtensorModule.MinChildkeyTakePerSubnet',
);
/** Largest take, 65535ths. */
export const MaxChildkeyTake = storageItem<[], number>('SubtensorModule.MaxChildkeyTake');
/** Share of a child's dividends that is recycled, 2^64ths. */
export const CKBurn = storageItem<[], bigint>('SubtensorModule.CKBurn');
/** Parents to look at. */
export const ChildkeyThresholdChecks = optionalItem<[hotkey: AccountId], null>(
  'SubtensorModule.ChildkeyThresholdChecks',
);
/** Parents whose stake is too low. */
export const ChildkeyThresholdSuspended = optionalItem<[hotkey: AccountId], null>(
  'SubtensorModule.ChildkeyThresholdSuspended',
);
/** Whether a root validator lends its stake to new subnets. */
export const AutoParentDelegationEnabled = storageItem<[hotkey: AccountId], boolean>(
  'SubtensorModule.AutoParentDelegationEnabled',
);
