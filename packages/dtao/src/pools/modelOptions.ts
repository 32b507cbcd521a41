import { boolean, matching, objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';

/** Constants of every kind of pool, each with what it must be. */
const CONSTANTS: {
  readonly minimumReserveRao: Rule;
  readonly minimumLiquidity: Rule;
  readonly maxInputMultiple: Rule;
  readonly defaultFeeRateU16: Rule;
  readonly checksBothReserves: Rule;
  readonly collectsFees: Rule;
  readonly keepsScrap: Rule;
  readonly paysAuthor: Rule;
} = {
  minimumReserveRao: u64,
  minimumLiquidity: u64,
  maxInputMultiple: matching((value) => typeof value === 'bigint' && value > 0n, 'a positive bigint'),
  defaultFeeRateU16: u16,
  checksBothReserves: boolean,
  collectsFees: boolean,
  keepsScrap: boolean,
  paysAuthor: boolean,
} as const;

/** What may be asked of a model: a spec, and those of its constants that can be others. */
export function modelOptions(...names: readonly (keyof typeof CONSTANTS)[]): Rule {
  const constants = Object.fromEntries(names.map((name) => [name, optional(CONSTANTS[name])]));
  return objectOf(
    names.length === 0 ? { spec: specVersion } : { spec: specVersion, rules: optional(objectOf(constants)) },
  );
}

/**
 * Checks the options of a model.
 *
 * @throws DtaoError for what is unknown or of another type
 */
export function checkModelOptions(options: unknown, rule: Rule): void {
  check(options, rule, 'options');
}
