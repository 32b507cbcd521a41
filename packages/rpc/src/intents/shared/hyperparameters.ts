import { matching } from '@taokit/errors/check';
import { tao as makeTao } from '@taokit/types';
import type { Call } from '@taokit/types/registry';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { check } from '../../internal/check.ts';
import { choice, type IntentParam, readProportion } from '../params/index.ts';
import { roundHalfEven, shareOf } from '../params/proportions.ts';
import { admin } from './calls.ts';
import { refuseInput } from './refuse.ts';

/** What may be given for a setting. */
export type HyperparameterInput = number | bigint | string | boolean;

/** How a setting is written. */
type Kind = 'switch' | 'integer' | 'rao' | 'u16' | 'u64' | 'perMillion' | 'fixed' | 'consensus' | 'alpha';

/** One setting: the call that sets it, the argument that takes it, and what may stand there. */
interface Setting {
  readonly call: string;
  readonly argument: string;
  readonly kind: Kind;
  /** Least raw value, where it is not that of the argument's type. */
  readonly min?: bigint;
  /** Greatest raw value, where it is not that of the argument's type. */
  readonly max?: bigint;
}

const ONE = 2n ** 64n;
const U16 = 65_535n;
const U64 = ONE - 1n;

function setting(call: string, argument: string, kind: Kind, min?: bigint, max?: bigint): Setting {
  return { call, argument, kind, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Every setting an owner may set, by its name in the catalogue. */
export const HYPERPARAMETERS = {
  epoch_consensus: setting('sudo_set_epoch_consensus', 'mode', 'consensus'),
  tempo: setting('sudo_set_tempo', 'tempo', 'integer', 360n, 50_400n),
  immunity_period: setting('sudo_set_immunity_period', 'immunity_period', 'integer', 0n, U16),
  min_allowed_weights: setting('sudo_set_min_allowed_weights', 'min_allowed_weights', 'integer', 0n, U16),
  weights_version: setting('sudo_set_weights_version_key', 'weights_version_key', 'integer', 0n, U64),
  activity_cutoff_factor: setting(
    'sudo_set_activity_cutoff_factor',
    'factor_milli',
    'integer',
    1_000n,
    50_000n,
  ),
  min_burn: setting('sudo_set_min_burn', 'min_burn', 'rao', 0n, U64),
  max_burn: setting('sudo_set_max_burn', 'max_burn', 'rao', 0n, U64),
  bonds_moving_avg: setting('sudo_set_bonds_moving_average', 'bonds_moving_average', 'perMillion'),
  bonds_penalty: setting('sudo_set_bonds_penalty', 'bonds_penalty', 'u16'),
  serving_rate_limit: setting('sudo_set_serving_rate_limit', 'serving_rate_limit', 'integer', 0n, U64),
  commit_reveal_period: setting('sudo_set_commit_reveal_weights_interval', 'interval', 'integer', 0n, U64),
  max_allowed_uids: setting('sudo_set_max_allowed_uids', 'max_allowed_uids', 'integer', 0n, U16),
  burn_increase_mult: setting('sudo_set_burn_increase_mult', 'burn_increase_mult', 'fixed', ONE, 3n * ONE),
  burn_half_life: setting('sudo_set_burn_half_life', 'burn_half_life', 'integer', 0n, U16),
  collateral_lock_share: setting('sudo_set_collateral_lock_share', 'lock_share', 'u16', 0n, 62_258n),
  collateral_drain_ratio: setting('sudo_set_collateral_drain_ratio', 'drain_ratio', 'fixed', 1n, 10n * ONE),
  adjustment_alpha: setting('sudo_set_adjustment_alpha', 'adjustment_alpha', 'u64'),
  rho: setting('sudo_set_rho', 'rho', 'integer', 0n, U16),
  max_difficulty: setting('sudo_set_max_difficulty', 'max_difficulty', 'integer', 0n, U64),
  alpha_sigmoid_steepness: setting('sudo_set_alpha_sigmoid_steepness', 'steepness', 'integer', 0n, 32_767n),
  min_childkey_take: setting('sudo_set_min_childkey_take_per_subnet', 'take', 'u16'),
  owner_immune_neuron_limit: setting(
    'sudo_set_owner_immune_neuron_limit',
    'immune_neurons',
    'integer',
    0n,
    U16,
  ),
  alpha_low: setting('sudo_set_alpha_values', 'alpha_low', 'alpha'),
  alpha_high: setting('sudo_set_alpha_values', 'alpha_high', 'alpha'),
  commit_reveal_weights_enabled: setting('sudo_set_commit_reveal_weights_enabled', 'enabled', 'switch'),
  liquid_alpha_enabled: setting('sudo_set_liquid_alpha_enabled', 'enabled', 'switch'),
  registration_allowed: setting('sudo_set_network_registration_allowed', 'registration_allowed', 'switch'),
  network_pow_registration_allowed: setting(
    'sudo_set_network_pow_registration_allowed',
    'registration_allowed',
    'switch',
  ),
  yuma3_enabled: setting('sudo_set_yuma3_enabled', 'enabled', 'switch'),
  bonds_reset_enabled: setting('sudo_set_bonds_reset_enabled', 'enabled', 'switch'),
  transfers_enabled: setting('sudo_set_toggle_transfer', 'toggle', 'switch'),
  owner_cut_enabled: setting('sudo_set_owner_cut_enabled', 'enabled', 'switch'),
  owner_cut_auto_lock_enabled: setting('sudo_set_owner_cut_auto_lock_enabled', 'enabled', 'switch'),
} as const satisfies Readonly<Record<string, Setting>>;

/** Name of a setting an owner may set. */
export type HyperparameterName = keyof typeof HYPERPARAMETERS;

/** The calls that set them. */
export const HYPERPARAMETER_CALLS: readonly string[] = [
  ...new Set(Object.values(HYPERPARAMETERS).map(({ call }) => `AdminUtils.${call}`)),
];

/** A setting, by its name. */
export const hyperparameterName: IntentParam<HyperparameterName, HyperparameterName> = /* @__PURE__ */ choice(
  Object.keys(HYPERPARAMETERS) as HyperparameterName[],
);

/** Its value: read by what the setting is. */
export const hyperparameterValue: IntentParam<HyperparameterInput, bigint | boolean | string> = {
  parse(given, field, siblings) {
    const name = siblings['name'] as HyperparameterName;
    // A name that is none is told by the parameter that holds it.
    const found: Setting | undefined = Object.hasOwn(HYPERPARAMETERS, name)
      ? HYPERPARAMETERS[name]
      : undefined;
    return found === undefined ? 0n : readSetting(found, given, `${field} (${name})`);
  },
  json: { type: ['integer', 'number', 'string', 'boolean'] },
  isOptional: false,
};

function readSetting(of: Setting, given: unknown, field: string): bigint | boolean | string {
  if (of.kind === 'consensus') return choice(['Yuma', 'Null']).parse(given, field, {});
  if (of.kind === 'switch') return readSwitch(given, field);
  const wholes: Partial<Record<Kind, bigint>> = { u16: U16, alpha: U16, u64: U64, perMillion: 1_000_000n };
  const whole = wholes[of.kind];
  const raw = whole === undefined ? readRaw(of, given, field) : readProportion(given, field, whole);
  const { min = 0n, max = whole ?? U64 } = of;
  if (raw < min || raw > max) refuseInput(field, raw, `from ${min} to ${max}`);
  return raw;
}

function readSwitch(given: unknown, field: string): boolean {
  const words: readonly unknown[] = [true, false, 1, 0, 'true', 'false', '1', '0'];
  check(
    given,
    matching((value) => words.includes(value), 'true or false'),
    field,
  );
  return given === true || given === 1 || given === 'true' || given === '1';
}

/** An integer is what the chain stores; a decimal is TAO, or a factor. */
function readRaw({ kind }: Setting, given: unknown, field: string): bigint {
  const read = rawOf(kind, given);
  const decimal = { rao: " or a decimal of TAO such as '0.7'", fixed: ' or a factor such as 1.5' };
  const more = kind === 'rao' || kind === 'fixed' ? decimal[kind] : '';
  check(
    given,
    matching(() => read !== undefined, `an integer${more}`),
    field,
  );
  return read!;
}

function rawOf(kind: Kind, given: unknown): bigint | undefined {
  if (typeof given === 'bigint') return given;
  if (typeof given === 'number' && Number.isSafeInteger(given)) return BigInt(given);
  if (typeof given === 'string' && /^-?\d+$/.test(given)) return BigInt(given);
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  if (kind === 'rao') return raoOrNone(given);
  return kind === 'fixed' ? fixedOf(String(given)) : undefined;
}

function raoOrNone(given: string | number): bigint | undefined {
  try {
    return makeTao(given).rao;
  } catch {
    return undefined;
  }
}

/** A factor such as `1.5` in 2^-64 parts, to the nearest, half to even. */
function fixedOf(text: string): bigint | undefined {
  const [whole, fraction = ''] = text.split('.');
  if (!/^\d{1,2}$/.test(whole ?? '')) return undefined;
  const share = shareOf(`0.${fraction}`);
  return share && BigInt(whole!) * ONE + roundHalfEven(share.numerator * ONE, share.denominator);
}

/** What is set. */
interface SetTo {
  readonly netuid: number;
  readonly name: HyperparameterName;
  readonly value: bigint | boolean | string;
}

/** The call that sets a setting. The two bounds of liquid alpha are set together: the other keeps its value. */
export async function hyperparameterCall(view: PinnedView, { netuid, name, value }: SetTo): Promise<Call> {
  const { call, argument, kind } = HYPERPARAMETERS[name];
  if (kind === 'alpha') {
    const pair = (await view.query('SubtensorModule', 'AlphaValues', netuid)) as readonly [number, number];
    const current = { alpha_low: pair[0], alpha_high: pair[1] };
    return admin(call, { netuid, ...current, [argument]: value });
  }
  if (kind === 'consensus') return admin(call, { netuid, [argument]: { type: value, value: null } });
  return admin(call, { netuid, [argument]: kind === 'fixed' ? { bits: value } : value });
}
