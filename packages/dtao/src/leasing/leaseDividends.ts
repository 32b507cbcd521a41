import { arrayOf, integer, objectOf, text, u64 } from '@taokit/errors/check';
import { clampU64, saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Blocks between two payments of a lease. */
export const LEASE_DIVIDEND_INTERVAL_BLOCKS = 100n;

/** Least a payment of a lease may be worth, rao (`DefaultMinStake`). */
export const MIN_LEASE_PAYMENT_RAO = 2_000_000n;

/** Somebody who paid for a leased subnet. */
export interface LeaseContributor {
  /** Its coldkey. */
  readonly coldkey: string;
  /** `SubnetLeaseShares`, U64F64 bits. */
  readonly shareBits: bigint;
}

/** What a lease has to share. */
export interface LeaseDividendsInput {
  /** The contributors' part of the owner's cut so far, this epoch's included (`computeContributorsCut`), rao of alpha. */
  readonly contributorsCutRao: bigint;
  /** Who shares it, the beneficiary left out. */
  readonly contributors: readonly LeaseContributor[];
}

/** A lease's payment. */
export interface LeaseDividends {
  /** Alpha per contributor, rao, in the order given. */
  readonly slicesRao: readonly bigint[];
  /** Alpha for the beneficiary: the rest, rao. */
  readonly beneficiaryRao: bigint;
}

const sliceAt = /* @__PURE__ */ bySpec<(product: bigint) => bigint>({
  233: (product) => (product + (1n << 64n) - 1n) >> 64n,
  475: (product) => product >> 64n,
});

const inputRule = /* @__PURE__ */ objectOf({
  contributorsCutRao: u64,
  contributors: arrayOf(objectOf({ coldkey: text, shareBits: unsignedBits })),
});

/**
 * The part of an owner's cut that belongs to the contributors of a lease, rounded up. It gathers until a block that is a
 * multiple of 100.
 *
 * Source: `distribute_leased_network_dividends` in `pallets/subtensor/src/subnets/leasing.rs`. All releases with leases.
 *
 * @param ownerCutRao - the owner's cut of an epoch, rao of alpha
 * @param sharePercent - `emissions_share` of the lease, 0 to 100
 * @param gatheredRao - `AccumulatedLeaseDividends`, rao
 */
export function computeContributorsCut(ownerCutRao: bigint, sharePercent: number, gatheredRao = 0n): bigint {
  check(ownerCutRao, u64, 'ownerCutRao');
  check(sharePercent, integer(0, 100), 'sharePercent');
  check(gatheredRao, u64, 'gatheredRao');
  return saturatingAddU64(gatheredRao, (ownerCutRao * BigInt(sharePercent) + 99n) / 100n);
}

/**
 * Splits what a lease gathered among its contributors; the beneficiary takes what no slice claims. As of spec 475 slices are
 * floored, and one that cannot be paid waits for its contributor alone; up to 425 they were rounded up, and one that failed
 * stopped all.
 *
 * Source: `distribute_leased_network_dividends` in `pallets/subtensor/src/subnets/leasing.rs`, spec 425 and 475.
 *
 * @param input - cut and contributors
 * @param options - whose rules
 */
export function splitLeaseDividends(input: LeaseDividendsInput, options: SpecOptions = {}): LeaseDividends {
  const slice = sliceAt(specOf(options));
  check(input, inputRule, 'input');
  const { contributorsCutRao, contributors } = input;
  const slicesRao = contributors.map(({ shareBits }) => clampU64(slice(contributorsCutRao * shareBits)));
  const paid = slicesRao.reduce((sum, part) => saturatingAddU64(sum, part), 0n);
  return { slicesRao, beneficiaryRao: saturatingSubU64(contributorsCutRao, paid) };
}

/**
 * Whether a slice can be paid: it is worth at least the smallest transfer of stake. What cannot waits under its contributor
 * (`SubnetLeaseUnpaidDividends`) and is tried again with the next, even after the lease ended.
 *
 * Source: `transfer_stake_within_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475; locks can hold a payment
 * up besides.
 *
 * @param alphaRao - what is owed, rao of alpha
 * @param spotBits - spot price, U64F64 bits
 */
export function isLeasePaymentLargeEnough(alphaRao: bigint, spotBits: bigint): boolean {
  check(alphaRao, u64, 'alphaRao');
  check(spotBits, unsignedBits, 'spotBits');
  const value = U64F64.saturatingToU64(U64F64.saturatingMul(U64F64.saturatingFromInt(alphaRao), spotBits));
  return value >= MIN_LEASE_PAYMENT_RAO;
}
