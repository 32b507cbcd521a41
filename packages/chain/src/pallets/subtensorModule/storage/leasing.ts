import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits, SubnetLease } from './values.ts';

// Subnets that a crowd owns.

/** A lease. */
export const SubnetLeases: StorageItem<[leaseId: number], SubnetLease, undefined> = optionalItem(
  'SubtensorModule.SubnetLeases',
);
/** A contributor's share. */
export const SubnetLeaseShares: StorageItem<[leaseId: number, coldkey: AccountId], FixedBits> = storageItem(
  'SubtensorModule.SubnetLeaseShares',
);
/** What could not be paid yet, rao of alpha. */
export const SubnetLeaseUnpaidDividends: StorageItem<[leaseId: number, coldkey: AccountId], bigint> =
  storageItem('SubtensorModule.SubnetLeaseUnpaidDividends');
/** Lease of a subnet. */
export const SubnetUidToLeaseId: StorageItem<[netuid: number], number, undefined> = optionalItem(
  'SubtensorModule.SubnetUidToLeaseId',
);
/** Next number of a lease. */
export const NextSubnetLeaseId: StorageItem<[], number> = storageItem('SubtensorModule.NextSubnetLeaseId');
/** Owner's cut that waits, rao of alpha. */
export const AccumulatedLeaseDividends: StorageItem<[leaseId: number], bigint> = storageItem(
  'SubtensorModule.AccumulatedLeaseDividends',
);
