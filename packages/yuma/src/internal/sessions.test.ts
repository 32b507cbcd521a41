import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { checkEpochChanges } from './checkEpochChanges.ts';
import { checkSessionRow } from './checkSessionRow.ts';
import { copyRows } from './copyRows.ts';
import { fieldsOf } from './fieldsOf.ts';
import { sessionDisposed } from './sessionDisposed.ts';

describe('checkSessionRow', () => {
  const row = (uid: number, uids: unknown, values: unknown) => () =>
    checkSessionRow(2, uid, uids as Uint16Array, values as Uint16Array);

  test('a row of a uid there is, of as many values as uids', () => {
    expect(row(0, Uint16Array.of(1), Uint16Array.of(5))).not.toThrow();
    expect(row(1, new Uint16Array(0), new Uint16Array(0))).not.toThrow();
    expect(row(2, Uint16Array.of(1), Uint16Array.of(5))).toThrow(/^uid is 2/);
    expect(row(-1, Uint16Array.of(1), Uint16Array.of(5))).toThrow(/^uid is -1/);
    expect(row(0, [1], Uint16Array.of(5))).toThrow(/^uids is /);
    expect(row(0, Uint16Array.of(1), [5])).toThrow(/^values is /);
    expect(row(0, Uint16Array.of(1), Uint16Array.of(5, 6))).toThrow(/^values is /);
  });
});

describe('checkEpochChanges', () => {
  test('any of the fields, each as in an input; none other', () => {
    expect(() => checkEpochChanges(2, {})).not.toThrow();
    expect(() =>
      checkEpochChanges(2, { kappa: 5, blockAtRegistration: new BigUint64Array(2) }),
    ).not.toThrow();
    expect(() => checkEpochChanges(2, { kappa: -1 })).toThrow(/^changes\.kappa is -1/);
    expect(() => checkEpochChanges(2, { kappa: undefined } as never)).toThrow(/^changes\.kappa is missing/);
    expect(() => checkEpochChanges(2, { blockAtRegistration: new BigUint64Array(3) })).toThrow(
      /^changes\.blockAtRegistration is /,
    );
    expect(() => checkEpochChanges(2, { kapa: 5 } as never)).toThrow(/^There is no changes\.kapa/);
    expect(() => checkEpochChanges(2, null as never)).toThrow(/^changes is /);
  });
});

describe('fieldsOf', () => {
  test('everything but the number of uids and the rows, also what is inherited', () => {
    const { n: _, weights: __, bonds: ___, ...fields } = palletSubnet([1n, 1n]);
    expect(fieldsOf(palletSubnet([1n, 1n]))).toEqual(fields);
    // Strictly: a field that is there and undefined would be one that is missing.
    expect(fieldsOf(Object.create({ kappa: 7 }))).toStrictEqual({ kappa: 7 });
  });
});

describe('copyRows', () => {
  test('the same rows, none of whose arrays is shared', () => {
    const rows = sparseRowsFromPairs([[[1, 5]], []]);
    const copied = copyRows(rows);
    expect(copied).toEqual(rows);
    for (const field of ['rowOffsets', 'uids', 'values'] as const) {
      copied[field].fill(9);
      expect([...rows[field]]).not.toContain(9);
    }
  });
});

describe('sessionDisposed', () => {
  test('says what to do', () => {
    expect(sessionDisposed()).toMatchObject({
      code: 'yuma/session-disposed',
      message: expect.stringContaining('This session has been disposed.'),
      fix: 'Make a new one with createSession.',
    });
  });
});
