import { computePowDifficulty, raiseBurn } from '@taokit/dtao/registration';
import type { Context } from '../../../runtime/Context.ts';
import type { Reads } from '../../../state/State.ts';
import { BurnIncreaseMult, Difficulty, MaxDifficulty, MinDifficulty } from '../storage/registration.ts';

/** The difficulty that work is held to (`effective_pow_difficulty`). */
export function powDifficulty(state: Reads, netuid: number): bigint {
  return computePowDifficulty(Difficulty.get(state, netuid), {
    minDifficulty: MinDifficulty.get(state, netuid),
    maxDifficulty: MaxDifficulty.get(state, netuid),
  });
}

/** Least and largest difficulty (`pow_difficulty_bounds`), in the form of a price's bounds: both move by the same rule. */
export function difficultyLimits(
  state: Reads,
  netuid: number,
): {
  minBurnRao: bigint;
  maxBurnRao: bigint;
} {
  const stored = MinDifficulty.get(state, netuid);
  const min = stored > 1n ? stored : 1n;
  const max = MaxDifficulty.get(state, netuid);
  return { minBurnRao: min, maxBurnRao: max > min ? max : min };
}

/** Work that registered a neuron makes the next harder (`bump_pow_difficulty_after_registration`). */
export function raiseDifficulty(context: Context, netuid: number): void {
  const { state } = context;
  const increase = BurnIncreaseMult.get(state, netuid).bits;
  setDifficulty(
    context,
    netuid,
    raiseBurn(powDifficulty(state, netuid), increase, difficultyLimits(state, netuid)),
  );
}

/** Keeps a difficulty, and says so where it is another one. */
export function setDifficulty(context: Context, netuid: number, difficulty: bigint): void {
  if (Difficulty.get(context.state, netuid) === difficulty) return;
  Difficulty.insert(context.state, netuid, difficulty);
  context.deposit('SubtensorModule.DifficultySet', [netuid, difficulty]);
}
