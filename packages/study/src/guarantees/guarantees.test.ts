import { createHash } from 'node:crypto';
import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { StudyError } from '../StudyError.ts';
import { studyToJson } from '../studyToJson.ts';
import { defaultGuaranteeStudy, type GuaranteeStudyOptions } from './defaultGuaranteeStudy.ts';
import type { GuaranteeRules, GuaranteeStudy } from './GuaranteeStudy.ts';
import { guaranteesToCsv, honestEmission, requiredUtility, worstHonestEmission } from './readGuarantees.ts';
import { combineGuarantees, planGuarantees, runGuarantees } from './runGuarantees.ts';
import { runGuaranteeTask } from './runGuaranteeTask.ts';
import { splitNetwork } from './splitNetwork.ts';
import { twoTeamEmission } from './twoTeamEmission.ts';

const wasm = await loadWasmEngine();
const BASE: GuaranteeRules = { kappa: 0.5, bondsPenalty: 1, weightDeviation: 0.4, mode: 'classic' };

function study(rules: readonly Partial<GuaranteeRules>[], options: GuaranteeStudyOptions): GuaranteeStudy {
  return {
    ...defaultGuaranteeStudy({ samples: 1, ...options }),
    rules: rules.map((rule) => ({ ...BASE, ...rule })),
  };
}

const SMALL = study([{}, { mode: 'yuma3', bondsPenalty: 0.5 }, { mode: 'liquid', kappa: 0.6 }], {
  network: { uids: 24, validators: 7 },
  honestStakes: [0.55, 0.8],
  points: 4,
  samples: 2,
});

describe('splitNetwork', () => {
  const [task] = planGuarantees(defaultGuaranteeStudy({ honestStakes: [0.6] }));

  test('teams: their share of validators, miners and stake, to a millionth', () => {
    const { honestValidators, honestMiners, stakeRao } = splitNetwork(task!);
    expect([honestValidators, honestMiners]).toEqual([38, 268]);
    const honest = Number(stakeRao.slice(0, 38).reduce((sum, rao) => sum + rao, 0n));
    expect(honest / 1e15).toBeCloseTo(0.6, 6);
  });

  test('extremes: each team has a validator and a miner', () => {
    const network = { uids: 8, validators: 3 };
    for (const honestStake of [0.01, 0.99]) {
      const { honestValidators, honestMiners } = splitNetwork({ ...task!, network, honestStake });
      expect(honestValidators).toBe(honestStake < 0.5 ? 1 : 2);
      expect(honestMiners).toBe(honestStake < 0.5 ? 1 : 4);
    }
  });

  test('tastes: deviate as asked, none below 0, each half adds up to 1', () => {
    const { tastes, honestMiners } = splitNetwork(task!);
    const own = tastes.flatMap((taste) =>
      [...taste.subarray(0, honestMiners)].map((part) => part * honestMiners),
    );
    const deviation = Math.sqrt(own.reduce((sum, part) => sum + (part - 1) ** 2, 0) / own.length);
    expect(Math.min(...own)).toBe(0);
    expect(deviation).toBeCloseTo(0.4, 1);
    for (const taste of tastes) expect(taste.reduce((sum, part) => sum + part, 0)).toBeCloseTo(2, 9);
  });

  test('a draw: the same for the same seed, another for another', () => {
    expect(splitNetwork(task!)).toEqual(splitNetwork({ ...task!, rules: { ...task!.rules, kappa: 0.4 } }));
    expect(splitNetwork(task!).stakeRao).not.toEqual(splitNetwork({ ...task!, seed: 2 }).stakeRao);
  });
});

