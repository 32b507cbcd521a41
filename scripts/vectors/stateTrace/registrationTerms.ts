import { adjustRegistrationTerms, type RegistrationTermsInput } from '@taokit/dtao/registration';
import type { TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';
const COUNTERS = [
  'RegistrationsThisInterval',
  'POWRegistrationsThisInterval',
  'BurnRegistrationsThisInterval',
] as const;

/** Resets a subnet's registration counters, and adjusts burn and difficulty when its interval is over. */
export function stepRegistrationTerms(storage: TraceStorage, netuid: number, block: bigint): void {
  const big = (item: string) => storage.big(`${PALLET}.${item}`, netuid);
  if (block - big('LastAdjustmentBlock') >= big('AdjustmentInterval')) adjust(storage, netuid, block);
  storage.set(0, `${PALLET}.RegistrationsThisBlock`, netuid);
}

function adjust(storage: TraceStorage, netuid: number, block: bigint): void {
  const big = (item: string) => storage.big(`${PALLET}.${item}`, netuid);
  const int = (item: string) => storage.int(`${PALLET}.${item}`, netuid);
  const [registrations, powRegistrations, burnRegistrations] = COUNTERS.map(int) as [number, number, number];
  const before = { burnRao: big('Burn'), difficulty: big('Difficulty') };
  const input = {
    ...before,
    registrations,
    powRegistrations,
    burnRegistrations,
    targetRegistrations: int('TargetRegistrationsPerInterval'),
    adjustmentAlphaU64: big('AdjustmentAlpha'),
    minBurnRao: big('MinBurn'),
    maxBurnRao: big('MaxBurn'),
    minDifficulty: big('MinDifficulty'),
    maxDifficulty: big('MaxDifficulty'),
  };
  const after = adjustRegistrationTerms(input);
  const moves = movesOf(input);
  if (moves.burn) storage.set(after.burnRao, `${PALLET}.Burn`, netuid);
  if (moves.difficulty) storage.set(after.difficulty, `${PALLET}.Difficulty`, netuid);
  storage.set(block, `${PALLET}.LastAdjustmentBlock`, netuid);
  for (const item of COUNTERS) storage.set(0, `${PALLET}.${item}`, netuid);
}

/**
 * Which terms the chain writes, also where they stay what they were: those that follow when their limits leave only one
 * other value.
 */
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
