import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';
import type { BoundedCall } from '../preimage/boundedCall.ts';

/** A crowdloan. */
export interface CrowdloanInfo {
  /** Who created it. */
  readonly creator: AccountId;
  /** What the creator put in, rao; it stays until the end. */
  readonly deposit: bigint;
  /** Least contribution, rao. */
  readonly min_contribution: bigint;
  /** First block without contributions. */
  readonly end: number;
  /** How much is to be raised, rao. */
  readonly cap: bigint;
  /** Who holds what was raised. */
  readonly funds_account: AccountId;
  /** How much was, rao. */
  readonly raised: bigint;
  /** Who gets it. */
  readonly target_address: AccountId | null;
  /** What is called with it instead. */
  readonly call: BoundedCall | null;
  /** Whether that was done. */
  readonly finalized: boolean;
  /** How many contributed, the creator included. */
  readonly contributors_count: number;
}

/** Crowdloans by number. */
export const Crowdloans: StorageItem<[id: number], CrowdloanInfo, undefined> =
  optionalItem('Crowdloan.Crowdloans');
/** Number of the next one. */
export const NextCrowdloanId: StorageItem<[], number> = storageItem('Crowdloan.NextCrowdloanId');
/** Who contributed how much, rao. */
export const Contributions: StorageItem<[id: number, contributor: AccountId], bigint, undefined> =
  optionalItem('Crowdloan.Contributions');
/** Most that anybody may contribute, rao. */
export const MaxContributions: StorageItem<[id: number], bigint, undefined> = optionalItem(
  'Crowdloan.MaxContributions',
);
/** The crowdloan whose call is being made. */
export const CurrentCrowdloanId: StorageItem<[], number, undefined> = optionalItem(
  'Crowdloan.CurrentCrowdloanId',
);

/** `MinimumDeposit`, rao. */
export const MINIMUM_DEPOSIT = 10_000_000_000n;
/** `AbsoluteMinimumContribution`, rao. */
export const ABSOLUTE_MINIMUM_CONTRIBUTION = 100_000_000n;
/** `MinimumBlockDuration`. */
export const MINIMUM_BLOCK_DURATION = 50_400;
/** `MaximumBlockDuration`. */
export const MAXIMUM_BLOCK_DURATION = 432_000;
/** `RefundContributorsLimit`. */
export const REFUND_CONTRIBUTORS_LIMIT = 50;
/** `MaxContributors`. */
export const MAX_CONTRIBUTORS = 500;
