import { formatRao, formatRatio, ratio, tao, UnitError, u16FromRatio } from '@taokit/types';
import { LIMITS } from './Playground.ts';
import { PlaygroundError } from './PlaygroundError.ts';
import { isBigParameter, type ParameterField } from './parameters.ts';

const DIGITS = /^-?\d{1,20}$/;
const DECIMAL = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?%?$/i;
/** How many of a unit of each kind make 1. */
const SCALE = { u16: 65_535n, millionths: 1_000_000n, hundredths: 100n } as const;

/**
 * A hyperparameter as it is edited: in the chain's units, amounts in TAO.
 *
 * @param field - which
 * @param value - its value
 */
export function parameterText({ kind }: ParameterField, value: bigint | number | string | boolean): string {
  return kind === 'amount' ? formatRao(value as bigint) : String(value);
}

/**
 * The fraction a hyperparameter stands for, such as `0.49999` of kappa 32767.
 *
 * @param field - which
 * @param value - its value
 * @returns the fraction to five decimals; none where its units are plain
 */
export function parameterFraction({ kind }: ParameterField, value: bigint | number): string | undefined {
  if (kind !== 'u16' && kind !== 'millionths' && kind !== 'hundredths') return undefined;
  const units = BigInt(value);
  const magnitude = { numerator: units < 0n ? -units : units, denominator: SCALE[kind] };
  const text = formatRatio(magnitude, { decimals: kind === 'hundredths' ? 2 : 5, rounding: 'nearest' });
  return units < 0n ? `-${text}` : text;
}

/**
 * Reads a hyperparameter: whole numbers are in the chain's units; with a point or a percent sign it is the fraction, floored.
 *
 * @param field - which
 * @param text - what was typed
 * @throws PlaygroundError for what is no number of its kind, or out of its range
 */
export function readParameter(field: ParameterField, text: string): bigint | number {
  const { label, kind, range, name } = field;
  const units = unitsOf(field, text.trim().replaceAll(/[\s_,]/g, ''));
  const [min, max] = range;
  if (units < min || units > max)
    throw bad(
      `${label} is ${text}, not from ${shown(min, kind)} to ${shown(max, kind)}.`,
      'Stay within them.',
    );
  return isBigParameter(name) ? units : Number(units);
}

function unitsOf({ label, kind }: ParameterField, text: string): bigint {
  try {
    if (kind === 'amount') return tao(text).rao;
    if (DIGITS.test(text)) return BigInt(text);
    if (kind === 'u16') return BigInt(u16FromRatio(text, { rounding: 'down' }));
    if (kind === 'whole')
      throw bad(`${label} is ${JSON.stringify(text)}, not a whole number.`, 'Write digits.');
    const { numerator, denominator } = ratio(text.replace(/^-/, ''));
    const units = (numerator * SCALE[kind as 'millionths']) / denominator;
    return text.startsWith('-') ? -units : units;
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    throw bad(`${label} is ${JSON.stringify(text)}, not a number.`, howTo(kind));
  }
}

function howTo(kind: ParameterField['kind']): string {
  if (kind === 'amount') return 'Write an amount such as 1000.5.';
  return 'Write a whole number in the chain’s units, or a fraction such as 0.5 or 50%.';
}

function shown(units: bigint, kind: ParameterField['kind']): string {
  return kind === 'amount' ? formatRao(units) : units.toString();
}

/**
 * Reads a weight: `0.25`, `25%`, `3`, and `1E-05` as spreadsheets write it; nothing is 0.
 *
 * @param text - what was typed or pasted
 * @throws PlaygroundError for anything else
 */
export function readWeight(text: string): number {
  const plain = text.trim();
  if (plain === '') return 0;
  const value = DECIMAL.test(plain) ? Number.parseFloat(plain) : Number.NaN;
  const weight = plain.endsWith('%') ? value / 100 : value;
  if (weight <= LIMITS.weight) return weight;
  throw bad(`${JSON.stringify(text)} is no weight.`, 'Write a number from 0 up, such as 0.25 or 25%.');
}

/** A weight as it is edited; 0 is empty. */
export function weightText(weight: number): string {
  return weight === 0 ? '' : String(weight);
}

/**
 * Reads a stake in TAO (or alpha), into rao.
 *
 * @param text - what was typed or pasted, with or without separators of thousands
 * @throws PlaygroundError for what is no amount
 */
export function readStake(text: string): bigint {
  try {
    return tao(text.trim().replaceAll(/[\s_,]/g, '')).rao;
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    throw bad(`${JSON.stringify(text)} is no stake.`, 'Write an amount such as 1000.5.');
  }
}

function bad(sentence: string, fix: string): PlaygroundError {
  return new PlaygroundError(sentence, { code: 'playground/bad-text', fix });
}
