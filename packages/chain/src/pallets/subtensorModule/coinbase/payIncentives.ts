import { ownerIncentiveSplitAt } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import type { HotkeyEmission } from '../epoch/runEpoch.ts';
import { burnSubnetAlpha, recycleSubnetAlpha } from '../staking/alpha.ts';
import { settleMinerCollateral } from '../staking/collateral.ts';
import { creditOwner } from '../staking/creditOwner.ts';
import { MinerBurned } from '../storage/emission.ts';
import { RecycleOrBurn } from '../storage/hyperparameters.ts';
import { AutoStakeDestination, Owner } from '../storage/staking.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';

/**
 * Pays an epoch's incentives to the owners of hotkeys, staked where they chose; those of the subnet owner's own keys are withheld,
 * and how much of all that was is kept for the subnet's share of the emission.
 *
 * Source: `distribute_dividends_and_incentives` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param emissions - what each hotkey earned, in the order of accounts
 */
export function payIncentives(context: Context, netuid: number, emissions: readonly HotkeyEmission[]): void {
  const { state, spec } = context;
  const earned = emissions
    .filter(({ incentiveRao }) => incentiveRao > 0n)
    .map(({ hotkey, incentiveRao }) => ({ hotkey, coldkey: Owner.get(state, hotkey), incentiveRao }));
  const owner = ownerOf(state, netuid);
  const recycles = RecycleOrBurn.get(state, netuid).type === 'Recycle';
  const split = ownerIncentiveSplitAt(spec)({
    incentives: earned,
    ...(owner === undefined ? {} : { owner }),
    recycleOrBurn: recycles ? 'recycle' : 'burn',
  });
  recycleSubnetAlpha(state, netuid, split.recycledRao);
  burnSubnetAlpha(state, netuid, split.burnedRao);
  for (const [at, { hotkey, coldkey }] of earned.entries())
    if (split.paidRao[at]! > 0n) payIncentive(context, netuid, hotkey, coldkey, split.paidRao[at]!);
  MinerBurned.insert(state, netuid, { bits: split.minerBurnedBits });
}

/** Whose keys the subnet owner's are; nobody's where the subnet has no owner. */
function ownerOf(
  state: Reads,
  netuid: number,
): { readonly hotkey: AccountId; readonly coldkey: AccountId } | undefined {
  if (!SubnetOwner.contains(state, netuid) && !SubnetOwnerHotkey.contains(state, netuid)) return undefined;
  return { hotkey: SubnetOwnerHotkey.get(state, netuid), coldkey: SubnetOwner.get(state, netuid) };
}

function payIncentive(
  context: Context,
  netuid: number,
  hotkey: AccountId,
  owner: AccountId,
  incentiveRao: bigint,
): void {
  const { state } = context;
  const position = { hotkey, coldkey: owner, netuid };
  const liquidRao = incentiveRao - settleMinerCollateral(state, position, incentiveRao, incentiveRao);
  if (liquidRao === 0n) return;
  const chosen = AutoStakeDestination.get(state, owner, netuid);
  if (chosen !== undefined)
    context.deposit('SubtensorModule.AutoStakeAdded', {
      netuid,
      destination: chosen,
      hotkey,
      owner,
      incentive: liquidRao,
    });
  creditOwner(state, { ...position, hotkey: chosen ?? hotkey }, liquidRao);
}
