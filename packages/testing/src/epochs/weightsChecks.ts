import {
  hasEnoughWeights,
  isMaxWeightLimited,
  maxUpscaleWeights,
  normalizeWeights,
} from '@taokit/yuma/weights';
import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';

/** A case: weights, the subnet's rules, and what the chain's own functions made of them. */
interface WeightsCase {
  readonly uid: number;
  readonly uids: readonly number[];
  readonly weights: readonly number[];
  readonly subnet_n: number;
  readonly min_allowed_weights: number;
  readonly max_weights_limit: number;
  readonly check_length: boolean;
  readonly max_weight_limited: boolean;
  readonly max_upscaled: readonly number[];
  readonly sum_normalized: readonly number[];
}

/** Checks of weights; their file stands with those of Dynamic TAO, from the same compiled code. */
export const weightsChecksSuite: VectorSuite = {
  family: 'dtao/weights_checks',
  engine: 'typescript',
  run: ({ json }) =>
    (json['cases'] as readonly WeightsCase[]).map((given, at) => {
      const {
        uid,
        uids,
        weights: values,
        check_length,
        max_weight_limited,
        max_upscaled,
        sum_normalized,
      } = given;
      const counts = { n: given.subnet_n, minAllowedWeights: given.min_allowed_weights };
      const actual = {
        check_length: hasEnoughWeights(uid, uids, values, counts),
        max_weight_limited: isMaxWeightLimited(uid, uids, values, given.max_weights_limit),
        max_upscaled: maxUpscaleWeights(values),
        sum_normalized: normalizeWeights(values),
      };
      const expected = { check_length, max_weight_limited, max_upscaled, sum_normalized };
      return { name: `case ${at}`, differences: compareValues('', expected, actual) };
    }),
};
