import { fail, show } from './fail.ts';

/** One TAO, and one alpha, in rao. */
export const RAO_PER_TAO = 1_000_000_000n;

/** The largest count of rao the chain can hold. */
export const maxU64: bigint = 2n ** 64n - 1n;
const decimal = /^(\d+)(?:\.(\d+))?$/;

/** `value` when it fits the chain's u64, an error otherwise. */
export function checkRao(value: unknown): bigint {
  if (typeof value !== 'bigint')
    fail('types/amount-malformed', `${show(value)} is not a bigint of rao.`, 'Write 1n.', value);
  if (value < 0n) fail('types/amount-negative', `${value} rao is negative.`, 'Amounts start at zero.', value);
  if (value > maxU64)
    fail('types/amount-out-of-range', `${value} rao is above ${maxU64}.`, 'The chain counts in u64.', value);
  return value;
}

/** Rao of a decimal amount. Nothing is rounded: what does not fit nine decimals is refused. */
export function parseRao(amount: unknown): bigint {
  return checkRao(typeof amount === 'number' ? raoOfNumber(amount) : raoOfText(amount));
}

function raoOfText(amount: unknown): bigint {
  if (typeof amount !== 'string')
    fail('types/amount-malformed', `${show(amount)} is not a decimal.`, "Write '1.25'.", amount);
  const [, whole, digits = ''] = decimal.exec(amount) ?? [];
  if (whole === undefined) refuseText(amount);
  // Zeros after the ninth decimal say nothing.
  const fraction = digits.length > 9 ? digits.slice(0, 9) + digits.slice(9).replace(/0+$/, '') : digits;
  if (fraction.length > 9) refusePrecise(amount, `${whole}.${digits}`);
  // Longer than any u64 anyway, and BigInt is quadratic in the number of digits.
  if (whole.length > 40)
    fail('types/amount-out-of-range', `${show(amount)} is above u64.`, 'Check the amount.', amount);
  return BigInt(whole + fraction.padEnd(9, '0'));
}

/** One rao is the ninth decimal: nothing smaller can be meant. */
function refusePrecise(amount: string | number, plain: string): never {
  const point = plain.indexOf('.');
  const cut = plain.slice(0, point + 10);
  const fits = point <= 11 && BigInt(cut.replace('.', '')) <= maxU64;
  const fix = fits ? `Round it to nine decimals, as in '${cut}'.` : 'Check the amount.';
  return fail('types/amount-too-precise', `${show(amount)} has more than 9 decimals.`, fix, amount);
}

function refuseText(amount: string): never {
  const plain = "Write digits, a point, and up to 9 decimals, as in '1.25'.";
  if (/^-\d/.test(amount)) fail('types/amount-negative', `${show(amount)} is negative.`, plain, amount);
  if (/^[\d.]+e/i.test(amount))
    fail('types/amount-exponent', `${show(amount)} has an exponent.`, plain, amount);
  return fail('types/amount-malformed', `${show(amount)} is not a decimal.`, plain, amount);
}

/**
 * A binary float is a whole number of rao exactly when 512 times it is whole, since 10^9 = 2^9 * 5^9. Its shortest text
 * must agree too: 2147483648.0019531 prints like that and holds ...53125.
 */
function raoOfNumber(amount: number): bigint {
  if (!Number.isFinite(amount))
    fail('types/amount-malformed', `${amount} is not an amount.`, "Write '1.25'.", amount);
  // The last double below 2^64 rao; the next is above.
  if (amount > 18_446_744_073.70955)
    fail('types/amount-out-of-range', `${amount} is above u64 in rao.`, 'Check the amount.', amount);
  const parts = amount * 512;
  const exact = Number.isInteger(parts) && BigInt(parts) * 1_953_125n;
  if (amount < 0) fail('types/amount-negative', `${amount} is negative.`, 'Amounts start at zero.', amount);
  const plain = plainDecimal(amount);
  if (exact !== false && raoOfText(plain) === exact) return exact;
  if (plain.length - plain.indexOf('.') > 10) return refusePrecise(amount, plain);
  return fail('types/amount-not-exact', `${amount} is not exact as a number.`, `Write '${plain}'.`, amount);
}

/** The shortest text of a number below 2^35 that is read back as it, without an exponent. */
function plainDecimal(amount: number): string {
  const [digits, exponent] = `${amount}`.split('e-');
  if (exponent === undefined) return digits!;
  return `0.${digits!.replace('.', '').padStart(Number(exponent) + digits!.replace('.', '').length - 1, '0')}`;
}
