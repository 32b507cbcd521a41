import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { blockOf, story } from '../../testing/story.ts';
import { runScenario } from '../runScenario.ts';
import type { Scenario } from '../Scenario.ts';
import { seriesToCsv } from '../seriesToCsv.ts';

const FULL = { maxUids: 4, minNonImmuneUids: 0 };
const UNEQUAL = { alice: { carol: 3, dave: 1 }, bob: { carol: 3, dave: 1 } };
const run = (scenario: Scenario) => runScenario(referenceEngine, scenario);

describe('registerNeuron', () => {
  test('a free uid: the next one', () => {
    const { epochs } = run(story([{ epoch: 3, register: ['erin'] }]));
    expect(epochs[2]!.names).toHaveLength(4);
    expect(epochs[3]!.names).toEqual(['alice', 'bob', 'carol', 'dave', 'erin']);
    expect(epochs[3]!.registrations).toEqual([{ name: 'erin', uid: 4, replaced: null }]);
  });

  test('a full subnet: the least emission loses its uid; weights for it are 0 until sent anew', () => {
    const scenario = story(
      [
        { epoch: 0, weights: UNEQUAL },
        { epoch: 3, register: ['erin'] },
        { epoch: 5, weights: { alice: { carol: 3, erin: 1 }, bob: { carol: 3, erin: 1 } } },
      ],
      { seats: FULL },
    );
    const { epochs, miners } = run(scenario);
    expect(epochs[3]!.registrations).toEqual([{ name: 'erin', uid: 3, replaced: 'dave' }]);
    expect(epochs.map(({ incentive }) => incentive[3]! > 0)).toEqual([
      ...[true, true, true],
      ...[false, false],
      ...[true, true, true],
    ]);
    expect(miners).toEqual(['carol', 'dave', 'erin']);
    const csv = seriesToCsv(run(scenario));
    expect(csv).toContain('2,100722,classic,3,dave,miner');
    expect(csv).toContain('3,101083,classic,3,erin,miner');
  });

  test('a silent validator keeps its old row, which does not count for the new neuron', () => {
    const { epochs } = run(
      story(
        [
          { epoch: 0, weights: UNEQUAL },
          { epoch: 3, silent: { bob: true }, register: ['erin'] },
        ],
        {
          seats: FULL,
        },
      ),
    );
    expect([...epochs[3]!.weights.values]).toEqual([65_535, 65_535, 0]);
    expect(epochs[4]!.incentive[3]).toBe(0);
  });

  test('immunity: the newest stays, the next best goes', () => {
    const changes = [
      { epoch: 0, weights: UNEQUAL },
      { epoch: 3, register: ['erin'] },
      { epoch: 4, register: ['frank'] },
    ];
    const replaced = (immunityPeriod: number) =>
      run(story(changes, { seats: { ...FULL, immunityPeriod } })).epochs[4]!.registrations[0]!.replaced;
    expect(replaced(361)).toBe('erin');
    expect(replaced(362)).not.toBe('erin');
  });

  test("the owner's uid is never pruned", () => {
    const replaced = (more: Partial<Scenario>) =>
      run(
        story(
          [
            { epoch: 0, weights: UNEQUAL },
            { epoch: 3, register: ['erin'] },
          ],
          { seats: FULL, ...more },
        ),
      ).epochs[3]!.registrations[0]!.replaced;
    expect(replaced({})).toBe('dave');
    // Next to the least is a validator.
    expect(replaced({ owner: { hotkey: 'dave' } })).toBe('bob');
  });

  test('a validator registers: no permit at first, weights refused, then it counts', () => {
    const { epochs, validators } = run(
      story([{ epoch: 2, register: ['val'], weights: { val: { dave: 1 } } }], {
        keys: { val: { stake: '20000' } },
      }),
    );
    expect(validators).toEqual(['alice', 'bob', 'val']);
    expect(epochs[2]!.refused).toMatchObject([{ name: 'val', refusal: 'NeuronNoValidatorPermit' }]);
    expect(epochs[2]!.newValidatorPermits[4]).toBe(1);
    expect(epochs[3]!.refused).toEqual([]);
    expect(epochs[3]!.incentive[3]).toBe(65_535);
    expect(epochs[3]!.block).toBe(blockOf(3));
  });

  test.each([
    ['twice', story([{ epoch: 1, register: ['carol'] }]), 'HotKeyAlreadyRegisteredInSubNet'],
    [
      'nobody may go',
      story([{ epoch: 1, register: ['erin'] }], { seats: { maxUids: 4 } }),
      'NoNeuronIdAvailable',
    ],
  ])('refused: %s', (_, scenario, refusal) => {
    expect(() => run(scenario)).toThrow(refusal);
  });
});
