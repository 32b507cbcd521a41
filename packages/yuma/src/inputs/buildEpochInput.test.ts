import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import { pairsFromSparseRows } from '../pairsFromSparseRows.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { buildEpochInput } from './buildEpochInput.ts';
import type { EpochScenario } from './EpochScenario.ts';
import { EPOCH_PARAMETERS } from './epochParameters.ts';

const SCENARIO: EpochScenario = {
  validators: { alice: { stake: '1000' }, bob: { stake: 500_500_000_000n } },
  miners: ['carol', 'dave'],
  weights: { alice: { dave: 0.25, carol: 0.75 }, bob: { carol: 1, dave: 0 } },
};

function bad(change: Record<string, unknown>): () => unknown {
  return () => buildEpochInput({ ...SCENARIO, ...change } as unknown as EpochScenario);
}

describe('buildEpochInput', () => {
  test('uids: validators, then miners, in the order given', () => {
    const { names, uids } = buildEpochInput(SCENARIO);
    expect(names).toEqual(['alice', 'bob', 'carol', 'dave']);
    expect(uids.get('dave')).toBe(3);
  });

  test('weights: the largest becomes 65535, rows are sorted, a 0 stays', () => {
    expect(pairsFromSparseRows(buildEpochInput(SCENARIO).input.weights)).toEqual([
      [
        [2, 65_535],
        [3, 21_845],
      ],
      [
        [2, 65_535],
        [3, 0],
      ],
      [],
      [],
    ]);
  });

  test('weights: halves round up, and a row of zeros stays zero', () => {
    const weights = { alice: { carol: 2, dave: 1 }, bob: { carol: 0 } };
    const rows = pairsFromSparseRows(buildEpochInput({ ...SCENARIO, weights }).input.weights);
    expect(rows[0]![1]).toEqual([3, 32_768]);
    expect(rows[1]).toEqual([[2, 0]]);
  });

  test('stake: TAO as text and rao as bigint, exact', () => {
    const miners = { carol: { stake: '0.000000001' }, dave: { stake: '12345678.9' } };
    const { totalStake } = buildEpochInput({ ...SCENARIO, miners }).input;
    expect(totalStake).toEqual({
      unit: 'rao',
      values: BigUint64Array.of(1_000_000_000_000n, 500_500_000_000n, 1n, 12_345_678_900_000_000n),
    });
  });

  test("defaults: permits for validators, updates in the last block, the chain's hyperparameters", () => {
    const { input } = buildEpochInput({ ...SCENARIO, bonds: { alice: { carol: 0.5 } }, owner: 'dave' });
    expect(input).toMatchObject({ yuma3: false, liquidAlpha: false, commitReveal: false });
    expect(Object.isFrozen(EPOCH_PARAMETERS)).toBe(true);
    expect(input).toMatchObject({ n: 4, kappa: 32_767, bondsMovingAverage: 900_000n, ownerUid: 3 });
    expect([...input.validatorPermits]).toEqual([1, 1, 0, 0]);
    expect([...input.lastUpdate]).toEqual(new Array(4).fill(9_999n));
    expect(pairsFromSparseRows(input.bonds)[0]).toEqual([[2, 32_768]]);
  });

  test('a neuron of its own permit, blocks and consensus: those, and the defaults for the others', () => {
    const { input } = buildEpochInput({
      ...SCENARIO,
      validators: {
        alice: { stake: '1', permit: false, lastUpdate: 7n, registeredAt: 3n, commitBlock: 5n },
        bob: { previousConsensus: 1 },
      },
      miners: { carol: { permit: true, previousConsensus: 0.5 }, dave: {} },
    });
    expect([...input.validatorPermits]).toEqual([0, 1, 1, 0]);
    expect([...input.lastUpdate]).toEqual([7n, 9_999n, 9_999n, 9_999n]);
    expect([...input.blockAtRegistration]).toEqual([3n, 0n, 0n, 0n]);
    expect([...input.commitBlocks]).toEqual([5n, ...new Array(3).fill((1n << 64n) - 1n)]);
    // 32767.5 rounds up.
    expect([...input.previousConsensus!]).toEqual([0, 65_535, 32_768, 0]);
    expect([...(input.totalStake as { values: BigUint64Array }).values]).toEqual([
      1_000_000_000n,
      0n,
      0n,
      0n,
    ]);
  });

  test('nobody has a consensus of before, and nobody owns: none', () => {
    const { input } = buildEpochInput(SCENARIO);
    expect(input).not.toHaveProperty('previousConsensus');
    expect(input.ownerUid).toBeNull();
  });

  test('an update in the block before the first: the first', () => {
    const { input } = buildEpochInput({ ...SCENARIO, parameters: { currentBlock: 0n } });
    expect([...input.lastUpdate]).toEqual([0n, 0n, 0n, 0n]);
  });

  test('an unknown name: up to eight of those there are', () => {
    const miners = ['c', 'd', 'e', 'f', 'g', 'h'];
    const fix = (names: readonly string[]) => {
      try {
        return buildEpochInput({ validators: { a: {}, b: {} }, miners: names, owner: 'eve' });
      } catch (error) {
        return (error as YumaInputError).fix;
      }
    };
    expect(fix(miners)).toBe('Use one of: a, b, c, d, e, f, g, h.');
    expect(fix([...miners, 'i'])).toBe('Use one of: a, b, c, d, e, f, g, h, ....');
  });

  test.each([
    ['an unknown target', { weights: { alice: { eve: 1 } } }, 'weights.alice names "eve"'],
    ['an unknown setter', { bonds: { eve: { alice: 1 } } }, 'bonds names "eve"'],
    ['an unknown owner', { owner: 'eve' }, 'owner names "eve"'],
    ['a name twice', { miners: ['carol', 'alice'] }, '"alice" is the name of two neurons.'],
    ['a negative weight', { weights: { alice: { carol: -1 } } }, 'weights.alice.carol is -1'],
    ['a weight that is NaN', { weights: { alice: { carol: Number.NaN } } }, 'weights.alice.carol is NaN'],
    ['an infinite weight', { weights: { alice: { carol: Infinity } } }, 'weights.alice.carol is Infinity'],
    [
      'a bond above 1',
      { bonds: { alice: { carol: 1.1 } } },
      'bonds.alice.carol is 1.1, not a number from 0 to 1',
    ],
    [
      'too many decimals',
      { validators: { alice: { stake: '0.0000000001' } } },
      'alice.stake is "0.0000000001"',
    ],
    ['a stake that is a number', { validators: { alice: { stake: 5 } } }, 'alice.stake is 5'],
    [
      'more TAO than u64',
      { validators: { alice: { stake: '18446744074' } } },
      'alice.stake is 18446744074000000000n',
    ],
    ['a bad parameter', { parameters: { kappa: 0.5 } }, 'kappa is 0.5'],
    ['a block as number', { parameters: { currentBlock: 5 } }, 'currentBlock is 5'],
    ['no miners', { miners: undefined }, 'scenario.miners is missing'],
    ['a field there is not', { validatos: {} }, 'There is no scenario.validatos. Use validators'],
    [
      'a parameter there is not',
      { parameters: { kapa: 1 } },
      'There is no scenario.parameters.kapa. Use kappa',
    ],
    [
      'a neuron of other fields',
      { miners: { carol: { stakes: '1' } } },
      'There is no scenario.miners.carol.stakes',
    ],
    ['a consensus above 1', { validators: { alice: { previousConsensus: 2 } } }, 'previousConsensus is 2'],
  ])('%s: a typed error that names it', (_, change, words) => {
    expect(bad(change)).toThrow(YumaInputError);
    expect(bad(change)).toThrow(words);
  });
});

