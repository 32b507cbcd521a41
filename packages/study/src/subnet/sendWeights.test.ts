import { buildEpochInput, type EpochScenario } from '@taokit/yuma/inputs';
import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import { blockOf, story } from '../../testing/story.ts';
import { runScenario } from '../runScenario.ts';
import type { Scenario } from '../Scenario.ts';
import type { ScenarioEpoch } from '../ScenarioSeries.ts';

const ALICE_ALONE = { alice: { carol: 1 }, bob: { carol: 1 } };

describe.each(await namedEngines())('sendWeights on %s', (_, engine) => {
  const run = (scenario: Scenario) => runScenario(engine, scenario).epochs;
  const active = ({ names, active }: ScenarioEpoch, name: string) => active[names.indexOf(name)];

  /** The same epoch by hand, on the bonds the one before left. */
  function byHand(epochs: readonly ScenarioEpoch[], at: number, scenario: EpochScenario) {
    const { input } = buildEpochInput(scenario);
    const bonds = at === 0 ? input.bonds : epochs[at - 1]!.bonds;
    const { assumedNoPreviousConsensus: _, ...output } = engine.runEpoch({ ...input, bonds }, { raw: true });
    return output;
  }

  test('silent: inactive once the cutoff has passed, its weights kept; active again when it speaks', () => {
    const epochs = run(
      story(
        [
          { epoch: 2, silent: { bob: true } },
          { epoch: 6, silent: { bob: false } },
        ],
        {
          parameters: { activityCutoff: 1_000n },
        },
      ),
    );
    expect(epochs.map((epoch) => active(epoch, 'bob'))).toEqual([1, 1, 1, 1, 0, 0, 1, 1]);
    expect(epochs[4]!.weights).toEqual(epochs[0]!.weights);
    expect(epochs[4]!.raw.activeStake[1]).toBe(0n);
    expect(epochs[4]!.dividends).not.toEqual(epochs[3]!.dividends);
  });

  test('silent: the epoch by hand, with the block it last spoke in', () => {
    const epochs = run(
      story([{ epoch: 2, silent: { bob: true } }], { parameters: { activityCutoff: 1_000n } }),
    );
    for (const at of [3, 4]) {
      const expected = byHand(epochs, at, {
        validators: { alice: { stake: '6000' }, bob: { stake: '4000', lastUpdate: blockOf(1) - 1n } },
        miners: { carol: { lastUpdate: 0n }, dave: { lastUpdate: 0n } },
        weights: { alice: { carol: 1, dave: 1 }, bob: { carol: 1, dave: 1 } },
        parameters: {
          activityCutoff: 1_000n,
          currentBlock: blockOf(at),
          lastMechanismStepBlock: blockOf(at - 1),
          lastYumaStepBlock: blockOf(at - 1),
        },
      });
      expect(epochs[at]).toMatchObject(expected);
    }
  });

  test('commit-reveal: what is committed counts one epoch later for every epoch of the period above one', () => {
    const change = { epoch: 4, weights: ALICE_ALONE };
    const rows = (revealPeriodEpochs: number) =>
      run(story([change], { revealPeriodEpochs, parameters: { commitReveal: true } })).map(
        ({ weights }) => weights.uids.length,
      );
    expect(rows(1)).toEqual([4, 4, 4, 4, 2, 2, 2, 2]);
    expect(rows(3)).toEqual([0, 0, 4, 4, 4, 4, 2, 2]);
  });

  test('commit-reveal: who registered after a pending commit is masked, as by hand', () => {
    const changes = [
      { epoch: 4, register: ['erin'] },
      { epoch: 4, weights: { alice: { erin: 1 }, bob: { erin: 1 } } },
    ];
    const epochs = run(story(changes, { revealPeriodEpochs: 2, parameters: { commitReveal: true } }));
    const erin = 4;
    expect(epochs[4]!.incentive[erin]).toBe(0);
    expect(epochs[5]!.incentive[erin]).toBe(65_535);
    const waiting = run(story(changes, { revealPeriodEpochs: 3, parameters: { commitReveal: true } }));
    expect([...waiting[6]!.weights.uids]).toEqual([erin, erin]);
    expect(waiting[6]!.incentive[erin]).toBe(65_535);
    const expected = byHand(waiting, 5, {
      validators: {
        alice: { stake: '6000', lastUpdate: blockOf(5) - 1n, commitBlock: blockOf(4) - 1n },
        bob: { stake: '4000', lastUpdate: blockOf(5) - 1n, commitBlock: blockOf(4) - 1n },
      },
      miners: {
        carol: { lastUpdate: 0n },
        dave: { lastUpdate: 0n },
        erin: { lastUpdate: blockOf(4) - 2n, registeredAt: blockOf(4) - 2n },
      },
      weights: { alice: { carol: 1, dave: 1 }, bob: { carol: 1, dave: 1 } },
      parameters: {
        commitReveal: true,
        currentBlock: blockOf(5),
        lastMechanismStepBlock: blockOf(4),
        lastYumaStepBlock: blockOf(4),
      },
    });
    expect(waiting[5]).toMatchObject(expected);
  });

  test('commit-reveal: a row committed before a uid changed hands counts once for the new one, when it is revealed', () => {
    const seats = { maxUids: 4, minNonImmuneUids: 0 };
    const toCarol = { epoch: 0, weights: { alice: { carol: 1, dave: 9 }, bob: { carol: 1, dave: 9 } } };
    const scenario = story([toCarol, { epoch: 4, register: ['erin'] }], {
      seats,
      revealPeriodEpochs: 3,
      parameters: { commitReveal: true },
    });
    const epochs = run(scenario);
    expect(epochs[4]!.registrations).toEqual([{ name: 'erin', uid: 2, replaced: 'carol' }]);
    // At epoch 4 a commit from before the registration still waits, and masks. At 5 all that wait are younger, and what is revealed is
    // older: it was meant for carol. At 6 the first row without her is revealed.
    expect([4, 5, 6].map((at) => epochs[at]!.incentive[2]! > 0)).toEqual([false, true, false]);
  });

  test('no permit, too little stake: refused by name, nothing stored, inactive', () => {
    const epochs = run(
      story([{ epoch: 0, weights: { carol: { dave: 1 } } }], {
        parameters: { minStakeRao: 5_000_000_000_000n },
      }),
    );
    expect(epochs[0]!.refused.map(({ name, refusal }) => [name, refusal])).toEqual([
      ['bob', 'NotEnoughStakeToSetWeights'],
      ['carol', 'NotEnoughStakeToSetWeights'],
    ]);
    expect([...epochs[0]!.weights.uids]).toEqual([2, 3]);
    expect(active(epochs[0]!, 'bob')).toBe(0);
    const [first] = run(story([{ epoch: 0, weights: { carol: { dave: 1 } } }]));
    expect(first!.refused).toMatchObject([{ name: 'carol', mecid: 0, refusal: 'NeuronNoValidatorPermit' }]);
  });

  test('permits: the stronger validator keeps the only one', () => {
    const epochs = run(story([], { parameters: { maxAllowedValidators: 1 } }));
    expect(epochs[0]!.refused).toEqual([]);
    expect(epochs[1]!.refused.map(({ name, refusal }) => [name, refusal])).toEqual([
      ['bob', 'NeuronNoValidatorPermit'],
    ]);
    expect(epochs[1]!.validatorEmissionRao[1]).toBe(0n);
  });
});
