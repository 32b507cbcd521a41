import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPlayground } from '../../../testing/arbitraryPlayground.ts';
import { checkPlayground } from './checkPlayground.ts';
import {
  addMiner,
  addValidator,
  inheritRow,
  removeMiner,
  removeValidator,
  rename,
  setEpochs,
  setParameter,
  setStake,
  setWeight,
  toggleEndBonds,
} from './edits.ts';
import { beginHistory, MOST_STEPS, redo, step, undo } from './history.ts';
import { addMoment, moveMoment, removeMoment, viewMoment } from './moments.ts';
import type { Playground } from './Playground.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

const START: Playground = {
  title: 'two',
  validators: ['alice', 'bob'],
  miners: ['carol', 'dave'],
  epochs: 10,
  moments: [{ epoch: 0, rows: { 0: [1, 0], 1: [0.5, 0.5] }, stakes: { 0: 600n, 1: 400n }, endBonds: [] }],
  parameters: DEFAULT_PARAMETERS,
  spec: 475,
};

describe('moments', () => {
  test('a row lasts until another moment says otherwise', () => {
    const later = setWeight(addMoment(addMoment(START, 5), 8), 1, [0, 1], 1);
    expect(later.moments.map(({ epoch }) => epoch)).toEqual([0, 5, 8]);
    expect([0, 1, 2].map((at) => viewMoment(later, at).weights[0])).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(viewMoment(later, 1).ownRows).toEqual([true, false]);
    expect(viewMoment(later, 2).ownRows).toEqual([false, false]);
  });

  test('taking back what a moment says lets the one before go on; the first cannot', () => {
    const later = setStake(setWeight(addMoment(START, 5), 1, [0, 1], 1), 1, 0, 7n);
    expect(viewMoment(inheritRow(later, 1, 0), 1)).toMatchObject({
      weights: [
        [1, 0],
        [0.5, 0.5],
      ],
      stakes: [600n, 400n],
    });
    expect(inheritRow(later, 0, 0)).toBe(later);
  });

  test('one moment per epoch; the first stays', () => {
    const two = addMoment(START, 5);
    expect(addMoment(two, 5)).toBe(two);
    expect(moveMoment(two, 1, 0)).toBe(two);
    expect(moveMoment(two, 1, 7).moments.map(({ epoch }) => epoch)).toEqual([0, 7]);
    expect(removeMoment(two, 0)).toBe(two);
    expect(removeMoment(two, 1)).toEqual(START);
  });

  test('a shorter run drops the moments beyond its end', () => {
    expect(setEpochs(addMoment(START, 5), 5).moments).toHaveLength(1);
    expect(() => setEpochs(START, 0)).toThrow('playground.epochs is 0');
    expect(() => setEpochs(START, 401)).toThrow('playground.epochs is 401');
  });
});

describe('edits', () => {
  test('who is added finds a free name and, at first, no weight', () => {
    const more = addMiner(addValidator(rename(START, 'miners', 0, 'validator-1')));
    expect(more.validators).toEqual(['alice', 'bob', 'validator-2']);
    expect(more.miners).toEqual(['validator-1', 'dave', 'miner-1']);
    expect(viewMoment(more, 0).weights).toEqual([
      [1, 0, 0],
      [0.5, 0.5, 0],
      [0, 0, 0],
    ]);
  });

  test('who is removed takes its rows, columns, stakes and ended bonds along', () => {
    const later = toggleEndBonds(setWeight(addMoment(START, 5), 1, [1, 1], 3), 1, 1);
    expect(removeValidator(later, 0)).toMatchObject({
      validators: ['bob'],
      moments: [{ rows: { 0: [0.5, 0.5] }, stakes: { 0: 400n } }, { rows: { 0: [0.5, 3] } }],
    });
    expect(removeMiner(later, 0)).toMatchObject({
      miners: ['dave'],
      moments: [{ rows: { 0: [0], 1: [0.5] } }, { rows: { 1: [3] }, endBonds: [0] }],
    });
    expect(removeMiner(removeMiner(later, 0), 0).miners).toEqual(['dave']);
    expect(removeValidator(removeValidator(later, 0), 0).validators).toEqual(['bob']);
  });

  test.each([
    ['a name twice', () => rename(START, 'miners', 0, 'bob'), '"bob" is the name of two neurons.'],
    ['a number as a name', () => rename(START, 'miners', 0, '7'), 'playground.miners[0] is'],
    ['a negative weight', () => setWeight(START, 0, [0, 0], -1), 'moments[0].rows.0[0] is -1'],
    ['no weight at all', () => setWeight(START, 0, [0, 0], Number.NaN), 'moments[0].rows.0[0] is NaN'],
    ['a stake beyond a u64', () => setStake(START, 0, 0, 1n << 64n), 'moments[0].stakes.0 is'],
    ['kappa', () => setParameter(START, 'kappa', 65_536), 'playground.parameters.kappa is 65536'],
    [
      'a moving average above 1',
      () => setParameter(START, 'bondsMovingAverage', 1_000_001n),
      'bondsMovingAverage is',
    ],
  ])('refused, and told by the field: %s', (_, edit, sentence) => {
    expect(edit).toThrow(sentence);
  });

  test('property: whatever is edited stays a playground, and the one before is as it was', () => {
    fc.assert(
      fc.property(arbitraryPlayground, fc.nat(), fc.nat(), (playground, a, b) => {
        const before = structuredClone(playground);
        const at = a % playground.moments.length;
        const [validator, miner] = [a % playground.validators.length, b % playground.miners.length];
        for (const edited of [
          setWeight(playground, at, [validator, miner], 0.5),
          setStake(playground, at, validator, BigInt(b)),
          inheritRow(playground, at, validator),
          toggleEndBonds(playground, at, miner),
          addValidator(playground),
          addMiner(playground),
          removeValidator(playground, validator),
          removeMiner(playground, miner),
          removeMoment(playground, at),
          addMoment(playground, b % playground.epochs),
          moveMoment(playground, at, b % playground.epochs),
          setEpochs(playground, 1 + (b % 400)),
        ])
          checkPlayground(edited);
        expect(playground).toEqual(before);
      }),
    );
  });
});

describe('history', () => {
  test('property: undo and redo are each other’s way back; a new step forgets what was taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), fc.nat(40), (states, steps) => {
        const full = states.reduce(step<number>, beginHistory(-1));
        const times = <T>(count: number, change: (value: T) => T, start: T) =>
          Array.from({ length: count }).reduce<T>((value) => change(value), start);
        const back = times(Math.min(steps, states.length), undo<number>, full);
        expect(back.present).toBe([-1, ...states][states.length - Math.min(steps, states.length)]);
        expect(times(Math.min(steps, states.length), redo<number>, back)).toEqual(full);
        expect(redo(step(back, 7)).present).toBe(7);
      }),
    );
  });

  test('ends: nothing before the beginning, nothing after now, and not for ever', () => {
    const start = beginHistory(0);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    const long = Array.from({ length: MOST_STEPS + 5 }, (_, i) => i).reduce(step<number>, start);
    expect(long.past).toHaveLength(MOST_STEPS);
  });
});
