import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cornersOf, gridKey } from './gridKeys.ts';

const SIZE = { rows: 4, columns: 5 };
const at = (row: number, column: number) => ({ anchor: { row, column }, focus: { row, column } });
const press = (key: string, from = at(1, 2), held: { isCommand?: boolean; isShift?: boolean } = {}) =>
  gridKey(from, { key, isCommand: false, isShift: false, ...held }, SIZE);

describe('gridKey', () => {
  test.each([
    ['ArrowUp', 0, 2],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 1, 1],
    ['ArrowRight', 1, 3],
    ['Home', 1, 0],
    ['End', 1, 4],
    ['PageUp', 0, 2],
    ['PageDown', 3, 2],
  ])('%s moves', (key, row, column) =>
    expect(press(key)).toEqual({ kind: 'select', selection: at(row, column) }),
  );

  test.each([
    ['ArrowUp', 0, 2],
    ['ArrowDown', 3, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 1, 4],
    ['Home', 0, 0],
    ['End', 3, 4],
  ])('control %s goes to the edge', (key, row, column) =>
    expect(press(key, at(1, 2), { isCommand: true })).toEqual({ kind: 'select', selection: at(row, column) }),
  );

  test('shift extends from where the selection began', () => {
    const wider = press('ArrowRight', at(1, 2), { isShift: true });
    expect(wider).toEqual({
      kind: 'select',
      selection: { anchor: { row: 1, column: 2 }, focus: { row: 1, column: 3 } },
    });
    expect(cornersOf({ anchor: { row: 3, column: 1 }, focus: { row: 1, column: 2 } })).toEqual([
      { row: 1, column: 1 },
      { row: 3, column: 2 },
    ]);
  });

  test.each([
    ['Enter', { kind: 'edit', start: null }],
    ['F2', { kind: 'edit', start: null }],
    ['0', { kind: 'edit', start: '0' }],
    ['é', { kind: 'edit', start: 'é' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Tab', undefined],
    ['Escape', undefined],
    ['F5', undefined],
  ])('%s', (key, action) => expect(press(key)).toEqual(action));

  test.each([
    ['z', false, { kind: 'undo' }],
    ['z', true, { kind: 'redo' }],
    ['Z', true, { kind: 'redo' }],
    ['y', false, { kind: 'redo' }],
    ['c', false, undefined],
    ['v', false, undefined],
    ['s', false, undefined],
  ])('control %s, shift %s', (key, isShift, action) =>
    expect(press(key, at(1, 2), { isCommand: true, isShift })).toEqual(action),
  );

  test('property: no key leads out of the grid', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'a',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.boolean())), (pressed) => {
        let selection = at(1, 2);
        for (const [key, isCommand, isShift] of pressed) {
          const action = gridKey(selection, { key, isCommand, isShift }, SIZE);
          if (action?.kind === 'select') selection = action.selection;
        }
        for (const { row, column } of [selection.anchor, selection.focus]) {
          expect(row >= 0 && row < SIZE.rows).toBe(true);
          expect(column >= 0 && column < SIZE.columns).toBe(true);
        }
      }),
    );
  });
});
