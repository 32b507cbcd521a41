import type { ChainState } from '../state/ChainState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** Where all TAO is, rao. The parts add up to `TotalIssuance`. */
export interface TaoBooks {
  /** Free balances. */
  readonly freeRao: bigint;
  /** In the pools of root and subnets. */
  readonly poolsRao: bigint;
  /** Root dividends that wait for an epoch. */
  readonly pendingRootDividendsRao: bigint;
  /** With nobody: see `TaoLosses`. */
  readonly lostRao: bigint;
}

/** Where all alpha outside a subnet's pool is, rao. The parts add up to `SubnetAlphaOut`. */
export interface AlphaBooks {
  /** Staked with hotkeys. */
  readonly stakedRao: bigint;
  /** Waiting for the epoch. */
  readonly pendingRao: bigint;
  /** With nobody: see `AlphaLosses`. */
  readonly lostRao: bigint;
}

/** Adds up all TAO, place by place. */
export function taoBooks(state: ChainState): TaoBooks {
  let [freeRao, poolsRao, pendingRootDividendsRao] = [0n, 0n, 0n];
  for (const account of state.accounts.values()) freeRao += account.freeRao;
  for (const { pool, pending } of state.subnets.values()) {
    poolsRao += pool.taoRao;
    pendingRootDividendsRao += pending.rootDividendsRao;
  }
  return { freeRao, poolsRao, pendingRootDividendsRao, lostRao: total(state.taoLosses) };
}

/** Adds up a subnet's alpha outside its pool, place by place. */
export function alphaBooks({ stakes, pending, alphaLosses }: SubnetState): AlphaBooks {
  let stakedRao = 0n;
  for (const { pool } of stakes.values()) stakedRao += pool.sharedValueRao;
  return { stakedRao, pendingRao: pending.emissionRao + pending.ownerCutRao, lostRao: total(alphaLosses) };
}

function total(losses: object): bigint {
  return Object.values(losses).reduce((sum: bigint, amountRao: bigint) => sum + amountRao, 0n);
}
