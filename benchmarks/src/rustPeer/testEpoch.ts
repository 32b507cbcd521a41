import { prngEpochInput } from '@taokit/testing/epochs';
import type { EpochInput } from '@taokit/yuma';

/** The epoch that every build of the peer computes in tests: small, in the mode with the most steps. */
export function testEpoch(): EpochInput {
  return prngEpochInput(7n, {
    n: 48,
    validators: 12,
    density_percent: 60,
    bonds_penalty: 40_000,
    yuma3: true,
    liquid_alpha: true,
    alpha_sigmoid_steepness: 1_000,
  });
}
