import { computeOwnerCutValue, computeOwnerRefund } from '@taokit/dtao/subnets';
import type { Context } from '../../../../runtime/Context.ts';
import { readsWrites } from '../../../../runtime/weight.ts';
import { reducibleBalance } from '../../../balances/ledger.ts';
import { alphaPrice } from '../../../swap/pool.ts';
import { attempt } from '../../attempt.ts';
import { subnetAccountId } from '../../staking/palletAccounts.ts';
import { spendableTao, transferTao } from '../../staking/tao.ts';
import { SubnetOwnerCut } from '../../storage/hyperparameters.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../../storage/pools.ts';
import { RAORecycledForRegistration } from '../../storage/registration.ts';
import {
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  SubnetLocked,
  SubnetOwner,
} from '../../storage/subnets.ts';
import { recycleTao } from '../recycleTao.ts';
import type { CleanUp } from './CleanUp.ts';

/**
 * Pays the owner of an old subnet what of its lock it did not earn, and recycles the rest, but for what keeps the subnet's account
 * alive (`destroy_alpha_in_out_stakes`).
 */
export function refundOwner(work: CleanUp): boolean {
  const { context, netuid } = work;
  const { state } = context;
  if (!work.meter.tryConsume(readsWrites(20, 12))) return false;
  const account = subnetAccountId(netuid);
  const refundRao = refundOf(context, netuid, {
    paidRao: work.distributedRao!,
    totalAlphaRao: work.totalAlphaRao!,
  });
  for (const item of [SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha, SubnetLocked])
    item.remove(state, netuid);
  if (refundRao > 0n)
    attempt(context, (inner) => transferTao(inner, account, SubnetOwner.get(state, netuid), refundRao));
  const restRao = reducibleBalance(state, account, 'Preserve');
  const failure = attempt(context, (inner) => recycleTao(inner, account, restRao));
  if (failure === undefined) RAORecycledForRegistration.insert(state, netuid, restRao);
  work.totalAlphaRao = null;
  work.distributedRao = null;
  SubnetTAO.remove(state, netuid);
  return true;
}

function refundOf(
  context: Context,
  netuid: number,
  { paidRao, totalAlphaRao }: { readonly paidRao: bigint; readonly totalAlphaRao: bigint },
): bigint {
  const { state } = context;
  const potRao = SubnetTAO.get(state, netuid);
  const issuanceRao = SubnetAlphaIn.get(state, netuid) + SubnetAlphaOut.get(state, netuid);
  // Without the pool's alpha, which shares in the TAO of subnets that are too young for a refund.
  const protocolAlphaRao = SubnetProtocolAlpha.get(state, netuid);
  return computeOwnerRefund({
    potRao,
    paidRao,
    protocolRao: totalAlphaRao === 0n ? 0n : (potRao * protocolAlphaRao) / totalAlphaRao,
    lockedRao: SubnetLocked.get(state, netuid),
    ownerCutValueRao: computeOwnerCutValue(
      issuanceRao,
      SubnetOwnerCut.get(state),
      alphaPrice(context, netuid),
    ),
    registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
    startBlock: NetworkRegistrationStartBlock.get(state),
    accountRao: spendableTao(state, subnetAccountId(netuid)),
  });
}
