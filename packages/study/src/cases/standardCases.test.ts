import { createHash } from 'node:crypto';
import { type ConsensusMode, loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import { STANDARD_CASE_HASHES } from '../../testing/standardCaseHashes.ts';
import type { YumaMode } from '../Scenario.ts';
import type { ScenarioSeries } from '../ScenarioSeries.ts';
import { StudyError } from '../StudyError.ts';
import { neuronLines, pairLines } from '../series.ts';
import { studyToJson } from '../studyToJson.ts';
import { sumEmission } from '../sumEmission.ts';
import { runStandardCase, type StandardCaseOptions, standardCase } from './runStandardCase.ts';
import { standardCases } from './standardCases.ts';

const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];
const NAMES = standardCases.map(({ name }) => name);
const wasm = await loadWasmEngine();

/** All a neuron earned, in rao per TAO of its first stake. */
function earned(name: string, options: StandardCaseOptions = {}): Record<string, number> {
  const { validators } = standardCase(name);
  const series = runStandardCase(wasm, name, options);
  return Object.fromEntries(
    [...sumEmission(series)].map(([who, rao]) => [who, Number(rao) / Number(validators[who] ?? 1)]),
  );
}

/**
 * What the hashes hold: all that an epoch counts and stores of one mechanism. They were taken when every neuron was active, so
 * that is what stands there; who is active has tests of its own.
 */
function hashed({ name, validators, miners, epochs }: ScenarioSeries): unknown {
  const fields = [
    'newValidatorPermits',
    'stakeWeight',
    'consensus',
    'incentive',
    'dividends',
    'validatorTrust',
    'serverEmissionRao',
    'validatorEmissionRao',
    'combinedEmissionRao',
    'raw',
    'epoch',
    'block',
    'mode',
    'stakeRao',
    'weights',
    'bonds',
    'emissionPerTaoRao',
  ] as const;
  const stored = epochs.map((epoch) => ({
    active: epoch.active.map(() => 1),
    ...Object.fromEntries(fields.map((field) => [field, epoch[field]])),
  }));
  return { name, validators, miners, epochs: stored };
}

