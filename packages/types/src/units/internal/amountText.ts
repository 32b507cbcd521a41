/** What an amount holds, for functions below the types of amounts. */
export interface AmountData {
  readonly unit: 'tao' | 'alpha';
  readonly netuid?: number;
  readonly rao: bigint;
}

/** A count of rao as decimal text of whole units; trailing zeros are dropped. */
export function raoText(amountRao: bigint): string {
  const digits = String(amountRao).padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
}

/** The currency as it stands behind an amount: `TAO`, `alpha(7)`. */
export function currencyText({ unit, netuid }: AmountData): string {
  return unit === 'tao' ? 'TAO' : `alpha(${netuid})`;
}

/** An amount as text, exactly: `1.25 TAO`. */
export function amountText(amount: AmountData): string {
  return `${raoText(amount.rao)} ${currencyText(amount)}`;
}
