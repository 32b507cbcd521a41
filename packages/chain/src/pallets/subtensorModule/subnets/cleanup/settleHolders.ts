import {
  computeOwnerCutValue,
  computeOwnerRefund,
  computeProtocolAlpha,
  settleDissolution,
} from '@taokit/dtao/subnets';
import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import { dropCredit } from '../../../balances/credit.ts';
import { reducibleBalance, transfer, withdraw } from '../../../balances/ledger.ts';
import { alphaPrice } from '../../../swap/pool.ts';
import { attempt } from '../../attempt.ts';
import { subnetAccountId } from '../../staking/palletAccounts.ts';
import { stakeOf } from '../../staking/sharePool.ts';
import { TaoInRefundDeploymentBlock, TotalIssuance } from '../../storage/emission.ts';
import { SubnetOwnerCut } from '../../storage/hyperparameters.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../../storage/pools.ts';
import { AlphaV2, TotalHotkeyAlpha } from '../../storage/staking.ts';
import {
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  SubnetLocked,
  SubnetOwner,
} from '../../storage/subnets.ts';

/**
 * Pays a dissolved subnet's TAO to everybody who staked on it, and what is left over to nobody: it can be emitted again.
 *
 * Source: `pallets/subtensor/src/staking/remove_stake.rs`, spec 475. There it takes as many idle blocks as the weight allows,
 * and remainders are shared out in each; here it is one.
 */
export function settleHolders(context: Context, netuid: number): void {
  const { state, spec } = context;
  const potRao = SubnetTAO.get(state, netuid);
  const payout = settleDissolution(
    { potRao, passes: [positionsOf(state, netuid)], protocolAlphaRao: protocolAlphaOf(state, netuid) },
    { spec },
  );
  const account = subnetAccountId(netuid);
  for (const { coldkey, taoRao } of payout.payouts) pay(context, account, coldkey as AccountId, taoRao);
  const paidRao = payout.payouts.reduce((sum, { taoRao }) => sum + taoRao, 0n);
  const refundRao = refundOf(context, netuid, { potRao, paidRao, protocolRao: payout.protocolRao });
  if (refundRao > 0n) pay(context, account, SubnetOwner.get(state, netuid), refundRao);
  recycle(context, account, potRao - paidRao - refundRao);
  for (const item of [SubnetTAO, SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha])
    item.remove(state, netuid);
}

/** Every stake on the subnet, hotkey by hotkey in the order of storage. */
function positionsOf(state: Reads, netuid: number) {
  return TotalHotkeyAlpha.entries(state).flatMap(([[hotkey, of]]) =>
    of !== netuid
      ? []
      : AlphaV2.entries(state, hotkey).flatMap(([[, coldkey, on]]) =>
          on === netuid ? [{ coldkey, alphaRao: stakeOf(state, { hotkey, coldkey, netuid }) }] : [],
        ),
  );
}

function protocolAlphaOf(state: Reads, netuid: number): bigint {
  return computeProtocolAlpha({
    protocolAlphaRao: SubnetProtocolAlpha.get(state, netuid),
    alphaInRao: SubnetAlphaIn.get(state, netuid),
    registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
    deploymentBlock: TaoInRefundDeploymentBlock.get(state),
  });
}

function refundOf(
  context: Context,
  netuid: number,
  paid: { readonly potRao: bigint; readonly paidRao: bigint; readonly protocolRao: bigint },
): bigint {
  const { state } = context;
  const issuanceRao = SubnetAlphaIn.get(state, netuid) + SubnetAlphaOut.get(state, netuid);
  return computeOwnerRefund({
    ...paid,
    lockedRao: SubnetLocked.get(state, netuid),
    ownerCutValueRao: computeOwnerCutValue(
      issuanceRao,
      SubnetOwnerCut.get(state),
      alphaPrice(context, netuid),
    ),
    registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
    startBlock: NetworkRegistrationStartBlock.get(state),
    accountRao: reducibleBalance(state, subnetAccountId(netuid), 'Expendable'),
  });
}

/** A payment that an account cannot hold stays where it is, as in the pallet. */
function pay(context: Context, from: AccountId, to: AccountId, amountRao: bigint): void {
  attempt(context, (inner) => transfer(inner, from, to, amountRao, 'Expendable'));
}

function recycle(context: Context, account: AccountId, wantedRao: bigint): void {
  const { state } = context;
  const most = reducibleBalance(state, account, 'Expendable');
  const amountRao = wantedRao < most ? wantedRao : most;
  if (amountRao <= 0n) return;
  TotalIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, amountRao));
  withdraw(context, account, amountRao, 'Expendable');
  dropCredit(context, amountRao);
}
