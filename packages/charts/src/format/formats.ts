/** A way to write numbers, the same in every chart, table and terminal. */
export type FormatName = 'percent' | 'count' | 'amount' | 'price' | 'number';

const inEnglish = (digits: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en-US', digits);
  return (value: number) => format.format(value);
};
const decimals = (digits: number) =>
  inEnglish({ minimumFractionDigits: digits, maximumFractionDigits: digits });
const fraction = decimals(1);

/** Every format by its name. */
const FORMATS: Readonly<Record<FormatName, (value: number) => string>> = {
  percent: (value) => `${fraction(value * 100)}%`,
  count: inEnglish({ maximumFractionDigits: 0 }),
  amount: decimals(3),
  price: decimals(6),
  number: inEnglish({ maximumSignificantDigits: 5 }),
};

const tick = inEnglish({ maximumSignificantDigits: 4 });

/** A number as text: `percent` 12.3%, `count` 1,234, `amount` 1,234.567, `price` 0.012345, `number` five digits that count. */
export function formatNumber(value: number, format: FormatName): string {
  return FORMATS[format](value);
}

/** A number at an axis: as many digits as it takes. */
export function formatTick(value: number, format: FormatName): string {
  return format === 'percent' ? `${tick(value * 100)}%` : tick(value);
}

/** A count with separators: `1,234`. */
export function formatCount(value: number | bigint): string {
  return value.toLocaleString('en-US');
}

/** Rao as TAO or alpha, with separators and as many decimals as asked for, rounded down: `1,234.567`. */
export function formatRaoAmount(rao: bigint, decimals = 3): string {
  const [sign, size] = rao < 0n ? ['-', -rao] : ['', rao];
  const whole = formatCount(size / 1_000_000_000n);
  const part = (size % 1_000_000_000n).toString().padStart(9, '0').slice(0, decimals);
  return `${sign}${whole}${decimals === 0 ? '' : `.${part}`}`;
}
