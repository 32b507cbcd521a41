import { describe, expect, test } from 'vitest';
import {
  areChildkeysSuspended,
  checkChildren,
  checkHotkeySwap,
  doChildrenActivate,
  HOTKEY_SWAP_INTERVAL_BLOCKS,
  MAX_CHILDREN,
  MAX_PARENTS_PER_CHILD,
  SET_CHILDREN_INTERVAL_BLOCKS,
} from './index.ts';

const child = (hotkey: string, proportionU64 = 1n) => ({ hotkey, proportionU64 });

describe('checkChildren', () => {
  const input = { hotkey: 'me', children: [child('a'), child('b')], parents: ['p'] };

  test('the limits, in the order of the chain', () => {
    expect(checkChildren(input)).toEqual({ ok: true });
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => child(name, (1n << 64n) - 1n));
    expect(checkChildren({ ...input, children: [...six, child('me')] })).toMatchObject({
      refusal: 'InvalidChild',
    });
    expect(checkChildren({ ...input, children: six })).toMatchObject({ refusal: 'TooManyChildren' });
    expect(checkChildren({ ...input, children: six.slice(4) })).toMatchObject({
      refusal: 'ProportionOverflow',
    });
    expect(checkChildren({ ...input, parents: ['b'] })).toMatchObject({
      refusal: 'ChildParentInconsistency',
    });
  });

  test('the last part of a child that is named twice counts', () => {
    const twice = [child('a', (1n << 64n) - 1n), child('a', 1n), child('b', (1n << 64n) - 2n)];
    expect(checkChildren({ ...input, children: twice })).toEqual({ ok: true });
  });
});

describe('doChildrenActivate', () => {
  const parents = Array.from({ length: MAX_PARENTS_PER_CHILD }, (_, i) => `p${i}`);
  const input = { hotkey: 'me', children: [{ hotkey: 'a', parents }], totalStakeRao: 5n, thresholdRao: 5n };

  test('a parent the child has may change its part; up to 425 nothing was asked', () => {
    expect(doChildrenActivate(input)).toBe(false);
    expect(doChildrenActivate({ ...input, hotkey: 'p5' })).toBe(true);
    expect(doChildrenActivate(input, { spec: 425 })).toBe(true);
    const few = { ...input, children: [{ hotkey: 'a', parents: parents.slice(1) }] };
    expect(doChildrenActivate(few)).toBe(true);
    expect(doChildrenActivate({ ...few, totalStakeRao: 4n })).toBe(false);
  });

  test('suspended below the threshold, never without one', () => {
    expect(areChildkeysSuspended(4n, 5n)).toBe(true);
    expect(areChildkeysSuspended(0n, 0n)).toBe(false);
  });
});

describe('checkHotkeySwap', () => {
  test('up to 425 the first block counts as a swap; moved alpha waits from 473', () => {
    const early = { block: 7_200n, movesAlpha: false };
    expect(checkHotkeySwap(early, { spec: 425 })).toMatchObject({ ok: false });
    expect(checkHotkeySwap(early)).toEqual({ ok: true, cooldownUntilBlock: undefined });
    const moved = { block: 10_000n, movesAlpha: true, cooldownUntilBlock: 10_001n };
    expect(checkHotkeySwap(moved)).toMatchObject({ refusal: 'HotKeySwapOnSubnetIntervalNotPassed' });
    expect(checkHotkeySwap({ ...moved, movesAlpha: false })).toMatchObject({ ok: true });
    expect(checkHotkeySwap(moved, { spec: 472 })).toMatchObject({ ok: true, cooldownUntilBlock: 17_200n });
  });
});

describe('constants', () => {
  test("are the chain's literals", () => {
    expect([MAX_CHILDREN, MAX_PARENTS_PER_CHILD]).toEqual([5, 100]); // staking/set_children.rs
    expect(SET_CHILDREN_INTERVAL_BLOCKS).toBe(150n); // TransactionType::SetChildren, utils/rate_limiting.rs
    expect(HOTKEY_SWAP_INTERVAL_BLOCKS).toBe(7_200n); // HotkeySwapOnSubnetInterval, runtime/src/lib.rs
  });
});
