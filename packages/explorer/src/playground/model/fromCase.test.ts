import { runScenario, runStandardCase, scenarioFromJson, standardCases, studyToJson } from '@taokit/study';
import { loadWasmEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { fromCase } from './fromCase.ts';
import { viewMoment } from './moments.ts';
import { toScenario, toScenarioJson } from './toScenario.ts';

const engine = await loadWasmEngine();
const byName = standardCases.map((standardCase) => [standardCase.name, standardCase] as const);

describe('fromCase, toScenario', () => {
  test.each(byName.filter(([, { bondsReset }]) => bondsReset !== undefined))(
    '%s: with bonds reset too',
    (_, standardCase) => {
      const scenario = toScenario(fromCase(standardCase, { resetBonds: true }));
      const { epochs } = runStandardCase(engine, standardCase.name, { mode: 'yuma3', resetBonds: true });
      expect(studyToJson(runScenario(engine, scenario, { mode: 'yuma3' }).epochs)).toBe(studyToJson(epochs));
    },
  );

  test.each(byName)('%s: its scenario file is read as the same scenario', (_, standardCase) => {
    const playground = fromCase(standardCase, { resetBonds: true });
    expect(scenarioFromJson(toScenarioJson(playground))).toEqual(toScenario(playground));
  });

  test('moments: one per epoch with news, and rows said again are left out', () => {
    const { moments } = fromCase(standardCases.find(({ name }) => name === 'kappa-first')!);
    expect(moments.map(({ epoch, rows }) => [epoch, Object.keys(rows)])).toEqual([
      [0, ['0', '1', '2']],
      [1, ['0']],
      [2, ['1']],
      [3, ['2']],
    ]);
  });

  test('stakes that change make a moment of their own', () => {
    const merged = fromCase(standardCases.find(({ number }) => number === 9)!);
    expect(merged.moments.map(({ epoch }) => epoch)).toEqual([0, 6]);
    expect(viewMoment(merged, 1).stakes).toEqual([800_000, 200_000, 0].map((n) => BigInt(n) * 10n ** 9n));
    expect(viewMoment(merged, 1).ownStakes).toEqual([false, true, true]);
  });

  test('the reveal period is told only with commit-reveal, which it would be refused without', () => {
    const playground = fromCase(standardCases[0]!);
    const concealed = { ...playground, parameters: { ...playground.parameters, commitReveal: true } };
    expect(toScenario(playground)).not.toHaveProperty('revealPeriodEpochs');
    expect(toScenario(concealed)).toHaveProperty('revealPeriodEpochs', 1);
  });
});
