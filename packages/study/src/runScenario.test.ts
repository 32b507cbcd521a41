import { YumaInputError } from '@taokit/yuma';
import { buildEpochInput } from '@taokit/yuma/inputs';
import { describe, expect, test } from 'vitest';
import { namedEngines } from '../testing/engines.ts';
import { runScenario } from './runScenario.ts';
import type { Scenario, ScenarioChange } from './Scenario.ts';
import { StudyError } from './StudyError.ts';

const STORY: Scenario = {
  name: 'story',
  description: 'Alice finds a better miner, Bob follows.',
  validators: { alice: '600', bob: 400_000_000_000n },
  miners: ['carol', 'dave'],
  epochs: 8,
  changes: [
    { epoch: 3, weights: { bob: { dave: 0.5, carol: 0.5 } }, stakes: { bob: '900' } },
    { epoch: 0, weights: { alice: { carol: 1 }, bob: { carol: 1 } } },
    { epoch: 2, weights: { alice: { dave: 1 } } },
  ],
};

function bad(change: Record<string, unknown>): Scenario {
  return { ...STORY, ...change } as unknown as Scenario;
}

describe.each(await namedEngines())('runScenario on %s', (_, engine) => {
  test('the same as one epoch after the other by hand', () => {
    const weights = [
      { alice: { carol: 1 }, bob: { carol: 1 } },
      { alice: { dave: 1 }, bob: { carol: 1 } },
      { alice: { dave: 1 }, bob: { dave: 0.5, carol: 0.5 } },
    ];
    const { epochs } = runScenario(engine, STORY, { mode: 'yuma3' });
    let bonds = epochs[0]!.bonds;
    for (const { epoch, block, ...actual } of epochs.slice(1)) {
      const { input } = buildEpochInput({
        validators: { alice: { stake: '600' }, bob: { stake: epoch < 3 ? '400' : '900' } },
        miners: { carol: { lastUpdate: 0n }, dave: { lastUpdate: 0n } },
        weights: weights[Math.max(0, Math.min(epoch, 3) - 1)]!,
        parameters: { yuma3: true, currentBlock: block, lastMechanismStepBlock: block - 361n },
      });
      const { assumedNoPreviousConsensus, ...expected } = engine.runEpoch({ ...input, bonds }, { raw: true });
      expect(assumedNoPreviousConsensus).toBe(false);
      expect(actual).toMatchObject({ ...expected });
      bonds = expected.bonds;
    }
  });

  test('stakes, weights and blocks are those the epoch counted', () => {
    const { epochs } = runScenario(engine, STORY);
    expect(epochs.map(({ block }) => block - epochs[0]!.block)).toEqual(
      epochs.map((_, epoch) => 361n * BigInt(epoch)),
    );
    expect(epochs[2]!.stakeRao[1]).toBe(400_000_000_000n);
    expect(epochs[3]!.stakeRao[1]).toBe(900_000_000_000n);
    expect([...epochs[1]!.weights.uids]).toEqual([2, 2]);
    expect([...epochs[2]!.weights.uids]).toEqual([3, 2]);
    expect([...epochs[7]!.weights.uids]).toEqual([3, 2, 3]);
  });

  test('emission per stake: rao per TAO, floored; 0 without stake', () => {
    const { epochs } = runScenario(engine, { ...STORY, changes: [{ epoch: 0, stakes: { bob: '0.7' } }] });
    const { combinedEmissionRao, emissionPerTaoRao, stakeRao } = epochs[0]!;
    expect(emissionPerTaoRao[1]).toBe((combinedEmissionRao[1]! * 1_000_000_000n) / stakeRao[1]!);
    expect(emissionPerTaoRao[3]).toBe(0n);
  });

  test('mode: switched between epochs as on the chain, bonds kept', () => {
    const switched = runScenario(engine, {
      ...STORY,
      changes: [...STORY.changes, { epoch: 4, mode: 'liquid' }],
    });
    const classic = runScenario(engine, STORY);
    expect(switched.epochs.map(({ mode }) => mode)).toEqual([
      ...new Array(4).fill('classic'),
      ...new Array(4).fill('liquid'),
    ]);
    expect(switched.epochs.slice(0, 4)).toEqual(classic.epochs.slice(0, 4));
    expect(switched.epochs[4]!.dividends).not.toEqual(classic.epochs[4]!.dividends);
  });

  test('resetBonds: the epoch starts without bonds in that miner', () => {
    // From then on a moving average of 1 keeps bonds as they are: none come back.
    const freeze = { epoch: 5, parameters: { bondsMovingAverage: 1_000_000n } };
    const reset = { ...freeze, resetBonds: ['carol'] };
    const bondsOf = (change: ScenarioChange) =>
      runScenario(engine, { ...STORY, changes: [...STORY.changes, change] }).epochs.map(
        ({ bonds }) => bonds.uids,
      );
    expect(bondsOf(freeze)[7]).toContain(2);
    expect(bondsOf(reset)[4]).toContain(2);
    expect(bondsOf(reset)[5]).not.toContain(2);
    expect(bondsOf(reset)[5]).toContain(3);
  });

  test('options: parameters and epochs over those of the scenario; more epochs go on as the last', () => {
    const longer = runScenario(engine, STORY, { epochs: 12, parameters: { tempo: 99 } });
    expect(longer.epochs).toHaveLength(12);
    expect(longer.epochs[11]!.block - longer.epochs[10]!.block).toBe(100n);
    expect(longer.epochs.slice(0, 8).map(({ raw }) => raw)).toEqual(
      runScenario(engine, STORY).epochs.map(({ raw }) => raw),
    );
  });

  test.each([
    ['a validator nobody knows', { changes: [{ epoch: 0, stakes: { eve: '1' } }] }, 'names "eve"'],
    ['a miner nobody knows', { changes: [{ epoch: 1, resetBonds: ['eve'] }] }, 'names "eve"'],
    ['weights of a stranger', { changes: [{ epoch: 0, weights: { eve: { carol: 1 } } }] }, 'names "eve"'],
    [
      'a negative weight',
      { changes: [{ epoch: 0, weights: { bob: { carol: -1 } } }] },
      'weights.bob.carol is -1',
    ],
    ['a change after the end', { changes: [{ epoch: 8 }] }, 'changes[0].epoch is 8'],
    ['half an epoch', { changes: [{ epoch: 0.5 }] }, 'changes[0].epoch is 0.5'],
    ['no epochs', { epochs: 0 }, 'epochs is 0'],
    ['a stake in words', { changes: [{ epoch: 0, stakes: { bob: 'much' } }] }, 'stakes.bob is "much"'],
    ['an unknown mode', { mode: 'yuma4' }, 'mode is "yuma4"'],
    ['a mode of every object', { mode: 'toString' }, 'mode is "toString"'],
    ['a bad parameter', { changes: [{ epoch: 2, parameters: { kappa: 0.5 } }] }, 'kappa is 0.5'],
    ['no miners', { miners: undefined }, 'scenario.miners is missing'],
    ['no validators', { validators: null }, 'scenario.validators is null'],
    ['a field there is not', { epochz: 1 }, 'There is no scenario.epochz. Use epochs'],
    [
      'a block, which follows from the tempo',
      { changes: [{ epoch: 1, parameters: { currentBlock: 1n } }] },
      'There is no scenario.changes[0].parameters.currentBlock',
    ],
    ['a change that is none', { changes: [null] }, 'changes[0] is null'],
  ])('rejects: %s', (what, change, words) => {
    const errorClass = what === 'a bad parameter' ? YumaInputError : StudyError;
    expect(() => runScenario(engine, bad(change))).toThrow(errorClass);
    expect(() => runScenario(engine, bad(change))).toThrow(words);
  });
});
