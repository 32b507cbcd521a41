import { describe, expect, test } from 'vitest';
import { YumaInputError } from '../YumaInputError.ts';
import { checkWeights } from './checkWeights.ts';
import type { WeightsRefusal, WeightsRequest, WeightsRules } from './WeightsRules.ts';

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
    ['CommitRevealEnabled', {}, { commitReveal: true }],
    ['CommitRevealDisabled', { isReveal: true }, {}],
    ['CanNotSetRootNetworkWeights', {}, { netuid: 0 }],
    ['WeightVecNotEqualSize', { values: [1] }, {}],
    ['MechanismDoesNotExist', { mecid: 2 }, { mechanismCount: 2 }],
    ['MechanismDoesNotExist', {}, { mechanismCount: 0 }],
    ['UidsLengthExceedUidsInSubNet', { uids: [0, 1, 2, 3, 3], values: [1, 1, 1, 1, 1] }, {}],
    ['HotKeyNotRegisteredInSubNet', { uid: null }, {}],
    ['HotKeyNotRegisteredInSubNet', { uid: 4 }, {}],
    ['NotEnoughStakeToSetWeights', {}, { stake: { totalRao: 999n, thresholdRao: 1_000n } }],
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

  test('why: with the numbers that do not fit, and the subnet where it is named', () => {
    const reason = (request: object, rules: object) => {
      const outcome = checkWeights({ ...REQUEST, ...request }, { ...RULES, ...rules });
      return outcome.ok ? undefined : outcome.reason;
    };
    const commitReveal = 'takes weights only out of commits.';
    expect(reason({}, { commitReveal: true })).toBe(`Commit-reveal is on, so the subnet ${commitReveal}`);
    expect(reason({}, { commitReveal: true, netuid: 7 })).toBe(
      `Commit-reveal is on, so subnet 7 ${commitReveal}`,
    );
    expect(reason({ uid: null }, { netuid: 7 })).toBe('The hotkey has no uid on subnet 7.');
    expect(reason({ uid: 4 }, {})).toBe("Uid 4 is none of the subnet's 4.");
    expect(reason({ uids: [1, 9] }, {})).toBe("Uid 9 is none of the subnet's 4.");
    expect(reason({ uids: [9, 1] }, {})).toBe("Uid 9 is none of the subnet's 4.");
  });

  test('which value does not fit: by name', () => {
    const of = (request: object, rules: object) => () =>
      checkWeights({ ...REQUEST, ...request }, { ...RULES, ...rules });
    expect(of({ uid: 0.5 }, {})).toThrow(/^request\.uid is 0\.5/);
    expect(of({ uids: null }, {})).toThrow(/^request\.uids is null, not a list of u16/);
    expect(of({}, { n: -1 })).toThrow(/^rules\.n is -1/);
  });

  test("the order of the checks is the pallet's: everything wrong, then mended one by one", () => {
    let request: WeightsRequest = { uid: null, uids: [4, 4, 4, 4, 4], values: [1], versionKey: 0n, mecid: 1 };
    let rules: WeightsRules = {
      ...RULES,
      netuid: 0,
      commitReveal: true,
      mechanismCount: 1,
      networkVersionKey: 5n,
      stake: { totalRao: 1n, thresholdRao: 2n },
      rate: { lastUpdate: 10n, currentBlock: 11n, rateLimit: 100n },
      minAllowedWeights: 3,
      hasPermit: false,
      maxWeightLimit: 1,
    };
    const mends: readonly [WeightsRefusal, Partial<WeightsRequest>, Partial<WeightsRules>][] = [
      ['CommitRevealEnabled', {}, { commitReveal: false }],
      ['CanNotSetRootNetworkWeights', {}, { netuid: 1 }],
      ['WeightVecNotEqualSize', { values: [1, 1, 1, 1, 1] }, {}],
      ['MechanismDoesNotExist', { mecid: 0 }, {}],
      ['UidsLengthExceedUidsInSubNet', { uids: [4, 4], values: [1, 2] }, {}],
      ['HotKeyNotRegisteredInSubNet', { uid: 0 }, {}],
      ['NotEnoughStakeToSetWeights', {}, { stake: { totalRao: 2n, thresholdRao: 2n } }],
      ['IncorrectWeightVersionKey', { versionKey: 5n }, {}],
      ['SettingWeightsTooFast', {}, { rate: { lastUpdate: 10n, currentBlock: 110n, rateLimit: 100n } }],
      ['NeuronNoValidatorPermit', {}, { hasPermit: true }],
      ['DuplicateUids', { uids: [1, 4] }, {}],
      ['UidVecContainInvalidOne', { uids: [1, 2] }, {}],
      ['WeightVecLengthIsLow', {}, { minAllowedWeights: 2 }],
      ['MaxWeightExceeded', {}, { maxWeightLimit: 65_535 }],
    ];
    for (const [refusal, sent, asked] of mends) {
      expect(checkWeights(request, rules)).toMatchObject({ refusal });
      request = { ...request, ...sent };
      rules = { ...rules, ...asked };
    }
    expect(checkWeights(request, rules).ok).toBe(true);
  });

  test("the owner's uid: neither stake nor permit, but under Null a permit", () => {
    const poor = { ...RULES, hasPermit: false, stake: { totalRao: 0n, thresholdRao: 1n } };
    expect(checkWeights(REQUEST, { ...poor, ownerUid: 0 }).ok).toBe(true);
    expect(checkWeights(REQUEST, { ...poor, ownerUid: 1 })).toMatchObject({
      refusal: 'NotEnoughStakeToSetWeights',
    });
    expect(checkWeights(REQUEST, { ...poor, ownerUid: 0, epochConsensus: 'null' })).toMatchObject({
      refusal: 'NeuronNoValidatorPermit',
    });
  });

  test('a reveal: taken with commit-reveal, as often as it comes', () => {
    const rate = { lastUpdate: 10n, currentBlock: 11n, rateLimit: 100n };
    const rules = { ...RULES, commitReveal: true, rate };
    expect(checkWeights({ ...REQUEST, isReveal: true }, rules).ok).toBe(true);
  });

  test('a mechanism there is', () => {
    expect(checkWeights({ ...REQUEST, mecid: 1 }, { ...RULES, mechanismCount: 2 }).ok).toBe(true);
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

  test('a share above the limit by less than I32F32 can tell: taken under Yuma, too much in whole numbers', () => {
    // 65535 / 154624 is above 27776 / 65535 by 1 in 10^10.
    const request = { ...REQUEST, uids: [1, 2, 3], values: [65_535, 60_000, 29_089] };
    const rules = { ...RULES, maxWeightLimit: 27_776 };
    expect(checkWeights(request, rules).ok).toBe(true);
    expect(checkWeights(request, { ...rules, epochConsensus: 'yuma' }).ok).toBe(true);
    expect(checkWeights(request, { ...rules, epochConsensus: 'null' })).toMatchObject({
      refusal: 'MaxWeightExceeded',
    });
  });

  test('values that do not fit the chain: typed errors', () => {
    for (const bad of [
      { values: [1, 65_536] },
      { uids: [1, -1] },
      { uid: 0.5 },
      { versionKey: 0 },
      { uids: null },
      { mecid: 256 },
      { netuid: 1 },
    ])
      expect(() => checkWeights({ ...REQUEST, ...bad } as unknown as WeightsRequest, RULES)).toThrow(
        YumaInputError,
      );
  });
});
