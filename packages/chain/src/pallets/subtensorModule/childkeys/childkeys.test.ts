import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import {
  ChildKeys,
  ChildkeyTake,
  ChildkeyThresholdChecks,
  ChildkeyThresholdSuspended,
  ParentKeys,
  PendingChildKeyCooldown,
  PendingChildKeys,
} from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { TxDelegateTakeRateLimit } from '../storage/rateLimits.ts';
import { Delegates, TotalHotkeyAlpha } from '../storage/staking.ts';
import { NetworkRateLimit, SubnetOwnerHotkey } from '../storage/subnets.ts';
import { setPendingChildren } from './scheduleChildren.ts';
import { checkChildkeyThresholds } from './suspension.ts';

let world: SubnetWorld;
const parent = account('Bob//hotkey');
const [first, second] = [account('Charlie//hotkey'), account('Dave//hotkey')];

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  for (const who of ['Bob', 'Charlie', 'Dave'])
    world.done(who, 'SubtensorModule.try_associate_hotkey', { hotkey: account(`${who}//hotkey`) });
});

const setChildren = (children: readonly (readonly [bigint, string])[], who = 'Bob') =>
  world.call(who, 'SubtensorModule.set_children', { hotkey: parent, netuid: 1, children });

describe('set_children', () => {
  test('before a subnet has started they are live at once, on both sides', () => {
    expect(
      setChildren([
        [5n, first],
        [7n, second],
      ]),
    ).toEqual({ ok: true });
    const { state } = world;
    expect(new Set(ChildKeys.get(state, parent, 1))).toEqual(
      new Set([
        [5n, first],
        [7n, second],
      ]),
    );
    expect(ParentKeys.get(state, first, 1)).toEqual([[5n, parent]]);
    expect(world.events('SubtensorModule.SetChildren')).toHaveLength(1);
    expect(setChildren([])).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    world.goTo(1_150);
    expect(setChildren([[9n, second]])).toEqual({ ok: true });
    expect(ParentKeys.contains(state, first, 1)).toBe(false);
    expect(ParentKeys.get(state, second, 1)).toEqual([[9n, parent]]);
  });

  test('afterwards they wait', () => {
    const { state } = world;
    PendingChildKeyCooldown.insert(state, 100n);
    world.done('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    expect(setChildren([[5n, first]])).toEqual({ ok: true });
    expect(PendingChildKeys.get(state, 1, parent)).toEqual([[[5n, first]], 1_100n]);
    for (const [block, count] of [
      [1_100, 0],
      [1_101, 1],
    ] as const) {
      world.goTo(block);
      setPendingChildren(world.context(), 1);
      expect(ChildKeys.get(state, parent, 1)).toHaveLength(count);
    }
    expect(PendingChildKeys.contains(state, 1, parent)).toBe(false);
  });

  test('who lost the stake meanwhile does not lend', () => {
    const { state } = world;
    PendingChildKeyCooldown.insert(state, 0n);
    world.done('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    expect(setChildren([[5n, first]])).toEqual({ ok: true });
    StakeThreshold.insert(state, 1n);
    world.goTo(1_001);
    setPendingChildren(world.context(), 1);
    expect(ChildKeys.get(state, parent, 1)).toEqual([]);
    expect(world.events('SubtensorModule.SetChildren')).toEqual([]);
  });

  test.each([
    ['a parent with the stake is suspended no longer', 10n, first, false],
    ['a subnet’s own hotkey may lend there, and stays suspended', 0n, first, true],
    ['no children say nothing', 10n, undefined, true],
  ] as const)('%s', (_, alphaRao, child, isSuspended) => {
    const { state } = world;
    PendingChildKeyCooldown.insert(state, 0n);
    world.done('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    SubnetOwnerHotkey.insert(state, 1, parent);
    const children = child === undefined ? [] : ([[5n, child]] as const);
    expect(setChildren(children)).toEqual({ ok: true });
    StakeThreshold.insert(state, 10n);
    TotalHotkeyAlpha.insert(state, parent, 0, alphaRao);
    ChildkeyThresholdSuspended.insert(state, parent, null);
    world.goTo(1_001);
    setPendingChildren(world.context(), 1);
    expect(world.events('SubtensorModule.SetChildren')).toHaveLength(1);
    expect(ChildkeyThresholdSuspended.contains(state, parent)).toBe(isSuspended);
  });

  test('refusals', () => {
    const refusal = (children: readonly (readonly [bigint, string])[]) => setChildren(children);
    const name = (error: string) => ({ refusal: `SubtensorModule.${error}` });
    expect(setChildren([[1n, first]], 'Dave')).toMatchObject(name('NonAssociatedColdKey'));
    expect(
      refusal([
        [1n, first],
        [1n, first],
      ]),
    ).toMatchObject(name('DuplicateChild'));
    expect(refusal([[1n, parent]])).toMatchObject(name('InvalidChild'));
    expect(
      refusal([
        [1n << 63n, first],
        [1n << 63n, second],
      ]),
    ).toMatchObject(name('ProportionOverflow'));
    StakeThreshold.insert(world.state, 1n);
    expect(refusal([[1n, first]])).toMatchObject(name('NotEnoughStakeToSetChildkeys'));
    expect(refusal([])).toEqual({ ok: true });
  });
});

test('a parent with too little stake is suspended, and comes back', () => {
  const { state } = world;
  StakeThreshold.insert(state, 10n);
  ChildkeyThresholdChecks.insert(state, parent, null);
  checkChildkeyThresholds(world.context(), 4_000_000_000_000n);
  expect(ChildkeyThresholdSuspended.contains(state, parent)).toBe(true);
  TotalHotkeyAlpha.insert(state, parent, 0, 10n);
  ChildkeyThresholdChecks.insert(state, parent, null);
  checkChildkeyThresholds(world.context(), 4_000_000_000_000n);
  expect(ChildkeyThresholdSuspended.contains(state, parent)).toBe(false);
});

describe('takes', () => {
  test('go up within the limit, not too often, and down', () => {
    const { state } = world;
    TxDelegateTakeRateLimit.insert(state, 100n);
    const change = (way: 'increase' | 'decrease', take: number) =>
      world.call('Bob', `SubtensorModule.${way}_take`, { hotkey: parent, take });
    expect(change('increase', 20_000)).toMatchObject({ refusal: 'SubtensorModule.DelegateTakeTooHigh' });
    expect(change('increase', 11_000)).toEqual({ ok: true });
    expect(change('increase', 11_001)).toMatchObject({
      refusal: 'SubtensorModule.DelegateTxRateLimitExceeded',
    });
    expect(change('decrease', 11_000)).toMatchObject({ refusal: 'SubtensorModule.DelegateTakeTooLow' });
    expect(change('decrease', 10_000)).toEqual({ ok: true });
    expect(Delegates.get(state, parent)).toBe(10_000);
  });

  test('of a child: between the least and the largest', () => {
    const set = (take: number) =>
      world.call('Bob', 'SubtensorModule.set_childkey_take', { hotkey: parent, netuid: 1, take });
    expect(set(11_797)).toMatchObject({ refusal: 'SubtensorModule.InvalidChildkeyTake' });
    expect(set(11_796)).toEqual({ ok: true });
    expect(ChildkeyTake.get(world.state, parent, 1)).toBe(11_796);
  });
});
