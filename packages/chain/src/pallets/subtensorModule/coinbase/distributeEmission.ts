import { drainPending as computePot } from '@taokit/dtao/coinbase';
import type { EpochEngine } from '@taokit/yuma';
import type { Context } from '../../../runtime/Context.ts';
import { runEpoch } from '../epoch/runEpoch.ts';
import { recycleSubnetAlpha } from '../staking/alpha.ts';
import { LastMechansimStepBlock, LastYumaStepBlock } from '../storage/epochs.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import type { DrainedEmission } from './drainPending.ts';
import { payDividends } from './payDividends.ts';
import { payIncentives } from './payIncentives.ts';
import { payOwnerCut, type ShareLease } from './payOwnerCut.ts';
import { shareDividends } from './shareDividends.ts';

/**
 * Runs a subnet's epoch and pays what it decides.
 *
 * Source: `distribute_emission` and `distribute_emissions_to_subnets` in `pallets/subtensor/src/coinbase/run_coinbase.rs`,
 * spec 475.
 *
 * @param context - where
 * @param engine - what computes the epoch
 * @param drained - what there is to share out
 * @param shareLease - pays the contributors of a leased subnet
 */
export function distributeEmission(
  context: Context,
  engine: EpochEngine,
  drained: DrainedEmission,
  shareLease: ShareLease,
): void {
  const { state, block } = context;
  const { netuid, ...pending } = drained;
  const emissions = runEpoch(context, engine, netuid, {
    minerRao: pending.serverRao,
    localDividendRao: pending.validatorRao,
    rootDividendRao: pending.rootRao,
  });
  const incentivesRao = emissions.reduce((sum, { incentiveRao }) => sum + incentiveRao, 0n);
  const { validatorRao, rootRao, ownerRao } = computePot(pending, incentivesRao);
  const dividends = shareDividends(context, netuid, emissions, { validatorRao, rootRao });
  // Nobody has a right to root's part.
  if (dividends.every(({ rootBits }) => rootBits >> 32n === 0n)) recycleSubnetAlpha(state, netuid, rootRao);
  payOwnerCut(context, netuid, ownerRao, shareLease);
  payIncentives(context, netuid, emissions);
  payDividends(context, netuid, dividends);
  LastMechansimStepBlock.insert(state, netuid, BigInt(block));
  if (SubnetEpochConsensus.get(state, netuid).type === 'Yuma')
    LastYumaStepBlock.insert(state, netuid, BigInt(block));
}
