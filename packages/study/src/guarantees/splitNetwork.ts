import { createRandom, type Random } from '../internal/createRandom.ts';
import type { GuaranteeTask } from './GuaranteeStudy.ts';

/** Deviation of stakes within a team, in units of the mean. */
const STAKE_DEVIATION = 0.3;
const TOTAL_STAKE_RAO = 1e15;

/** A random network of two teams. Uids: honest validators, cabal validators, honest miners, cabal miners. */
export interface SplitNetwork {
  /** Number of uids. */
  readonly uids: number;
  /** Number of validators. */
  readonly validators: number;
  /** How many of the validators are honest. */
  readonly honestValidators: number;
  /** How many of the miners are honest. */
  readonly honestMiners: number;
  /** Stake of each uid (rao). */
  readonly stakeRao: BigUint64Array;
  /** Per validator: how it divides what it gives to honest miners among them, then the same for the cabal's. */
  readonly tastes: readonly Float64Array[];
}

/** Draws a network. The same seed draws the same stakes and tastes, whatever the rules. */
export function splitNetwork({ network, rules, honestStake, seed }: GuaranteeTask): SplitNetwork {
  const { uids, validators } = network;
  const miners = uids - validators;
  const honestValidators = partOf(honestStake, validators);
  const honestMiners = partOf(honestStake, miners);
  const random = createRandom(seed);
  const stakes = [
    ...shares(honestValidators, STAKE_DEVIATION, random).map((share) => share * honestStake),
    ...shares(validators - honestValidators, STAKE_DEVIATION, random).map(
      (share) => share * (1 - honestStake),
    ),
  ];
  const stakeRao = new BigUint64Array(uids);
  stakes.forEach((share, uid) => {
    stakeRao[uid] = BigInt(Math.round(share * TOTAL_STAKE_RAO));
  });
  const tastes = stakes.map(() =>
    Float64Array.of(
      ...shares(honestMiners, rules.weightDeviation, random),
      ...shares(miners - honestMiners, rules.weightDeviation, random),
    ),
  );
  return { uids, validators, honestValidators, honestMiners, stakeRao, tastes };
}

/** A share of a number, rounded down, but never none and never all. */
function partOf(share: number, total: number): number {
  return Math.min(total - 1, Math.max(1, Math.floor(share * total)));
}

/** Positive numbers around a mean that add up to 1; negative draws count as 0. */
function shares(count: number, deviation: number, random: Random): number[] {
  const draws = Array.from({ length: count }, () => Math.max(0, 1 + deviation * random.normal()));
  const sum = draws.reduce((total, draw) => total + draw, 0);
  return draws.map((draw) => (sum === 0 ? 1 / count : draw / sum));
}
