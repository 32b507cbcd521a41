import { type Amount, formatAmount } from '@taokit/types';
import { isAmount } from './toJson.ts';

/** Whether a value is shown in one cell of a table. */
export function isCell(value: unknown): boolean {
  if (value === null || value === undefined || isAmount(value) || isRatio(value) || isFraction(value))
    return true;
  return typeof value !== 'object' || value instanceof Uint8Array || value instanceof Date;
}

/**
 * A value as a person reads it, in one cell.
 *
 * @param value - a number, text, amount, bytes, a ratio
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
  if (isAmount(value)) return formatAmount(value as Amount);
  if (isRatio(value)) return ratioText(value);
  if (isFraction(value)) return cellText(value.fraction);
  if (value instanceof Uint8Array) return bytesText(value);
  if (value instanceof Date) return value.toISOString();
  return String(value);
}

interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function isRatio(value: unknown): value is Ratio {
  const { numerator, denominator } = (value ?? {}) as Partial<Ratio>;
  return typeof numerator === 'bigint' && typeof denominator === 'bigint';
}

/** A proportion as the chain stores it, with its share of one beside it. */
function isFraction(value: unknown): value is { readonly raw: unknown; readonly fraction: number } {
  const { raw, fraction } = (value ?? {}) as { readonly raw?: unknown; readonly fraction?: unknown };
  return raw !== undefined && typeof fraction === 'number';
}

/** Nine digits after the point, rounded down: what a person compares. `--json` has the fraction. */
function ratioText({ numerator, denominator }: Ratio): string {
  if (denominator === 0n) return '-';
  const scaled = (numerator * 10n ** 9n) / denominator;
  const [sign, size] = scaled < 0n ? ['-', -scaled] : ['', scaled];
  const text = `${size / 10n ** 9n}.${(size % 10n ** 9n).toString().padStart(9, '0')}`;
  return sign + text.replace(/\.?0+$/, '');
}

/** Bytes that are text of the chain, as text; otherwise hex. */
function bytesText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const isText = bytes.length > 0 && !/[\p{Cc}\ufffd]/u.test(text);
  return isText ? text : `0x${Buffer.from(bytes).toString('hex')}`;
}
