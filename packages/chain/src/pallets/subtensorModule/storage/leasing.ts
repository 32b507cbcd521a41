import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits, SubnetLease } from './values.ts';

// Subnets that a crowd owns.

/** A lease. */
export const SubnetLeases = optionalItem<[leaseId: number], SubnetLease>('SubtensorModule.SubnetLeases');
/** A contributor's share. */
export const SubnetLeaseShares = storageItem<[leaseId: number, coldkey: AccountId], FixedBits>(
  'SubtensorModule.SubnetLeaseShares',
);
/** What could not be paid yet, rao of alpha. */
export const SubnetLeaseUnpaidDividends = storageItem<[leaseId: number, coldkey: AccountId], bigint>(
  'SubtensorModule.SubnetLeaseUnpaidDividends',
);
/** Lease of a subnet. */
export const SubnetUidToLeaseId = optionalItem<[netuid: number], number>(
  'SubtensorModule.SubnetUidToLeaseId',
);
/** Next number of a lease. */
export const NextSubnetLeaseId = storageItem<[], number>('SubtensorModule.NextSubnetLeaseId');
/** Owner's cut that waits, rao of alpha. */
export const AccumulatedLeaseDividends = storageItem<[leaseId: number], bigint>(
  'SubtensorModule.AccumulatedLeaseDividends',
);
