import {
  computeContributorsCut,
  LEASE_DIVIDEND_INTERVAL_BLOCKS,
  splitLeaseDividends,
} from '@taokit/dtao/leasing';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { attempt } from '../attempt.ts';
import {
  AccumulatedLeaseDividends,
  SubnetLeaseShares,
  SubnetLeases,
  SubnetLeaseUnpaidDividends,
  SubnetUidToLeaseId,
} from '../storage/leasing.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import type { SubnetLease } from '../storage/values.ts';
import { forgetSettled, payFromLease, payOrDefer, settleUnpaid } from './settleLease.ts';

/**
 * Gathers the contributors' part of a leased subnet's owner's cut, and shares it out in every hundredth block
 * (`distribute_leased_network_dividends`). A lease that has ended shares nothing, and pays what it owes.
 *
 * Source: `pallets/subtensor/src/subnets/leasing.rs`, a version near 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param cutRao - the owner's cut, which is staked already
 * @returns what of it stays with the owner and may be locked, rao
 */
export function shareLease(context: Context, netuid: number, cutRao: bigint): bigint {
  const { state, block } = context;
  const leaseId = SubnetUidToLeaseId.get(state, netuid);
  const lease = leaseId === undefined ? undefined : SubnetLeases.get(state, leaseId);
  if (leaseId === undefined || lease === undefined) return cutRao;
  if (lease.end_block !== null && lease.end_block <= block) {
    if (SubnetOwner.get(state, netuid) !== lease.beneficiary) return cutRao;
    settleUnpaid(context, leaseId, lease);
    forgetSettled(context, leaseId, netuid);
    return cutRao;
  }
  const before = AccumulatedLeaseDividends.get(state, leaseId);
  const potRao = computeContributorsCut(cutRao, lease.emissions_share, before);
  const isTime = BigInt(block) % LEASE_DIVIDEND_INTERVAL_BLOCKS === 0n;
  const failure = isTime ? attempt(context, (inner) => shareOut(inner, leaseId, lease, potRao)) : undefined;
  if (!isTime || failure !== undefined) AccumulatedLeaseDividends.insert(state, leaseId, potRao);
  return saturatingSubU64(cutRao, computeContributorsCut(cutRao, lease.emissions_share));
}

/** A part that cannot be paid waits for its contributor alone; that the beneficiary's cannot stops all. */
function shareOut(context: Context, leaseId: number, lease: SubnetLease, potRao: bigint): void {
  const { state, spec } = context;
  const contributors = SubnetLeaseShares.entries(state, leaseId).map(([[, coldkey], { bits }]) => ({
    coldkey,
    shareBits: bits,
  }));
  const { slicesRao, beneficiaryRao } = splitLeaseDividends(
    { contributorsCutRao: potRao, contributors },
    { spec },
  );
  for (const [at, { coldkey: contributor }] of contributors.entries()) {
    const waiting = SubnetLeaseUnpaidDividends.get(state, leaseId, contributor);
    const alphaRao = saturatingAddU64(slicesRao[at]!, waiting);
    if (alphaRao > 0n) payOrDefer(context, lease, { leaseId, contributor, alphaRao });
  }
  if (beneficiaryRao > 0n) {
    const { beneficiary: contributor } = lease;
    payFromLease(context, lease, contributor, beneficiaryRao);
    const fields = { lease_id: leaseId, contributor, alpha: beneficiaryRao };
    context.deposit('SubtensorModule.SubnetLeaseDividendsDistributed', fields);
  }
  AccumulatedLeaseDividends.insert(state, leaseId, 0n);
}
