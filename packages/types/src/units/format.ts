import { integer, matching, objectOf, oneOf, optional } from '@taokit/errors/check';
import { type Amount, alphaFromRao, taoFromRao } from './amounts.ts';
import { amountText, currencyText, raoText } from './internal/amountText.ts';
import { check, isAmount, isRounding } from './internal/check.ts';
import { fail, show } from './internal/fail.ts';
import { checkRao, parseRao, RAO_PER_TAO } from './internal/parseRao.ts';
import { formatRatio, type RoundingOptions } from './Ratio.ts';

/**
 * An amount as text: `'1.25 TAO'`, `'0.5 alpha(7)'`. Exact; trailing zeros are dropped. {@link parseAmount} reads it back.
 *
 * @param amount - an amount
 * @throws {@link UnitError} when it is none
 */
export function formatAmount(amount: Amount): string {
  check(amount, isAmount, 'amount');
  return amountText(amount);
}

/**
 * A count of rao as decimal text of whole units, without the currency: what {@link tao} reads back. Exact.
 *
 * @param amountRao - 0 to 2^64 - 1
 * @returns for instance `'1.25'`; trailing zeros are dropped
 * @throws {@link UnitError} when it is no u64
 */
export function formatRao(amountRao: bigint): string {
  return raoText(checkRao(amountRao));
}

/**
 * Reads an amount with its currency: what {@link formatAmount}, templates and JSON write.
 *
 * @param text - `'1.25 TAO'` or `'0.5 alpha(7)'`
 * @returns the amount; nothing is rounded
 * @throws {@link UnitError} on any other text
 *
 * @example
 * ```ts
 * import { parseAmount, tao } from '@taokit/types';
 *
 * const saved = JSON.stringify({ balance: tao('1.25') }); // '{"balance":"1.25 TAO"}'
 * const { balance } = JSON.parse(saved) as { balance: string };
 * parseAmount(balance).rao; // 1250000000n
 * ```
 */
export function parseAmount(text: string): Amount {
  const [, digits, netuid] =
    (typeof text === 'string' && /^(\S+) (?:TAO|alpha\((\d{1,5})\))$/.exec(text)) || [];
  if (digits === undefined)
    fail(
      'types/amount-malformed',
      `${show(text)} is not an amount.`,
      "Write '1.25 TAO' or '0.5 alpha(7)'.",
      text,
    );
  const amountRao = parseRao(digits);
  return netuid === undefined ? taoFromRao(amountRao) : alphaFromRao(Number(netuid), amountRao);
}

/** How an amount is shown to people. */
export interface DisplayOptions extends RoundingOptions {
  /** Decimals shown, 0 to 9; trailing zeros are kept. */
  readonly decimals: number;
  /** What stands between thousands; `','` when left out, `''` for nothing. */
  readonly thousands?: string;
  /** The sign in front, of a gain or a loss; none when left out. */
  readonly sign?: '+' | '-';
}

const isDisplay = /* @__PURE__ */ objectOf({
  rounding: isRounding,
  decimals: integer(0, 9),
  thousands: optional(
    matching(
      (value) => typeof value === 'string' && !/[\d.]/.test(value),
      'a text without digits and points',
    ),
  ),
  sign: optional(oneOf('+', '-')),
});

/**
 * An amount rounded for people: `'+1,234.57 TAO'`. Not for storing, nor for computing: {@link formatAmount} is exact.
 *
 * @param amount - an amount
 * @param options - decimals and rounding, thousands and sign
 * @throws {@link UnitError} on an unknown option, or when the rounding is `exact` and digits would be lost
 *
 * @example
 * ```ts
 * import { displayAmount, tao } from '@taokit/types';
 *
 * displayAmount(tao('1234.5678'), { decimals: 2, rounding: 'nearest' }); // '1,234.57 TAO'
 * ```
 */
export function displayAmount(amount: Amount, options: DisplayOptions): string {
  check(amount, isAmount, 'amount');
  check(options, isDisplay, 'options');
  const { decimals, rounding, thousands = ',', sign = '' } = options;
  const units = { numerator: amount.rao, denominator: RAO_PER_TAO };
  const [whole, fraction] = formatRatio(units, { decimals, rounding }).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => thousands);
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`} ${currencyText(amount)}`;
}
