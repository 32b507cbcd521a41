import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../state/storageItems.ts';
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
export const Crowdloans = optionalItem<[id: number], CrowdloanInfo>('Crowdloan.Crowdloans');
/** Number of the next one. */
export const NextCrowdloanId = storageItem<[], number>('Crowdloan.NextCrowdloanId');
/** Who contributed how much, rao. */
export const Contributions = optionalItem<[id: number, contributor: AccountId], bigint>(
  'Crowdloan.Contributions',
);
/** Most that anybody may contribute, rao. */
export const MaxContributions = optionalItem<[id: number], bigint>('Crowdloan.MaxContributions');
/** The crowdloan whose call is being made. */
export const CurrentCrowdloanId = optionalItem<[], number>('Crowdloan.CurrentCrowdloanId');

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
