import type { State } from '../../../state/State.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { StakingHotkeys } from '../storage/staking.ts';
import { creditSoleStaker } from './safeShares.ts';
import { increaseStake, type StakePosition } from './sharePool.ts';

/**
 * Stakes what an epoch pays the owner of a hotkey. Under Null consensus an owner who alone stakes there gets it without new shares:
 * thousands of miners are paid at once.
 *
 * Source: `credit_epoch_owner_emission` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param state - the state
 * @param position - where it is staked
 * @param alphaRao - how much, rao
 */
export function creditOwner(state: State, position: StakePosition, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  const { hotkey, coldkey, netuid } = position;
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  const isListed = isNull && StakingHotkeys.get(state, coldkey).includes(hotkey);
  if (isListed && creditSoleStaker(state, position, alphaRao)) return;
  increaseStake(state, position, alphaRao);
}
