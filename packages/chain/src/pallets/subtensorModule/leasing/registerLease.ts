import { U64F64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned, signed } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { balanceOf } from '../../balances/ledger.ts';
import {
  Contributions,
  type CrowdloanInfo,
  Crowdloans,
  CurrentCrowdloanId,
} from '../../crowdloan/storage.ts';
import { incProviders } from '../../system/accounts.ts';
import { transferTao } from '../staking/tao.ts';
import {
  NextSubnetLeaseId,
  SubnetLeaseShares,
  SubnetLeases,
  SubnetUidToLeaseId,
} from '../storage/leasing.ts';
import { Delegates } from '../storage/staking.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import type { SubnetLease } from '../storage/values.ts';
import { registerSubnet } from '../subnets/registerSubnet.ts';
import { leaseColdkey, leaseHotkey } from './leaseAccounts.ts';
import { startLeaseProxy } from './leaseProxy.ts';

const LAST_LEASE_ID = 0xffff_ffff;

/** What a lease is asked to be. */
export interface LeaseTerms {
  /** The contributors' part of the owner's cut, percent. */
  readonly emissions_share: number;
  /** Its last block; `null` for none. */
  readonly end_block: number | null;
}

/**
 * Registers a subnet with what a crowdloan raised, for its creator to run and all to share in; made as the crowdloan's own call
 * (`do_register_leased_network`). What the subnet did not cost goes back by shares. Fails with `Crowdloan.InvalidCrowdloanId`,
 * `InvalidLeaseBeneficiary`, `LeaseCannotEndInThePast`, `Overflow`, `LeaseNetuidNotFound` and as any registration.
 *
 * Source: `pallets/subtensor/src/subnets/leasing.rs`, a version near 475.
 */
export function registerLease(context: CallContext, terms: LeaseTerms): void {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const [crowdloanId, crowdloan] = finalizedCrowdloan(context);
  const isCreator = who === crowdloan.creator;
  ensure(isCreator, 'SubtensorModule.InvalidLeaseBeneficiary', `${crowdloan.creator} made the crowdloan.`);
  ensureEndsLater(context, terms.end_block);
  const leaseId = takeLeaseId(context);
  const [coldkey, hotkey] = [leaseColdkey(leaseId), leaseHotkey(leaseId)];
  incProviders(context, coldkey);
  incProviders(context, hotkey);
  transferTao(context, crowdloan.funds_account, coldkey, crowdloan.raised);
  registerSubnet({ ...context, origin: signed(coldkey) }, hotkey, null);
  const netuid = leasedNetuid(context, coldkey);
  startLeaseProxy(context, coldkey, who);
  const leftRao = balanceOf(state, coldkey).free;
  const cost = leftRao > crowdloan.raised ? 0n : crowdloan.raised - leftRao;
  const lease: SubnetLease = { beneficiary: who, coldkey, hotkey, ...terms, netuid, cost };
  SubnetLeases.insert(state, leaseId, lease);
  SubnetUidToLeaseId.insert(state, netuid, leaseId);
  // Nothing of the dividends stays with the lease's own hotkey.
  Delegates.insert(state, hotkey, 0);
  const sharedRao = shareOut(context, { leaseId, crowdloanId, crowdloan }, leftRao);
  transferTao(context, coldkey, who, leftRao - sharedRao);
  const { end_block } = terms;
  const fields = { beneficiary: who, lease_id: leaseId, netuid, end_block };
  context.deposit('SubtensorModule.SubnetLeaseCreated', fields);
}

function finalizedCrowdloan({ state }: Context): readonly [id: number, crowdloan: CrowdloanInfo] {
  const id = CurrentCrowdloanId.get(state);
  const crowdloan = id === undefined ? undefined : Crowdloans.get(state, id);
  if (id === undefined || crowdloan === undefined)
    return fail('Crowdloan.InvalidCrowdloanId', 'No crowdloan is being finalized.');
  return [id, crowdloan];
}

function ensureEndsLater({ block }: Context, end: number | null): void {
  const endsLater = end === null || end > block;
  ensure(endsLater, 'SubtensorModule.LeaseCannotEndInThePast', `Block ${end} is not after ${block}.`);
}

function takeLeaseId({ state }: Context): number {
  const leaseId = NextSubnetLeaseId.get(state);
  ensure(leaseId < LAST_LEASE_ID, 'SubtensorModule.Overflow', 'There is no number left for a lease.');
  NextSubnetLeaseId.insert(state, leaseId + 1);
  return leaseId;
}

/** A registration that has to wait for a slot made no subnet yet. */
function leasedNetuid({ state }: Context, coldkey: AccountId): number {
  const found = SubnetOwner.entries(state).find(([, owner]) => owner === coldkey);
  return (
    found?.[0][0] ?? fail('SubtensorModule.LeaseNetuidNotFound', 'The subnet would have to wait for a slot.')
  );
}

/** Keeps each contributor's share and gives back its part of what is left; answers how much that was, rao. */
function shareOut(
  context: Context,
  of: { readonly leaseId: number; readonly crowdloanId: number; readonly crowdloan: CrowdloanInfo },
  leftRao: bigint,
): bigint {
  const { state } = context;
  const { leaseId, crowdloanId, crowdloan } = of;
  let sharedRao = 0n;
  for (const [[, contributor], amountRao] of Contributions.entries(state, crowdloanId)) {
    if (contributor === crowdloan.creator) continue;
    const bits = U64F64.saturatingDiv(amountRao << 64n, crowdloan.raised << 64n);
    SubnetLeaseShares.insert(state, leaseId, contributor, { bits });
    const refundRao = U64F64.saturatingToU64(U64F64.saturatingMul(bits, leftRao << 64n));
    transferTao(context, leaseColdkey(leaseId), contributor, refundRao);
    sharedRao += refundRao;
  }
  return sharedRao;
}
