import { describe, expect, test } from 'vitest';
import { YumaInputError } from '../YumaInputError.ts';
import { checkWeights, type WeightsRefusal, type WeightsRequest, type WeightsRules } from './checkWeights.ts';

const RULES: WeightsRules = {
  n: 4,
  minAllowedWeights: 2,
  maxWeightLimit: 65_535,
  networkVersionKey: 0n,
  hasPermit: true,
};
const REQUEST: WeightsRequest = { uid: 0, uids: [1, 2], values: [1, 2], versionKey: 0n };
const SELF = { uids: [0], values: [9] };

describe('checkWeights', () => {
  test('accepted: the row to store, max-upscaled and rounded half up', () => {
    expect(checkWeights(REQUEST, RULES)).toEqual({
      ok: true,
      row: [
        [1, 32_768],
        [2, 65_535],
      ],
    });
  });

  test('a single self-weight passes without permit, minimum or limit', () => {
    const rules = { ...RULES, hasPermit: false, maxWeightLimit: 1 };
    expect(checkWeights({ ...REQUEST, ...SELF }, rules)).toEqual({ ok: true, row: [[0, 65_535]] });
  });

  const refusals: readonly (readonly [WeightsRefusal, Partial<WeightsRequest>, Partial<WeightsRules>])[] = [
    ['WeightVecNotEqualSize', { values: [1] }, {}],
    ['UidsLengthExceedUidsInSubNet', { uids: [0, 1, 2, 3, 3], values: [1, 1, 1, 1, 1] }, {}],
    ['IncorrectWeightVersionKey', { versionKey: 4n }, { networkVersionKey: 5n }],
    ['SettingWeightsTooFast', {}, { rate: { lastUpdate: 10n, currentBlock: 19n, rateLimit: 10n } }],
    ['NeuronNoValidatorPermit', {}, { hasPermit: false }],
    ['DuplicateUids', { uids: [1, 1] }, {}],
    ['UidVecContainInvalidOne', { uids: [1, 4] }, {}],
    ['WeightVecLengthIsLow', { uids: [1], values: [1] }, {}],
    ['MaxWeightExceeded', {}, { maxWeightLimit: 32_767 }],
  ];

  test.each(refusals)('%s', (refusal, request, rules) => {
    expect(checkWeights({ ...REQUEST, ...request }, { ...RULES, ...rules })).toEqual({
      ok: false,
      refusal,
      reason: expect.stringMatching(/^\S.*\.$/),
    });
  });

  test("the order of the checks is the pallet's", () => {
    const everything = { uids: [4, 4, 4, 4, 4], values: [1] };
    expect(checkWeights({ ...REQUEST, ...everything }, { ...RULES, hasPermit: false })).toMatchObject({
      refusal: 'WeightVecNotEqualSize',
    });
  });

  test("a version key above the subnet's, a subnet smaller than the minimum, a rate just met", () => {
    const rules = {
      ...RULES,
      n: 2,
      minAllowedWeights: 8,
      networkVersionKey: 5n,
      rate: { lastUpdate: 10n, currentBlock: 20n, rateLimit: 10n },
    };
    expect(checkWeights({ ...REQUEST, uids: [0, 1], versionKey: 6n }, rules).ok).toBe(true);
    const never = { ...rules, rate: { lastUpdate: 0n, currentBlock: 1n, rateLimit: 10n } };
    expect(checkWeights({ ...REQUEST, uids: [0, 1], versionKey: 6n }, never).ok).toBe(true);
  });

  test('Null: raw values, a permit always needed, the limit in whole numbers', () => {
    const rules: WeightsRules = { ...RULES, epochConsensus: 'null' };
    expect(checkWeights(REQUEST, rules)).toEqual({
      ok: true,
      row: [
        [1, 1],
        [2, 2],
      ],
    });
    const limited = (maxWeightLimit: number) => checkWeights(REQUEST, { ...rules, maxWeightLimit }).ok;
    expect([43_689, 43_690].map(limited)).toEqual([false, true]);
    expect(checkWeights({ ...REQUEST, ...SELF }, { ...rules, maxWeightLimit: 1 })).toMatchObject({
      row: [[0, 9]],
    });
    expect(checkWeights({ ...REQUEST, ...SELF }, { ...rules, hasPermit: false })).toMatchObject({
      refusal: 'NeuronNoValidatorPermit',
    });
    expect(checkWeights({ ...REQUEST, values: [0, 0] }, { ...rules, maxWeightLimit: 0 }).ok).toBe(true);
  });

  test('values that do not fit the chain: typed errors', () => {
    for (const bad of [
      { values: [1, 65_536] },
      { uids: [1, -1] },
      { uid: 0.5 },
      { versionKey: 0 },
      { uids: null },
      { mecid: 1 },
    ])
      expect(() => checkWeights({ ...REQUEST, ...bad } as unknown as WeightsRequest, RULES)).toThrow(
        YumaInputError,
      );
  });
});
