import type { TaokitError } from '@taokit/errors';
import { type Ratio, ratio, tao, UnitError } from '@taokit/types';
import { MoneyError } from './MoneyError.ts';
import { POOL_KINDS, type PoolFacts } from './poolKinds.ts';

/** Which order. */
export type OrderKind = 'stake' | 'unstake' | 'move';

/** A pool as it is typed. */
export interface PoolText {
  /** Which subnet. */
  readonly netuid: string;
  /** TAO in it. */
  readonly tao: string;
  /** Alpha in it. */
  readonly alpha: string;
  /** Weight of the TAO side, a fraction; empty for one half, which a quote then says it assumed. */
  readonly weight: string;
  /** Fee rate in 65535ths; empty for the chain's default. */
  readonly fee: string;
}

/** An order as it is typed. Empty fields are left out, and a quote says what it assumed. */
export interface QuoteText {
  /** Which order. */
  readonly kind: OrderKind;
  /** Which kind of pool, a key of `POOL_KINDS`. */
  readonly pools: string;
  /** The pool; of a move, the one the stake leaves. */
  readonly pool: PoolText;
  /** The pool a move goes to. */
  readonly to: PoolText;
  /** How much: TAO to stake, alpha otherwise. */
  readonly amount: string;
  /** How far others may move the price meanwhile, `0.5%`. */
  readonly tolerance: string;
  /** The worst price, TAO per alpha; of a move alpha of the destination per alpha of the origin. */
  readonly limit: string;
  /** Whether it may fill in part. */
  readonly allowPartial: boolean;
  /** What is staked now. */
  readonly stake: string;
}

/** A field of the form: of the order, or of one of its pools. */
export type QuoteField =
  | Exclude<keyof QuoteText, 'pool' | 'to'>
  | `pool.${keyof PoolText}`
  | `to.${keyof PoolText}`;

/** What was wrong with a field. */
export type FieldFaults = ReadonlyMap<QuoteField, string>;

/** An order that can be quoted. */
export interface QuoteInput {
  /** Which order. */
  readonly kind: OrderKind;
  /** Whose rules. */
  readonly rules: (typeof POOL_KINDS)[number]['rules'];
  /** The pool; of a move, the one the stake leaves. */
  readonly pool: PoolFacts;
  /** The pool a move goes to. */
  readonly to: PoolFacts;
  /** How much, rao: of TAO to stake, of alpha otherwise. */
  readonly amountRao: bigint;
  /** How far others may move the price. */
  readonly tolerance: Ratio | undefined;
  /** The worst price: rao of TAO per alpha, or of a move the ratio times 10^9. */
  readonly limitRao: bigint | undefined;
  /** Whether it may fill in part. */
  readonly allowPartial: boolean;
  /** What is staked now, rao of alpha. */
  readonly stakeRao: bigint | undefined;
}

const WEIGHT_ONE = 1_000_000_000_000_000_000n;

/**
 * Reads an order.
 *
 * @param text - what was typed
 * @returns the order, or what is wrong with each field
 */
export function readQuoteText(text: QuoteText): QuoteInput | { readonly faults: FieldFaults } {
  const faults = new Map<QuoteField, string>();
  const field = <T>(name: QuoteField, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UnitError || error instanceof MoneyError)) throw error;
      faults.set(name, (error as TaokitError).message);
      return undefined as T;
    }
  };
  const pool = readPool('pool', text.pool, field);
  const input: QuoteInput = {
    kind: text.kind,
    rules: (POOL_KINDS.find(({ key }) => key === text.pools) ?? POOL_KINDS[2]!).rules,
    pool,
    to: text.kind === 'move' ? readPool('to', text.to, field) : pool,
    amountRao: field('amount', () => amountRao(text.amount)),
    tolerance: field('tolerance', () => optional(text.tolerance, toleranceOf)),
    limitRao: field('limit', () => optional(text.limit, amountRao)),
    allowPartial: text.allowPartial,
    stakeRao: field('stake', () => (text.kind === 'stake' ? undefined : optional(text.stake, amountRao))),
  };
  return faults.size > 0 ? { faults } : input;
}

type FieldReader = <T>(name: QuoteField, read: () => T) => T;

function readPool(where: 'pool' | 'to', text: PoolText, field: FieldReader): PoolFacts {
  return {
    netuid: field(`${where}.netuid`, () => integerOf(text.netuid, 65_535)),
    taoRao: field(`${where}.tao`, () => amountRao(text.tao)),
    alphaRao: field(`${where}.alpha`, () => amountRao(text.alpha)),
    quoteWeight: field(`${where}.weight`, () => optional(text.weight, weightOf)),
    feeRateU16: field(`${where}.fee`, () => optional(text.fee, (fee) => integerOf(fee, 65_535))),
  };
}

function optional<T>(text: string, read: (text: string) => T): T | undefined {
  return text.trim() === '' ? undefined : read(text);
}

/** Rao of an amount with or without separators of thousands. */
export function amountRao(text: string): bigint {
  return tao(text.trim().replaceAll(/[\s_,]/g, '')).rao;
}

/**
 * What was typed, read.
 *
 * @param read - reads it
 * @returns none where it is no number of its kind
 */
export function unlessBad<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnitError) return undefined;
    throw error;
  }
}

function integerOf(text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new MoneyError(`${JSON.stringify(text)} is no whole number from 0 to ${most}.`, {
    code: 'money/bad-text',
    fix: 'Write digits.',
  });
}

function toleranceOf(text: string): Ratio {
  const value = ratio(text.trim());
  if (value.numerator < value.denominator) return value;
  throw new MoneyError(`A tolerance of ${text} is everything.`, {
    code: 'money/out-of-range',
    fix: 'Write less than 100%.',
  });
}

/** A weight in 10^-18 parts, which the pallet keeps from 1% to 99%. */
function weightOf(text: string): bigint {
  const { numerator, denominator } = ratio(text.trim());
  const parts = (numerator * WEIGHT_ONE) / denominator;
  if (parts >= WEIGHT_ONE / 100n && parts <= (99n * WEIGHT_ONE) / 100n) return parts;
  throw new MoneyError(`A weight of ${text} is not from 0.01 to 0.99.`, {
    code: 'money/out-of-range',
    fix: 'Write the weight of the TAO side, such as 0.5.',
  });
}
