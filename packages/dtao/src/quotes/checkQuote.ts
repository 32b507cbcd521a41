import {
  allOf,
  bigInteger,
  boolean,
  matching,
  objectOf,
  optional,
  type Rule,
  u16,
  u64,
} from '@taokit/errors/check';
import { U64_MAX } from '@taokit/fixed';
import type { Amount } from '@taokit/types';
import { DtaoError } from '../DtaoError.ts';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';
import { balancerWeight } from '../pools/balancer/balancerWeight.ts';
import { proposalList } from '../spec/proposals.ts';
import type { QuotePool } from './QuotePool.ts';

const amount: Rule = /* @__PURE__ */ matching(isAmount, "an amount, such as tao('1.5') or alpha(64, '1.5')");
const length: Rule = /* @__PURE__ */ bigInteger(1n, (1n << 128n) - 1n, 'a bigint from 1 to 2^128 - 1');
const object: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null,
  'an object',
);

const pool: Rule = /* @__PURE__ */ objectOf({
  netuid: u16,
  taoReserve: amount,
  alphaReserve: amount,
  feeRateU16: optional(u16),
  quoteWeight: optional(balancerWeight),
  curve: optional(
    objectOf({ alphaScaleQ32: length, taoScaleQ32: length, centerAlphaQ32: length, centerTaoQ32: length }),
  ),
  concentrated: optional(object),
  unstakeFeeRao: optional(u64),
});

const common = {
  spec: specVersion,
  proposals: proposalList,
  tolerance: optional(matching(isRatioLike, "a fraction, such as '0.5%'")),
  allowPartial: optional(boolean),
  minimumStake: optional(amount),
};

const optionsOfStake: Rule = /* @__PURE__ */ objectOf({ ...common, limitPrice: optional(amount) });
const optionsOfUnstake: Rule = /* @__PURE__ */ objectOf({
  ...common,
  limitPrice: optional(amount),
  stake: optional(amount),
  isHotkeyOwner: optional(boolean),
  nominatorMinimum: optional(amount),
});
const optionsOfMove: Rule = /* @__PURE__ */ objectOf({
  ...common,
  limitRatioE9: optional(u64),
  stake: optional(amount),
  isTransfer: optional(boolean),
});

/** What a quote of each kind takes. */
export const QUOTE_OPTIONS: {
  stake: Rule;
  unstake: Rule;
  move: Rule;
} = { stake: optionsOfStake, unstake: optionsOfUnstake, move: optionsOfMove };

/**
 * Checks a pool: shape, ranges, and that its currencies are TAO and the subnet's own alpha.
 *
 * @throws DtaoError that names the field
 */
export function checkPool(given: QuotePool, field: string): void {
  check(given, pool, field);
  checkCurrency(given.taoReserve, 'tao', `${field}.taoReserve`);
  checkCurrency(given.alphaReserve, given.netuid, `${field}.alphaReserve`);
}

/**
 * Checks the options of a quote.
 *
 * @param options - what the caller gave
 * @param rule - one of {@link QUOTE_OPTIONS}
 * @param netuid - subnet whose alpha a stake is given in
 * @throws DtaoError that names the field
 */
export function checkOptions(options: unknown, rule: Rule, netuid: number): void {
  check(options, allOf(object, rule), 'options');
  const given = options as Readonly<Record<string, Amount | undefined>>;
  for (const field of ['limitPrice', 'minimumStake', 'nominatorMinimum'])
    if (given[field] !== undefined) checkCurrency(given[field], 'tao', `options.${field}`);
  if (given['stake'] !== undefined) checkCurrency(given['stake'], netuid, 'options.stake');
}

/**
 * Checks an amount and its currency.
 *
 * @param given - what the caller gave
 * @param currency - `'tao'`, or the subnet whose alpha it has to be
 * @param field - its name
 * @throws DtaoError `dtao/wrong-currency`, or for what is no amount
 */
export function checkAmount(given: unknown, currency: 'tao' | number, field: string): void {
  check(given, amount, field);
  checkCurrency(given as Amount, currency, field);
}

function checkCurrency(given: Amount, currency: 'tao' | number, field: string): void {
  const found = given.unit === 'tao' ? 'tao' : given.netuid;
  if (found === currency) return;
  throw new DtaoError(`${field} is ${nameOf(found)}, not ${nameOf(currency)}.`, {
    code: 'dtao/wrong-currency',
    fix: `Pass ${nameOf(currency)}.`,
    values: { field, amount: given },
  });
}

function nameOf(currency: 'tao' | number): string {
  return currency === 'tao' ? 'TAO' : `alpha of subnet ${currency}`;
}

function isAmount(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, rao, netuid } = value as Readonly<Record<string, unknown>>;
  const isKnown = unit === 'tao' || (unit === 'alpha' && Number.isInteger(netuid));
  return isKnown && typeof rao === 'bigint' && rao >= 0n && rao <= U64_MAX;
}

/** What `ratio` reads; it refuses what is no fraction by itself. */
function isRatioLike(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}
