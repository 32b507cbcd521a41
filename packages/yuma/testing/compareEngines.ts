import { isDeepStrictEqual } from 'node:util';
import { MAINNET_SPEC } from '@taokit/types';
import type { EpochEngine, EpochInput, EpochOutput } from '../src/index.ts';
import { drawEpoch } from './drawEpoch.ts';
import type { EpochShape } from './EpochShape.ts';

/** The first field in which two engines differ, or `undefined` when every bit agrees. */
export function firstDifference(
  a: EpochEngine,
  b: EpochEngine,
  input: EpochInput,
  spec = MAINNET_SPEC,
): string | undefined {
  const expected = flatten(a.runEpoch(input, { raw: true, spec }));
  const actual = flatten(b.runEpoch(input, { raw: true, spec }));
  for (const [field, values] of Object.entries(expected))
    if (!isDeepStrictEqual(values, actual[field])) return describe(field, values, actual[field]);
  return undefined;
}

/** The same on the epoch a shape stands for. */
export function differenceOf(a: EpochEngine, b: EpochEngine, shape: EpochShape): string | undefined {
  return firstDifference(a, b, drawEpoch(shape), shape.newer?.spec);
}

type Values = ArrayLike<number | bigint>;

function flatten({ bonds, raw, assumedNoPreviousConsensus, ...stored }: EpochOutput): Record<string, Values> {
  const rows = Object.entries(bonds).map(([key, values]) => [`bonds.${key}`, values]);
  const intermediates = Object.entries(raw ?? {}).map(([key, values]) => [`raw.${key}`, values]);
  const assumed = [Number(assumedNoPreviousConsensus)];
  return { ...Object.fromEntries(intermediates), ...stored, assumed, ...Object.fromEntries(rows) };
}

function describe(field: string, expected: Values, actual: Values | undefined): string {
  if (expected.length !== actual?.length)
    return `${field}: ${expected.length} values, but ${actual?.length ?? 'none'}`;
  for (let i = 0; i < expected.length; i++)
    if (expected[i] !== actual[i]) return `${field}[${i}]: ${expected[i]}, but ${actual[i]}`;
  return `${field}: another type of array`;
}