test.each([
  'lastUpdate',
  'commitBlocks',
  'blockAtRegistration',
  'totalStake',
  'validatorPermits',
  'previousConsensus',
  'ownerUid',
  'weights',
  'n',
])('buildEpochInput: %s follows from the neurons, and is no parameter', (field) => {
  expect(bad({ parameters: { [field]: null } })).toThrow(`There is no scenario.parameters.${field}`);
});

test.each([
  [
    { owner: 'eve' },
    {
      code: 'yuma/unknown-name',
      message: expect.stringContaining('owner names "eve", who is neither validator nor miner.'),
      values: { name: 'eve', field: 'owner' },
    },
  ],
  [
    { miners: ['alice'] },
    {
      code: 'yuma/duplicate-name',
      fix: 'Give every validator and miner its own name.',
      values: { name: 'alice' },
    },
  ],
])('buildEpochInput: %j: what is wrong, and with which name', (change, error) => {
  expect(bad(change)).toThrow(expect.objectContaining(error));
});

test.each([null, undefined, 5, []])('buildEpochInput: %s is no scenario', (scenario) => {
  expect(() => buildEpochInput(scenario as unknown as EpochScenario)).toThrow(YumaInputError);
});

describe.each(await namedEngines())('a built scenario on %s', (_, engine) => {
  test('runs: who gets more weight earns more', () => {
    const { input } = buildEpochInput(SCENARIO);
    const { incentive, serverEmissionRao } = engine.runEpoch(input);
    expect(incentive[2]).toBeGreaterThan(incentive[3]!);
    expect([...serverEmissionRao].slice(0, 2)).toEqual([0n, 0n]);
  });
});
