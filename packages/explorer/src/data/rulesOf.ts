import { formatCount, formatRaoAmount } from '@taokit/charts/theme';
import type { HyperparameterValue, HyperparameterValues } from '@taokit/rpc';
import { percentOf } from './shares.ts';

/** A setting as it is read. */
export interface Rule {
  /** In words. */
  readonly name: string;
  /** By the runtime. */
  readonly own: string;
  /** Its value. */
  readonly value: string;
  /** What it is counted in. */
  readonly unit: string;
}

/** Settings that are counted in blocks. */
const BLOCKS = /^(tempo|immunityPeriod|weightsRateLimit|activityCutoff|servingRateLimit|burnHalfLife)$/;

/** Settings in the order of the runtime, each with its unit. */
export function rulesOf(values: HyperparameterValues): readonly Rule[] {
  return Object.entries(values).flatMap(([own, value]) =>
    value === undefined ? [] : [{ name: wordsOf(own), own: snake(own), ...textOfSetting(own, value) }],
  );
}

function textOfSetting(own: string, value: HyperparameterValue): Pick<Rule, 'value' | 'unit'> {
  if (typeof value === 'boolean') return { value: value ? 'on' : 'off', unit: '' };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { value: formatCount(value), unit: BLOCKS.test(own) ? 'blocks' : '' };
  if ('unit' in value) return { value: formatRaoAmount(value.rao, 9).replace(/0{1,8}$/, ''), unit: 'TAO' };
  if ('fraction' in value)
    return { value: percentOf(value.fraction), unit: `${formatCount(value.raw)} of 65,535` };
  return { value: String(Number(value.value.toPrecision(8))), unit: '' };
}

/** `weightsRateLimit` as `Weights rate limit`. */
function wordsOf(name: string): string {
  const words = name.replace(/([A-Z0-9]+)/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