describe('runGuarantees', () => {
  test('both engines agree in every rao, in every mode, and nothing drifts', () => {
    const surfaces = runGuarantees(wasm, SMALL);
    expect(runGuarantees(referenceEngine, SMALL)).toStrictEqual(surfaces);
    const hash = createHash('sha256').update(studyToJson(surfaces)).digest('hex');
    expect(hash.slice(0, 16)).toMatchInlineSnapshot(`"5402514c500286a9"`);
  });

  test('parts computed in any order come to the same', () => {
    const backwards = planGuarantees(SMALL)
      .toReversed()
      .map((task) => runGuaranteeTask(wasm, structuredClone(task)));
    expect(combineGuarantees(SMALL, backwards.toReversed())).toStrictEqual(runGuarantees(wasm, SMALL));
  });

  test('progress: once per part', () => {
    const seen: string[] = [];
    runGuarantees(wasm, { ...SMALL, rules: [BASE] }, (done, total) => seen.push(`${done}/${total}`));
    expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('without deviation: the closed form, at every point and under every rule', () => {
    const rules = [0.4, 0.5, 0.6].flatMap((kappa) =>
      [0, 0.5, 1].map((bondsPenalty) => ({ kappa, bondsPenalty, weightDeviation: 0 })),
    );
    const exact = study(rules, { honestStakes: [0.3, 0.55, 0.7, 0.95], points: 6 });
    for (const surface of runGuarantees(wasm, exact)) {
      const { rules, honestStake, honestUtilities, cabalSelfWeights } = surface;
      const emission = honestEmission(surface);
      honestUtilities.forEach((honestUtility, i) => {
        cabalSelfWeights.forEach((cabalSelfWeight, k) => {
          const expected = twoTeamEmission({ ...rules, honestStake, honestUtility, cabalSelfWeight });
          expect(Math.abs(emission[i * cabalSelfWeights.length + k]! - expected)).toBeLessThan(2e-4);
        });
      });
    }
  });

  test("the paper's figures: at 60% of stake, utility of 60%, 67%, 73% by deviation, 78%, 76%, 73% by penalty", () => {
    const rules = [0, 0.2, 0.4].map((weightDeviation) => ({ weightDeviation }));
    const penalties = [0, 0.5].map((bondsPenalty) => ({ bondsPenalty }));
    const surfaces = runGuarantees(
      wasm,
      study([...rules, ...penalties], { honestStakes: [0.6], points: 21 }),
    );
    const [still, some, much, free, half] = surfaces.map((surface) => requiredUtility(surface)!);
    expect(still).toBeCloseTo(0.6, 2);
    expect(some).toBeCloseTo(0.67, 1);
    expect(much).toBeCloseTo(0.73, 1);
    expect(free).toBeGreaterThan(half!);
    expect(half).toBeGreaterThan(much!);
  });

  test('without a majority of kappa nothing less than all utility is enough', () => {
    const [surface] = runGuarantees(wasm, study([{ kappa: 0.6 }], { honestStakes: [0.55], points: 6 }));
    expect(requiredUtility(surface!) ?? 1).toBe(1);
    expect(worstHonestEmission(surface!)[4]).toBeLessThan(0.5);
  });
});

describe('readGuarantees', () => {
  const [surface] = runGuarantees(wasm, SMALL);

  test('honestEmission: incentive, dividends, and both in halves', () => {
    const [incentive, both, dividends] = [0, 0.5, 1].map((part) => honestEmission(surface!, part));
    const of = (part: bigint | undefined, whole: bigint | undefined) => Number(part) / Number(whole);
    expect(incentive![5]).toBe(of(surface!.honestIncentiveRao[5], surface!.incentiveRao[5]));
    expect(dividends![5]).toBe(of(surface!.honestDividendsRao[5], surface!.dividendsRao[5]));
    expect(both![5]).toBeCloseTo((incentive![5]! + dividends![5]!) / 2, 6);
  });

  test('worstHonestEmission: the least of a row', () => {
    const emission = honestEmission(surface!);
    expect(worstHonestEmission(surface!)[2]).toBe(Math.min(...emission.subarray(8, 12)));
  });

  test('guaranteesToCsv: one line per point', () => {
    const lines = guaranteesToCsv(runGuarantees(wasm, SMALL)).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 3 * 2 * 16);
    expect(lines[1]!.split(',').slice(0, 7)).toEqual(['classic', '0.5', '1', '0.4', '0.55', '0', '0']);
  });
});

describe('rejects', () => {
  test.each([
    ['a kappa above 1', study([{ kappa: 1.5 }], {}), 'rules[0].kappa is 1.5'],
    [
      'a deviation that is NaN',
      study([{ weightDeviation: Number.NaN }], {}),
      'rules[0].weightDeviation is NaN',
    ],
    ['an unknown mode', study([{ mode: 'yuma9' as 'yuma3' }], {}), 'mode is "yuma9"'],
    ['all stake', { ...study([{}], {}), honestStakes: [1] }, 'honestStakes[0] is 1'],
    ['no stakes', { ...study([{}], {}), honestStakes: [] }, 'honestStakes is an Array'],
    ['no samples', { ...study([{}], {}), samples: 0 }, 'samples is 0'],
    ['half a seed', { ...study([{}], {}), seed: 0.5 }, 'seed is 0.5'],
    ['one miner', { ...study([{}], {}), network: { uids: 5, validators: 4 } }, 'network.validators is 4'],
    ['an axis that falls', { ...SMALL, honestUtilities: [0.5, 0.5] }, 'honestUtilities[1] is 0.5'],
    ['an empty axis', { ...SMALL, cabalSelfWeights: [] }, 'cabalSelfWeights is an Array'],
  ])('%s', (_, wrong, words) => {
    expect(() => runGuarantees(wasm, wrong)).toThrow(StudyError);
    expect(() => runGuarantees(wasm, wrong)).toThrow(words);
  });
});

describe('reading a study', () => {
  const study = defaultGuaranteeStudy({
    network: { uids: 16, validators: 4 },
    honestStakes: [0.6],
    points: 3,
    samples: 1,
  });

  test('what is no surface, a share that is none, parts that are missing: typed errors', () => {
    const [surface] = runGuarantees(referenceEngine, study);
    expect(() => requiredUtility({ ...surface!, dividendsRao: new BigUint64Array(2) })).toThrow(StudyError);
    expect(() => honestEmission(surface!, 2)).toThrow('validatorShare is 2');
    expect(() => guaranteesToCsv(5 as unknown as [])).toThrow(StudyError);
    expect(() => combineGuarantees(study, [])).toThrow('There are 0 parts');
  });
});
