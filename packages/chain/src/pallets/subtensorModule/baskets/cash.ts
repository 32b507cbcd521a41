import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { decreaseStake, increaseStake } from '../staking/sharePool.ts';
import { SubnetAlphaOut, SubnetTAO } from '../storage/pools.ts';
import { TotalStake } from '../storage/staking.ts';

const ROOT = 0;

/** Puts TAO that is on root's account into a fund's cash (`credit_root_slot`). */
export function creditCash(state: State, hotkey: AccountId, taoRao: bigint): void {
  increaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid: ROOT }, taoRao);
  creditRootReserves(state, taoRao);
}

/**
 * Takes TAO out of a fund's cash (`debit_root_slot`).
 *
 * @returns what really left it, rao
 */
export function debitCash(state: State, hotkey: AccountId, taoRao: bigint): bigint {
  const takenRao = decreaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid: ROOT }, taoRao);
  moveRootReserves(state, (sum) => saturatingSubU64(sum, takenRao));
  return takenRao;
}

/** Counts TAO that came onto root, which has no pool that would (`credit_root_reserves`). */
export function creditRootReserves(state: State, taoRao: bigint): void {
  moveRootReserves(state, (sum) => saturatingAddU64(sum, taoRao));
}

function moveRootReserves(state: State, move: (sum: bigint) => bigint): void {
  SubnetTAO.mutate(state, ROOT, move);
  SubnetAlphaOut.mutate(state, ROOT, move);
  TotalStake.mutate(state, move);
}
