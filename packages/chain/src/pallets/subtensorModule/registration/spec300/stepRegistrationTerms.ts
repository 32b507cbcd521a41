import { adjustRegistrationTerms, type RegistrationTermsInput } from '@taokit/dtao/registration';
import type { Context } from '../../../../runtime/Context.ts';
import type { Reads } from '../../../../state/State.ts';
import {
  AdjustmentAlpha,
  AdjustmentInterval,
  Burn,
  BurnRegistrationsThisInterval,
  Difficulty,
  LastAdjustmentBlock,
  MaxBurn,
  MaxDifficulty,
  MinBurn,
  MinDifficulty,
  POWRegistrationsThisInterval,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../../storage/registration.ts';
import { allNetuids } from '../../subnets/existing.ts';

const COUNTERS = [
  RegistrationsThisInterval,
  POWRegistrationsThisInterval,
  BurnRegistrationsThisInterval,
] as const;

/**
 * Burn and difficulty follow the registrations of an interval, and the counts of the block begin anew; root's too.
 *
 * Source: `adjust_registration_terms_for_networks` in `pallets/subtensor/src/coinbase/block_step.rs`, July 2025.
 */
export function stepRegistrationTerms(context: Context): void {
  const { state, block } = context;
  for (const netuid of allNetuids(state)) {
    const since = BigInt(block) - LastAdjustmentBlock.get(state, netuid);
    if (since >= BigInt(AdjustmentInterval.get(state, netuid))) adjust(context, netuid);
    RegistrationsThisBlock.insert(state, netuid, 0);
  }
}

function adjust(context: Context, netuid: number): void {
  const { state, block } = context;
  const input = termsOf(state, netuid);
  const after = adjustRegistrationTerms(input);
  const moves = movesOf(input);
  if (moves.burn) Burn.insert(state, netuid, after.burnRao);
  if (moves.difficulty) {
    Difficulty.insert(state, netuid, after.difficulty);
    context.deposit('SubtensorModule.DifficultySet', [netuid, after.difficulty]);
  }
  LastAdjustmentBlock.insert(state, netuid, BigInt(block));
  for (const item of COUNTERS) item.insert(state, netuid, 0);
}

function termsOf(state: Reads, netuid: number): RegistrationTermsInput {
  return {
    burnRao: Burn.get(state, netuid),
    difficulty: Difficulty.get(state, netuid),
    registrations: RegistrationsThisInterval.get(state, netuid),
    powRegistrations: POWRegistrationsThisInterval.get(state, netuid),
    burnRegistrations: BurnRegistrationsThisInterval.get(state, netuid),
    targetRegistrations: TargetRegistrationsPerInterval.get(state, netuid),
    adjustmentAlphaU64: AdjustmentAlpha.get(state, netuid),
    minBurnRao: MinBurn.get(state, netuid),
    maxBurnRao: MaxBurn.get(state, netuid),
    minDifficulty: MinDifficulty.get(state, netuid),
    maxDifficulty: MaxDifficulty.get(state, netuid),
  };
}

/** Which terms are written, also where they stay what they were: those that follow when their limits leave only one other value. */
function movesOf(input: RegistrationTermsInput) {
  const burnRao = input.burnRao ^ 1n;
  const difficulty = input.difficulty ^ 1n;
  const forced = adjustRegistrationTerms({
    ...input,
    minBurnRao: burnRao,
    maxBurnRao: burnRao,
    minDifficulty: difficulty,
    maxDifficulty: difficulty,
  });
  return { burn: forced.burnRao === burnRao, difficulty: forced.difficulty === difficulty };
}
