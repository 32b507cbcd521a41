import { SimulatorError } from '../SimulatorError.ts';
import type { ChainState } from '../state/ChainState.ts';
import { positionRao, type StakePool } from '../state/StakePool.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import { alphaBooks, taoBooks } from './books.ts';

/**
 * Checks that the books add up, to the rao:
 *
 * - `TotalIssuance` is all free TAO, all TAO in pools, all root dividends that wait, and all TAO counted as lost;
 * - `SubnetAlphaOut` is all stake on the subnet, all alpha that waits for the epoch, and all alpha counted as lost;
 * - the root holds one TAO for every TAO staked there, and the fees it kept;
 * - the shares of every hotkey's stakers add up to its pool's shares, and what they could unstake is no more than its stake;
 * - nothing is negative.
 *
 * @param state - the chain between two blocks
 * @throws SimulatorError `simulator/invariant-broken`, naming the sum that is off and by how much
 */
export function checkInvariants(state: ChainState): void {
  checkBalances(state);
  const tao = taoBooks(state);
  const heldRao = tao.freeRao + tao.poolsRao + tao.pendingRootDividendsRao + tao.lostRao;
  if (heldRao !== state.totalIssuanceRao)
    throw broken(state, 'total issuance', state.totalIssuanceRao, heldRao);
  for (const subnet of state.subnets.values()) checkSubnet(state, subnet);
}

function checkBalances(state: ChainState): void {
  for (const [address, { freeRao }] of state.accounts)
    if (freeRao < 0n) throw broken(state, `the balance of ${address}`, 0n, freeRao);
}

function checkSubnet(state: ChainState, subnet: SubnetState): void {
  const { netuid, pool } = subnet;
  for (const [name, amount] of Object.entries({ ...pool, ...subnet.pending }))
    if (amount < 0n) throw broken(state, `${name} of subnet ${netuid}`, 0n, amount);
  const alpha = alphaBooks(subnet);
  const heldRao = alpha.stakedRao + alpha.pendingRao + alpha.lostRao;
  if (heldRao !== pool.alphaOutRao)
    throw broken(state, `alpha outside the pool of subnet ${netuid}`, pool.alphaOutRao, heldRao);
  if (netuid === ROOT_NETUID && pool.taoRao < pool.alphaOutRao)
    throw broken(state, 'TAO on the root', pool.alphaOutRao, pool.taoRao);
  for (const [hotkey, stake] of subnet.stakes) checkStakePool(state, `${hotkey} on subnet ${netuid}`, stake);
}

function checkStakePool(state: ChainState, where: string, stake: StakePool): void {
  const { sharedValueRao, denominatorBits } = stake.pool;
  let [shares, positionsRao] = [0n, 0n];
  for (const [coldkey, shareBits] of stake.shares) {
    shares += shareBits;
    positionsRao += positionRao(stake, coldkey);
  }
  if (positionsRao > sharedValueRao)
    throw broken(state, `the positions with ${where}`, sharedValueRao, positionsRao);
  if (shares !== denominatorBits) throw broken(state, `the shares of ${where}`, denominatorBits, shares);
}

function broken(state: ChainState, what: string, expected: bigint, found: bigint): SimulatorError {
  return new SimulatorError(
    `Block ${state.blockNumber}: ${what} should add up to ${expected}, and adds up to ${found}.`,
    {
      code: 'simulator/invariant-broken',
      fix: 'Report the extrinsics that led here: the simulator has miscounted.',
      values: { block: state.blockNumber, what, expected, found },
    },
  );
}
