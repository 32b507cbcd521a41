import { type Refusal, refuse } from '@taokit/errors';
import { u16 } from '@taokit/errors/check';
import { bySpec, FIRST_SPEC } from '@taokit/types';
import type { EpochOptions } from '../EpochOptions.ts';
import { check } from '../internal/check.ts';
import { readOptions } from '../internal/readOptions.ts';

/** Smallest bound of liquid alpha a subnet may set: a 40th of 65535, floored at 425, rounded up at 475. */
const minAlphaLow: (spec: number) => number = /* @__PURE__ */ bySpec({ [FIRST_SPEC]: 1_638, 475: 1_639 });

/** Why the chain refuses bounds: the names of the pallet's errors. */
export type AlphaValuesRefusal = 'AlphaHighTooLow' | 'AlphaLowOutOfRange';

/** Bounds as the chain stores them, or why it does not. */
export type AlphaValues =
  | {
      /** The chain stores the bounds. */
      readonly ok: true;
      /** Lower bound, u16 proportion. */
      readonly alphaLow: number;
      /** Upper bound, u16 proportion. */
      readonly alphaHigh: number;
    }
  | Refusal<AlphaValuesRefusal>;

/**
 * What the chain asks of the bounds of liquid alpha when a subnet's owner sets them.
 *
 * Source of the rule: `do_set_alpha_values` in `pallets/subtensor/src/epoch/run_epoch.rs`. Which release between 425 and 475 raised
 * the lowest bound by one is not known.
 *
 * @param alphaLow - lower bound, u16 proportion
 * @param alphaHigh - upper bound, u16 proportion
 * @param options - by which spec
 * @throws YumaInputError for bounds that are no u16, or an unknown option
 *
 * @example
 * ```ts
 * import { checkAlphaValues } from '@taokit/yuma/inputs';
 *
 * checkAlphaValues(1_639, 58_982).ok; // true
 * checkAlphaValues(1_638, 58_982); // { ok: false, refusal: 'AlphaLowOutOfRange', ... }
 * ```
 */
export function checkAlphaValues(
  alphaLow: number,
  alphaHigh: number,
  options: Pick<EpochOptions, 'spec'> = {},
): AlphaValues {
  const { spec } = readOptions(options);
  check(alphaLow, u16, 'alphaLow');
  check(alphaHigh, u16, 'alphaHigh');
  const min = minAlphaLow(spec);
  if (alphaHigh < min) return refuse('AlphaHighTooLow', `alphaHigh ${alphaHigh} is below ${min}.`);
  if (alphaLow < min || alphaLow > alphaHigh)
    return refuse('AlphaLowOutOfRange', `alphaLow ${alphaLow} is not from ${min} to ${alphaHigh}.`);
  return { ok: true, alphaLow, alphaHigh };
}