describe('standardCases', () => {
  test('1 to 18 are all there, names are unique', () => {
    expect(standardCases.flatMap(({ number }) => number ?? [])).toEqual(
      Array.from({ length: 18 }, (_, i) => i + 1),
    );
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  test.each(NAMES)('%s: both engines agree in every bit, in every mode, and nothing drifts', (name) => {
    const hashes = [...MODES.slice(0, 2), 'liquid at 425' as const, 'liquid' as const].map((label) => {
      const options: StandardCaseOptions =
        label === 'liquid at 425' ? { mode: 'liquid', spec: 425 } : { mode: label };
      const withResets = { ...options, resetBonds: label !== 'classic' };
      const series = runStandardCase(referenceEngine, name, withResets);
      expect(runStandardCase(wasm, name, withResets)).toStrictEqual(series);
      return createHash('sha256')
        .update(studyToJson(hashed(series)))
        .digest('hex')
        .slice(0, 16);
    });
    expect(hashes).toEqual(STANDARD_CASE_HASHES[name]);
  });

  test.each(NAMES)('%s: no epoch pays more than there is, all but dust is paid', (name) => {
    for (const { combinedEmissionRao } of runStandardCase(wasm, name).epochs) {
      const paid = combinedEmissionRao.reduce((sum, rao) => sum + rao, 0n);
      expect(paid <= 100_000_000_000n).toBe(true);
      expect(paid > 99_999_999_000n).toBe(true);
    }
  });

  test('a case is found by name and by number; another name is a typed error', () => {
    expect(standardCase(9)).toBe(standardCase('small-merged'));
    expect(() => standardCase(19)).toThrow(StudyError);
    expect(() => standardCase('kappa')).toThrow('"kappa" is not a standard case.');
  });
});

describe.each(await namedEngines())('what the cases show, on %s', (_, engine) => {
  test('clipping: the small validator decides, with the support of the half', () => {
    const lines = neuronLines(runStandardCase(engine, 'clipping'), 'consensus');
    const at = (epoch: number) => lines.map(({ values }) => values[epoch]!);
    expect(at(19)[0]).toBeCloseTo(0.6, 4);
    expect(at(19)[1]).toBeCloseTo(0.4, 4);
    expect(at(20)[0]).toBeCloseTo(0.3 / 0.91, 4);
    expect(at(20)[1]).toBeCloseTo(0.61 / 0.91, 4);
  });

  test('clipping: halves of 49% that disagree give a miner what 51% support', () => {
    const { epochs } = runStandardCase(engine, 'clipping');
    for (const { raw } of epochs)
      expect(raw.consensus[3]! + raw.consensus[4]!).toBeLessThan(2n ** 32n + 2n ** 18n);
  });

  test('winner takes all among three: without a majority there is no consensus, and stake is paid', () => {
    const { epochs } = runStandardCase(engine, 'winner-takes-all-three-miners');
    const split = epochs.filter(({ raw }) => raw.consensus.every((value) => value === 0n));
    expect(split.length).toBeGreaterThan(0);
    for (const { serverEmissionRao, raw, validatorEmissionRao } of split) {
      expect(serverEmissionRao.every((rao) => rao === 0n)).toBe(true);
      const bits = raw.activeStake.map((stake) => (stake * 100_000_000_000n) >> 32n);
      expect([...validatorEmissionRao]).toEqual([...bits]);
    }
  });
});

describe('liquid alpha looks back', () => {
  const WIDE = { alphaLow: 6_554, alphaHigh: 58_982 };
  const earns = (name: string, consensusMode: ConsensusMode) =>
    earned(name, { mode: 'liquid', parameters: { ...WIDE, consensusMode } });

  test('nothing stored decides: auto is previous with the full bonds penalty, current with any other', () => {
    const run = (bondsPenalty: number, consensusMode: ConsensusMode) =>
      runStandardCase(wasm, 'kappa-first', { mode: 'liquid', parameters: { bondsPenalty, consensusMode } });
    expect(run(65_535, 'auto')).toEqual(run(65_535, 'previous'));
    expect(run(65_534, 'auto')).toEqual(run(65_534, 'current'));
    expect(run(65_535, 'previous')).not.toEqual(run(65_535, 'current'));
  });

  test('current is what spec 425 computes', () => {
    for (const name of NAMES)
      expect(
        runStandardCase(wasm, name, { mode: 'liquid', parameters: { consensusMode: 'current' } }),
      ).toEqual(runStandardCase(wasm, name, { mode: 'liquid', spec: 425 }));
  });

  test('the first epoch of a new consensus buys bonds at the upper alpha, later ones at the lower', () => {
    const bondsOfBig = (consensusMode: ConsensusMode) =>
      pairLines(
        runStandardCase(wasm, 'kappa-first', { mode: 'liquid', parameters: { ...WIDE, consensusMode } }),
        'bonds',
      ).find(({ validator, miner }) => validator === 'big' && miner === 'miner-2')!.values;
    expect(bondsOfBig('previous')[1]).toBeGreaterThan(0.85);
    expect(bondsOfBig('current')[1]).toBeLessThan(0.2);
  });

  test('who moves with the majority gains on who follows', () => {
    const [current, previous] = (['current', 'previous'] as const).map((mode) => earns('kappa-first', mode));
    expect(previous!['big']).toBeGreaterThan(current!['big']!);
    expect(previous!['lazy']).toBeLessThan(current!['lazy']!);
    expect(previous!['lazier']).toBeLessThan(current!['lazier']!);
  });
});

describe('who earns more per stake', () => {
  test.each(MODES)('%s: the majority that moves first earns most, then who follows first', (mode) => {
    const { big, lazy, lazier } = earned('kappa-first', { mode });
    expect(big).toBeGreaterThan(lazy!);
    expect(lazy).toBeGreaterThan(lazier!);
  });

  test.each(MODES)('%s: who moves one epoch before the majority earns more than who moves after', (mode) => {
    for (const name of ['kappa-second', 'stable-miner-0.25', 'stable-miner-0.9']) {
      const { eager, lazy } = earned(name, { mode });
      expect(eager).toBeGreaterThan(lazy!);
    }
  });

  test.each(MODES)(
    '%s: who moves two epochs before the majority earns less than who moves one before',
    (mode) => {
      const { eager, lazy } = earned('kappa-third', { mode });
      expect(eager).toBeLessThan(lazy!);
    },
  );

  test('a majority that delays: being early still pays with classic bonds, not with those of Yuma3', () => {
    const [classic, yuma3, liquid] = MODES.map((mode) => earned('kappa-delayed', { mode }));
    expect(classic!['eager']).toBeGreaterThan(classic!['lazy']!);
    expect(yuma3!['eager']).toBeLessThan(yuma3!['lazy']!);
    expect(liquid!['eager']).toBeLessThan(liquid!['lazy']!);
  });

  test.each(['yuma3', 'liquid'] as const)('%s: when all switch together, all earn the same', (mode) => {
    const { big, small, 'small-2': other } = earned('all-switch', { mode });
    expect(small).toBe(other);
    expect(Math.abs(big! / small! - 1)).toBeLessThan(1e-4);
  });

  test('merged: Yuma3 pays the new stake at once, classic bonds lag', () => {
    const [classic, yuma3] = (['classic', 'yuma3'] as const).map((mode) =>
      neuronLines(runStandardCase(wasm, 'small-merged', { mode }), 'emissionPerStake'),
    );
    const gap = (lines: typeof classic, epoch: number) =>
      1 - lines![1]!.values[epoch]! / lines![0]!.values[epoch]!;
    expect(Math.abs(gap(yuma3, 6))).toBeLessThan(1e-4);
    expect(gap(classic, 6)).toBeGreaterThan(0.4);
    expect(gap(classic, 39)).toBeLessThan(gap(classic, 6) / 10);
  });

  test.each(MODES)('%s: a foot in the other door costs', (mode) => {
    const { hedging, small } = earned('minimal-support', { mode });
    expect(hedging).toBeLessThan(small!);
  });

  test.each(MODES)('%s: weight on a miner without support costs from the epoch it is set', (mode) => {
    const { small, 'small-2': later, big } = earned('big-against-small', { mode });
    expect(small).toBeLessThan(later!);
    expect(later).toBeLessThan(big!);
  });

  test.each(MODES)('%s: one epoch astray costs', (mode) => {
    const { first, second, strayer } = earned('one-strays', { mode });
    expect(first).toBe(second);
    expect(strayer).toBeLessThan(first!);
  });

  test.each(MODES)('%s: the more a stable miner gets, the less it matters who moved when', (mode) => {
    const gaps = [0.25, 0.5, 0.75, 0.9].map((part) => {
      const { eager, lazy } = earned(`stable-miner-${part}`, { mode });
      return eager! - lazy!;
    });
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(gaps[3]).toBeLessThan(gaps[0]! / 4);
  });

  test.each(MODES)(
    '%s: a copier loses nothing in a still world, more in a moving one, most when concealed',
    (mode) => {
      const share = (name: string) => {
        const { copier, honest } = earned(name, { mode });
        return copier! / honest!;
      };
      expect(share('copier-in-a-still-world')).toBe(1);
      expect(share('copier')).toBeLessThan(0.95);
      expect(share('copier-behind-commit-reveal')).toBeLessThan(share('copier') - 0.1);
    },
  );

  test.each(MODES)('%s: winner takes all pays the better miner more than weight in proportion', (mode) => {
    const all = earned('winner-takes-all-two-miners', { mode });
    const part = earned('proportional-two-miners', { mode });
    expect(all['miner-1']).toBeGreaterThan(part['miner-1']!);
    expect(all['miner-2']).toBeLessThan(part['miner-2']!);
  });
});
