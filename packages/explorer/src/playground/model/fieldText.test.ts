import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parameterFraction,
  parameterText,
  readParameter,
  readStake,
  readWeight,
  weightText,
} from './fieldText.ts';
import { DEFAULT_PARAMETERS, PARAMETER_FIELDS } from './parameters.ts';

const field = (name: string) => PARAMETER_FIELDS.find((one) => one.name === name)!;

describe('readParameter', () => {
  test.each([
    ['kappa', '32767', 32_767],
    ['kappa', '0.5', 32_767],
    ['kappa', '50%', 32_767],
    ['kappa', '1.0', 65_535],
    ['kappa', ' 65,535 ', 65_535],
    ['bondsMovingAverage', '900000', 900_000n],
    ['bondsMovingAverage', '0.9', 900_000n],
    ['alphaSigmoidSteepness', '1000', 1000],
    ['alphaSigmoidSteepness', '-2.5', -250],
    ['tempo', '360', 360],
    ['emissionRao', '0.5', 500_000_000n],
    ['minStakeRao', '1_000', 1_000_000_000_000n],
    ['activityCutoff', '5000', 5000n],
  ])('%s %j is %s', (name, text, value) => expect(readParameter(field(name), text)).toBe(value));

  test.each([
    ['kappa', '65536', 'Kappa is 65536, not from 0 to 65535.'],
    ['kappa', 'half', 'Kappa is "half", not a number.'],
    ['kappa', '150%', 'Kappa is "150%", not a number.'],
    ['tempo', '0', 'Tempo, blocks is 0, not from 1 to 65535.'],
    ['tempo', '1.5', 'Tempo, blocks is "1.5", not a whole number.'],
    ['emissionRao', '1e9', 'Emission per epoch, alpha is "1e9", not a number.'],
    ['bondsMovingAverage', '1.1', 'Bonds moving average is 1.1, not from 0 to 1000000.'],
  ])('%s %j is refused', (name, text, sentence) =>
    expect(() => readParameter(field(name), text)).toThrow(sentence),
  );

  test('property: what is shown is read back', () => {
    for (const one of PARAMETER_FIELDS) {
      if (one.kind === 'switch' || one.kind === 'choice') continue;
      fc.assert(
        fc.property(fc.bigInt(one.range[0], one.range[1]), (units) => {
          const value = typeof DEFAULT_PARAMETERS[one.name] === 'bigint' ? units : Number(units);
          expect(readParameter(one, parameterText(one, value))).toBe(value);
        }),
      );
    }
  });

  test('fractions stand beside units', () => {
    expect(parameterFraction(field('kappa'), 32_767)).toBe('0.49999');
    expect(parameterFraction(field('bondsMovingAverage'), 900_000n)).toBe('0.90000');
    expect(parameterFraction(field('alphaSigmoidSteepness'), -250)).toBe('-2.50');
    expect(parameterFraction(field('tempo'), 360)).toBeUndefined();
  });
});

describe('readWeight, readStake', () => {
  test.each([
    ['', 0],
    ['0.25', 0.25],
    ['.5', 0.5],
    ['25%', 0.25],
    ['3', 3],
    ['1E-05', 0.00001],
  ])('%j is %s', (text, weight) => expect(readWeight(text)).toBe(weight));

  test.each(['-1', 'x', '1e10', '1e', '.', '%', '1,5', '1000000001', '0x10', 'NaN', 'Infinity'])(
    '%j is no weight',
    (text) => expect(() => readWeight(text)).toThrow('is no weight'),
  );

  test('property: a weight that was typed is shown as it was typed, or as the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, decimals) => {
          const weight = digits / 10 ** decimals;
          expect(readWeight(weightText(weight))).toBe(weight);
        },
      ),
    );
  });

  test('a stake is exact, with or without separators', () => {
    expect(readStake('1,000.000000001')).toBe(1_000_000_000_001n);
    expect(() => readStake('-1')).toThrow('"-1" is no stake.');
    expect(() => readStake('')).toThrow('"" is no stake.');
  });
});
