import { maxMove } from '@taokit/dtao/staking';
import type { Context } from '../../../../runtime/Context.ts';
import { fail } from '../../../../runtime/DispatchFailure.ts';
import { becomeDelegate, ownsHotkey } from '../hotkeys.ts';
import { minOf } from '../minMax.ts';
import type { StakeTransition } from '../validateStakeTransition.ts';
import { validateStakeTransition } from './stakeChecks.ts';
import { stakeIntoSubnet, unstakeFromSubnet } from './stakeEffects.ts';
import { readSubnet, stakingRulesOf } from './subnetBooks.ts';

/**
 * Moves stake by a sale without a fee and a purchase, within a subnet too (`transition_stake_internal`).
 *
 * Source: `pallets/subtensor/src/staking/move_stake.rs`, July 2025.
 *
 * @returns what was moved, rao of TAO
 */
export function moveStake(context: Context, move: StakeTransition): bigint {
  const { from, to, alphaRao, isTransfer } = move;
  const maxRao = mostMove(context, move);
  validateStakeTransition(context, move, maxRao);
  const amountRao = minOf(alphaRao, maxRao);
  const taoRao = unstakeFromSubnet(context, from, { amountRao, dropFees: true });
  if (taoRao < stakingRulesOf(context).minimumStakeRao) return taoRao;
  if (!ownsHotkey(context.state, to.coldkey, to.hotkey)) becomeDelegate(context.state, to.hotkey);
  // Stake that is given away can be moved on in the same block.
  stakeIntoSubnet(context, to, { amountRao: taoRao, dropFees: false }, !isTransfer);
  return taoRao;
}

/** The most a limit lets a move bring, rao of alpha. */
export function mostMove(context: Context, { from, to, alphaRao, limitPriceRao }: StakeTransition): bigint {
  if (limitPriceRao === undefined) return alphaRao;
  const { state } = context;
  const [origin, destination] = [readSubnet(state, from.netuid), readSubnet(state, to.netuid)];
  const most = maxMove(origin, destination, limitPriceRao, stakingRulesOf(context));
  return most.ok ? most.amountRao : fail(`SubtensorModule.${most.refusal}`, most.reason);
}
