import type { Scenario, ScenarioChange } from '../src/Scenario.ts';

/** Block of the first epoch, and blocks between epochs. */
export const FIRST_BLOCK = 100_000n;
export const EPOCH_BLOCKS = 361n;

const EVEN = { carol: 1, dave: 1 };

/** Two validators who agree on two miners, then what is asked for. */
export function story(changes: readonly ScenarioChange[] = [], more: Partial<Scenario> = {}): Scenario {
  return {
    name: 'story',
    description: 'Two validators, two miners.',
    validators: { alice: '6000', bob: '4000' },
    miners: ['carol', 'dave'],
    epochs: 8,
    ...more,
    changes: [{ epoch: 0, weights: { alice: EVEN, bob: EVEN } }, ...changes],
  };
}

/** Block of an epoch. */
export function blockOf(epoch: number): bigint {
  return FIRST_BLOCK + EPOCH_BLOCKS * BigInt(epoch);
}
