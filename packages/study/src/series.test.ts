import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { runScenario } from './runScenario.ts';
import { neuronLines, pairLines } from './series.ts';
import { pairsToCsv, seriesToCsv } from './seriesToCsv.ts';
import { studyToJson } from './studyToJson.ts';
import { sumEmission } from './sumEmission.ts';

const series = runScenario(referenceEngine, {
  name: 'two-epochs',
  description: 'Two validators, two miners.',
  validators: { 'alice, "the first"': '75', bob: '25' },
  miners: ['carol', 'dave'],
  epochs: 2,
  changes: [
    { epoch: 0, weights: { 'alice, "the first"': { carol: 3, dave: 1 }, bob: { carol: 1, dave: 3 } } },
  ],
});

describe('neuronLines', () => {
  test('validators for what validators have, miners for what miners have', () => {
    const names = (quantity: Parameters<typeof neuronLines>[1]) =>
      neuronLines(series, quantity).map(({ name }) => name);
    expect(names('dividends')).toEqual(['alice, "the first"', 'bob']);
    expect(names('incentive')).toEqual(['carol', 'dave']);
    expect(names('emission')).toHaveLength(4);
  });

  test('values: fractions of 1, emission in TAO', () => {
    const [alice, bob] = neuronLines(series, 'stake');
    expect([alice!.values, bob!.values]).toEqual([
      [0.75, 0.75],
      [0.25, 0.25],
    ]);
    const total = neuronLines(series, 'emission').reduce((sum, { values }) => sum + values[1]!, 0);
    expect(total).toBeCloseTo(1, 6);
    const perStake = neuronLines(series, 'emissionPerStake')[0]!.values[1]!;
    expect(perStake * 75).toBeCloseTo(neuronLines(series, 'emission')[0]!.values[1]!, 6);
  });
});

describe('pairLines', () => {
  test('weights: fractions of the row', () => {
    const lines = pairLines(series, 'weights');
    expect(lines.map(({ miner }) => miner)).toEqual(['carol', 'dave', 'carol', 'dave']);
    expect(lines.map(({ values }) => Math.round(values[0]! * 1e4) / 1e4)).toEqual([0.75, 0.25, 0.25, 0.75]);
  });

  test('bonds: as stored, the largest of a column is 1; shares add up to 1', () => {
    const largest = Math.max(...pairLines(series, 'bonds').map(({ values }) => values[1]!));
    expect(largest).toBe(1);
    const shares = pairLines(series, 'bondShares').filter(({ miner }) => miner === 'carol');
    expect(shares[0]!.values[1]! + shares[1]!.values[1]!).toBeCloseTo(1, 12);
  });
});

describe('seriesToCsv', () => {
  test('one line per epoch and neuron, exact values, names quoted', () => {
    const lines = seriesToCsv(series).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 2 * 4);
    expect(lines[1]).toMatch(/^0,100000,classic,0,"alice, ""the first""",validator,75000000000,/);
    const { combinedEmissionRao, emissionPerTaoRao } = series.epochs[1]!;
    expect(lines[6]!.split(',').slice(-2)).toEqual([`${combinedEmissionRao[1]}`, `${emissionPerTaoRao[1]}`]);
  });

  test('pairs: one line per epoch, validator and miner', () => {
    const lines = pairsToCsv(series).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 2 * 4);
    expect(lines[3]).toMatch(/^0,bob,carol,21845,\d+$/);
  });
});

describe('studyToJson', () => {
  test('bigints as text, arrays as lists, and back again', () => {
    const back = JSON.parse(studyToJson(series)) as {
      epochs: { combinedEmissionRao: string[]; block: string }[];
    };
    expect(back.epochs[1]!.block).toBe('100361');
    expect(back.epochs[1]!.combinedEmissionRao.map(BigInt)).toEqual([
      ...series.epochs[1]!.combinedEmissionRao,
    ]);
  });
});

describe('sumEmission', () => {
  test('adds up rao, from an epoch on', () => {
    const [first, second] = series.epochs.map(({ combinedEmissionRao }) => combinedEmissionRao[3]!);
    expect(sumEmission(series).get('dave')).toBe(first! + second!);
    expect(sumEmission(series, 1).get('dave')).toBe(second);
  });
});
