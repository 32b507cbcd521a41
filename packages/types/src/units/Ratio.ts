import { bigInteger, matching, objectOf } from '@taokit/errors/check';
import { check, isDecimals, isRounding } from './internal/check.ts';
import { fail, show } from './internal/fail.ts';

/** An exact fraction. */
export interface Ratio {
  /** What is above the line, zero or more. */
  readonly numerator: bigint;
  /** What is below the line, one or more. */
  readonly denominator: bigint;
}

/**
 * What happens to what does not fit: `down` drops it, `up` adds one, `nearest` takes the closer value and the upper
 * one on a tie, `exact` refuses with an error.
 */
export type Rounding = 'down' | 'up' | 'nearest' | 'exact';

/** How a value is rounded. There is no default, so that every caller says it. */
export interface RoundingOptions {
  /** What happens to what does not fit. */
  readonly rounding: Rounding;
}

const isOptions = /* @__PURE__ */ objectOf({ rounding: isRounding });
const isFormat = /* @__PURE__ */ objectOf({ rounding: isRounding, decimals: isDecimals });
const isWhole = /* @__PURE__ */ bigInteger(0n, (1n << 512n) - 1n, 'a bigint, zero or more');
const isReadable = /* @__PURE__ */ matching(
  (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
  "a text like '9/50', or a ratio",
);

/**
 * Reads a fraction, exactly.
 *
 * @param value - decimal text (`'0.18'`), a percentage (`'18%'`), a quotient (`'9/50'`), or a ratio
 * @returns the fraction, not reduced
 * @throws {@link UnitError} on any other text, a negative part, or a zero denominator
 */
export function ratio(value: string | Ratio): Ratio {
  check(value, isReadable, 'fraction');
  const { numerator, denominator } = typeof value === 'string' ? parse(value) : value;
  if (typeof numerator !== 'bigint' || typeof denominator !== 'bigint' || numerator < 0n || denominator < 1n)
    fail(
      'types/ratio-malformed',
      `${show(numerator)}/${show(denominator)} is not a fraction.`,
      "Write '9/50'.",
      value,
    );
  return { numerator, denominator };
}

function parse(text: string): Ratio {
  const [, whole, fraction = '', percent, below] =
    /^(?=.{1,80}$)(\d+)(?:\.(\d+))?(?:(%)|\/(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || (below && fraction))
    fail('types/ratio-malformed', `${show(text)} is not a fraction.`, "Write '0.18', '18%' or '9/50'.", text);
  const unit = 10n ** BigInt(fraction.length + (percent ? 2 : 0));
  return { numerator: BigInt(whole + fraction), denominator: below ? BigInt(below) : unit };
}

/**
 * Multiplies an integer by a fraction and rounds once.
 *
 * @param value - zero or more
 * @param by - the fraction
 * @param options - the rounding
 * @returns `value * numerator / denominator`
 * @throws {@link UnitError} when the rounding is `exact` and the quotient is not whole, or when it is none of the four
 */
export function multiplyInteger(value: bigint, by: string | Ratio, options: RoundingOptions): bigint {
  check(value, isWhole, 'value');
  check(options, isOptions, 'options');
  const { rounding } = options;
  const { numerator, denominator } = ratio(by);
  const product = value * numerator;
  const quotient = product / denominator;
  const rest = product % denominator;
  if (rest === 0n || rounding === 'down') return quotient;
  if (rounding === 'exact')
    fail('types/ratio-not-exact', `${product}/${denominator} is not whole.`, 'Choose a rounding.', by);
  return rounding === 'up' || rest * 2n >= denominator ? quotient + 1n : quotient;
}

/**
 * A fraction as decimal text.
 *
 * @param value - the fraction
 * @param options - `decimals` to show, and the rounding of the last one
 * @returns for instance `'0.18'`; trailing zeros are kept
 * @throws {@link UnitError} on decimals that are not 0 to 100, and as {@link multiplyInteger} does
 */
export function formatRatio(
  value: string | Ratio,
  options: RoundingOptions & { readonly decimals: number },
): string {
  check(options, isFormat, 'options');
  const { decimals, rounding } = options;
  const digits = String(multiplyInteger(10n ** BigInt(decimals), value, { rounding })).padStart(
    decimals + 1,
    '0',
  );
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
