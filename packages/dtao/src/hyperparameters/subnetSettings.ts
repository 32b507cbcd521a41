import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, oneOf, u8, u16, u64 } from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** `MinBurn` must be below it, rao. */
export const MIN_BURN_UPPER_BOUND_RAO = 1_000_000_000n;
/** `MaxBurn` must be above it, rao. */
export const MAX_BURN_LOWER_BOUND_RAO = 100_000_000n;

/** How a subnet's epochs are computed. */
export type EpochConsensus = 'Yuma' | 'Null';

/** Most uids of a subnet, and of all its mechanisms together. */
const UID_BUDGET: Readonly<Record<EpochConsensus, number>> = { Yuma: 256, Null: 2_500 };

/** Uids an owner wants. */
export interface MaxUidsInput {
  /** `MaxAllowedUids` to be. */
  readonly maxAllowedUids: number;
  /** `MinAllowedUids`. */
  readonly minAllowedUids: number;
  /** Neurons there are. */
  readonly neurons: number;
  /** `MechanismCountCurrent`. */
  readonly mechanisms: number;
  /** `SubnetEpochConsensus`. */
  readonly consensus: EpochConsensus;
}

/** Why uids are not set. */
export type MaxUidsRefusal = Refusal<
  | 'MaxAllowedUidsLessThanMinAllowedUids'
  | 'MaxAllowedUIdsLessThanCurrentUIds'
  | 'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids'
  | 'TooManyUIDsPerMechanism'
>;

/**
 * Whether a subnet may have so many uids (call 15).
 *
 * Source: `sudo_set_max_allowed_uids` in `pallets/admin-utils/src/lib.rs`, spec 475.
 *
 * @param input - uids and subnet
 */
export function checkMaxAllowedUids(input: MaxUidsInput): Allowed | MaxUidsRefusal {
  const counts = { maxAllowedUids: u16, minAllowedUids: u16, neurons: u16, mechanisms: u8 };
  check(input, objectOf({ ...counts, consensus: oneOf('Yuma', 'Null') }), 'input');
  const { maxAllowedUids: uids, minAllowedUids, neurons, mechanisms } = input;
  const budget = UID_BUDGET[input.consensus];
  if (uids < minAllowedUids)
    return refuse('MaxAllowedUidsLessThanMinAllowedUids', `${uids} uids are fewer than ${minAllowedUids}.`);
  if (uids < neurons) return refuse('MaxAllowedUIdsLessThanCurrentUIds', `${neurons} uids are taken.`);
  if (uids > budget)
    return refuse('MaxAllowedUidsGreaterThanDefaultMaxAllowedUids', `${uids} uids are more than ${budget}.`);
  if (uids * mechanisms > budget)
    return refuse(
      'TooManyUIDsPerMechanism',
      `${uids} uids of ${mechanisms} mechanisms are more than ${budget}.`,
    );
  return { ok: true };
}

/** The two ways into a subnet. */
export interface RegistrationSwitches {
  /** `NetworkRegistrationAllowed` to be: by burn. */
  readonly burn: boolean;
  /** `NetworkPowRegistrationAllowed` to be: by proof of work. */
  readonly pow: boolean;
}

type Switches = (
  switches: RegistrationSwitches,
) => Allowed | Refusal<'InvalidValue' | 'POWRegistrationDisabled'>;

const switchesAt = /* @__PURE__ */ bySpec<Switches>({
  425: ({ pow }) =>
    pow ? refuse('POWRegistrationDisabled', 'Proof of work cannot be turned on.') : { ok: true },
  475: ({ burn, pow }) =>
    burn || pow ? { ok: true } : refuse('InvalidValue', 'Burn and proof of work cannot both be off.'),
});

/**
 * Whether an owner may turn ways into a subnet on and off (calls 19 and 20): as of spec 475 not both off. In 425 only root
 * could, and proof of work never.
 *
 * Source: `sudo_set_network_registration_allowed` and `sudo_set_network_pow_registration_allowed` in
 * `pallets/admin-utils/src/lib.rs`, spec 475.
 *
 * @param switches - as they would be
 * @param options - whose rules
 */
