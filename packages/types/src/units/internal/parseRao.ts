import { fail, show } from './fail.ts';

const maxU64 = 2n ** 64n - 1n;
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
  const [, whole, fraction = ''] = decimal.exec(amount) ?? [];
  if (whole === undefined) refuseText(amount);
  if (fraction.length > 9)
    fail('types/amount-too-precise', `${show(amount)} has more than 9 decimals.`, 'One rao is 1e-9.', amount);
  // Longer than any u64 anyway, and BigInt is quadratic in the number of digits.
  if (whole.length > 40)
    fail('types/amount-out-of-range', `${show(amount)} is above u64.`, 'Check the amount.', amount);
  return BigInt(whole + fraction.padEnd(9, '0'));
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
  if (amount > 2 ** 35)
    fail('types/amount-out-of-range', `${amount} is above u64 in rao.`, 'Check the amount.', amount);
  const parts = amount * 512;
  const exact = Number.isInteger(parts) && BigInt(parts) * 1_953_125n;
  if (exact === false || raoOfText(`${amount}`) !== exact)
    fail('types/amount-not-exact', `${amount} is not exact as a number.`, `Write '${amount}'.`, amount);
  return exact;
}