export function checkRegistrationSwitches(
  switches: RegistrationSwitches,
  options: SpecOptions = {},
): Allowed | Refusal<'InvalidValue' | 'POWRegistrationDisabled'> {
  const rule = switchesAt(specOf(options));
  check(switches, objectOf({ burn: boolean, pow: boolean }), 'switches');
  return rule(switches);
}

/**
 * Whether a subnet may have these bounds of the burn (calls 22 and 23): the lower below 1 TAO, the upper above 0.1 TAO, the
 * lower below the upper.
 *
 * Source: `sudo_set_min_burn` and `sudo_set_max_burn` in `pallets/admin-utils/src/lib.rs`, spec 475.
 *
 * @param minBurnRao - `MinBurn`, rao
 * @param maxBurnRao - `MaxBurn`, rao
 */
export function checkBurnBounds(
  minBurnRao: bigint,
  maxBurnRao: bigint,
): Allowed | Refusal<'ValueNotInBounds'> {
  check(minBurnRao, u64, 'minBurnRao');
  check(maxBurnRao, u64, 'maxBurnRao');
  if (minBurnRao >= MIN_BURN_UPPER_BOUND_RAO)
    return refuse('ValueNotInBounds', `A lowest burn of ${minBurnRao} rao is not below 1 TAO.`);
  if (maxBurnRao <= MAX_BURN_LOWER_BOUND_RAO)
    return refuse('ValueNotInBounds', `A highest burn of ${maxBurnRao} rao is not above 0.1 TAO.`);
  if (minBurnRao >= maxBurnRao)
    return refuse('ValueNotInBounds', `A lowest burn of ${minBurnRao} rao is not below ${maxBurnRao}.`);
  return { ok: true };
}

/** Liquid alpha of a subnet. */
export interface AlphaValuesInput {
  /** `LiquidAlphaOn`. */
  readonly isLiquidAlphaEnabled: boolean;
  /** Lowest alpha over 65535. */
  readonly alphaLowU16: number;
  /** Highest alpha over 65535. */
  readonly alphaHighU16: number;
}

/** Why alpha values are not set. */
export type AlphaValuesRefusal = Refusal<'LiquidAlphaDisabled' | 'AlphaHighTooLow' | 'AlphaLowOutOfRange'>;

/** A fortieth of 65535, cut off until some release after 425, rounded up as of 475. */
const minAlphaAt = /* @__PURE__ */ bySpec<number>({ 371: 1_638, 475: 1_639 });

/**
 * Whether an owner may set the bounds of liquid alpha: the lower at least a fortieth and not above the upper. That the upper
 * is held to the same bound at 475 is read in 425 and not contradicted since.
 *
 * Source: `do_set_alpha_values` in `pallets/subtensor/src/epoch/run_epoch.rs`, spec 425; the new bound of 475.
 *
 * @param input - the bounds
 * @param options - whose rules, from spec 371
 */
export function checkAlphaValues(
  input: AlphaValuesInput,
  options: SpecOptions = {},
): Allowed | AlphaValuesRefusal {
  const min = minAlphaAt(specOf(options));
  check(input, objectOf({ isLiquidAlphaEnabled: boolean, alphaLowU16: u16, alphaHighU16: u16 }), 'input');
  const { alphaLowU16: low, alphaHighU16: high } = input;
  if (!input.isLiquidAlphaEnabled) return refuse('LiquidAlphaDisabled', 'Liquid alpha is off.');
  if (high < min) return refuse('AlphaHighTooLow', `A highest alpha of ${high} is below ${min}.`);
  if (low < min || low > high)
    return refuse('AlphaLowOutOfRange', `A lowest alpha of ${low} is not between ${min} and ${high}.`);
  return { ok: true };
}
