import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { ONE, person, smallNetwork } from '../../test/smallNetwork.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import { rootRegister } from '../registration/rootRegister.ts';
import { createChainState } from '../state/createChainState.ts';
import { growAllPositions, positionRao } from '../state/StakePool.ts';
import type { ChainEvent } from '../system/ChainEvent.ts';
import { addStake } from './addStake.ts';
import { decreaseTake, increaseTake } from './changeTake.ts';
import { removeStake } from './removeStake.ts';

const validator = person('validator');
const nominator = person('nominator');
const { hotkey } = validator;

function startNetwork(nominatorMinStakeRao = 0n) {
  const state = createChainState({
    ...smallNetwork([validator, nominator]),
    parameters: { nominatorMinStakeRao, takeIncreaseRateLimitBlocks: 10 },
  });
  const context = { state, engine: referenceEngine, events: [] as ChainEvent[] };
  rootRegister(context, validator.coldkey, hotkey);
  return context;
}

describe('addStake', () => {
  test('default: a swap on a subnet, one to one on the root, the fee stays in the pool', () => {
    const context = startNetwork();
    const [root, subnet] = [context.state.subnets.get(0)!, context.state.subnets.get(1)!];
    const before = { ...subnet.pool };
    const order = { hotkey, amountRao: 100n * ONE };
    expect(addStake(context, nominator.coldkey, { ...order, netuid: 1 })).toEqual({ ok: true });
    expect(addStake(context, nominator.coldkey, { ...order, netuid: 0 })).toEqual({ ok: true });
    const alphaRao = positionRao(subnet.stakes.get(hotkey)!, nominator.coldkey);
    const taoRao = 100n * ONE - 50_000n;
    expect(subnet.pool.taoRao).toBe(before.taoRao + 100n * ONE);
    expect(subnet.pool.alphaInRao).toBe(before.alphaInRao - alphaRao);
    // x * y = k, to the floors of I110F18: 2000 * 100 / 1100 alpha, less the fee.
    expect(alphaRao).toBe(181_818_099_173n);
    expect(positionRao(root.stakes.get(hotkey)!, nominator.coldkey)).toBe(taoRao);
    expect(root.pool).toMatchObject({ taoRao: 100n * ONE, alphaOutRao: taoRao, alphaInRao: 0n });
    checkInvariants(context.state);
  });

  test('rejects: by the name of the chain', () => {
    const context = startNetwork();
    const order = { hotkey, netuid: 1, amountRao: ONE };
    const add = (change: Partial<typeof order>) =>
      addStake(context, nominator.coldkey, { ...order, ...change });
    expect(add({ netuid: 9 })).toMatchObject({ error: 'SubtensorModule.SubnetNotExists' });
    expect(add({ amountRao: 549_999n })).toMatchObject({ error: 'SubtensorModule.AmountTooLow' });
    expect(add({ amountRao: 550_000n })).toEqual({ ok: true });
    expect(add({ amountRao: 1_000n * ONE })).toMatchObject({
      error: 'SubtensorModule.NotEnoughBalanceToStake',
    });
    expect(add({ hotkey: nominator.hotkey })).toMatchObject({
      error: 'SubtensorModule.HotKeyAccountNotExists',
    });
    context.state.subnets.get(1)!.pool.alphaInRao = 10_000_000n;
    expect(add({})).toMatchObject({ error: 'SubtensorModule.InsufficientLiquidity' });
  });
});

describe('removeStake', () => {
  test('default: sells alpha; a round trip costs the two fees and dust', () => {
    const context = startNetwork();
    const subnet = context.state.subnets.get(1)!;
    const free = () => context.state.accounts.get(nominator.account)!.freeRao;
    addStake(context, nominator.coldkey, { hotkey, netuid: 1, amountRao: 10n * ONE });
    const amountRao = positionRao(subnet.stakes.get(hotkey)!, nominator.coldkey);
    expect(removeStake(context, nominator.coldkey, { hotkey, netuid: 1, amountRao })).toEqual({ ok: true });
    // The fee of the purchase raised the price a little, which the sale gets back in part.
    expect(1_000n * ONE - free()).toBeGreaterThan(98_000n);
    expect(1_000n * ONE - free()).toBeLessThanOrEqual(100_010n);
    expect(subnet.pool.alphaOutRao).toBe(0n);
    checkInvariants(context.state);
  });

  test('behaviour: what is left of a nomination below the minimum is paid out', () => {
    const context = startNetwork(ONE);
    const subnet = context.state.subnets.get(1)!;
    addStake(context, nominator.coldkey, { hotkey, netuid: 1, amountRao: 10n * ONE });
    const held = positionRao(subnet.stakes.get(hotkey)!, nominator.coldkey);
    const amountRao = held - ONE / 2n;
    expect(removeStake(context, nominator.coldkey, { hotkey, netuid: 1, amountRao })).toEqual({ ok: true });
    expect(positionRao(subnet.stakes.get(hotkey)!, nominator.coldkey)).toBe(0n);
    expect(context.events.filter(({ name }) => name === 'SubtensorModule.StakeRemoved')).toHaveLength(2);
    checkInvariants(context.state);
  });

  test('rejects: by the name of the chain', () => {
    const context = startNetwork();
    addStake(context, nominator.coldkey, { hotkey, netuid: 1, amountRao: ONE });
    const order = { hotkey, netuid: 1, amountRao: ONE };
    const remove = (change: Partial<typeof order>) =>
      removeStake(context, nominator.coldkey, { ...order, ...change });
    expect(remove({ netuid: 9 })).toMatchObject({ error: 'SubtensorModule.SubnetNotExists' });
    expect(remove({ amountRao: 1_000n })).toMatchObject({ error: 'SubtensorModule.AmountTooLow' });
    expect(remove({ hotkey: nominator.hotkey })).toMatchObject({
      error: 'SubtensorModule.HotKeyAccountNotExists',
    });
    expect(remove({ amountRao: 3n * ONE })).toMatchObject({
      error: 'SubtensorModule.NotEnoughStakeToWithdraw',
    });
  });
});

describe('removeStake, by everybody', () => {
  test('behaviour: dust stays in the books, and the next staker gains nothing by it', () => {
    const context = startNetwork();
    const subnet = context.state.subnets.get(1)!;
    const people = [validator, nominator];
    const stake = (coldkey: typeof validator.coldkey, amountRao: bigint) =>
      expect(addStake(context, coldkey, { hotkey, netuid: 1, amountRao })).toEqual({ ok: true });
    for (const [at, { coldkey }] of people.entries()) stake(coldkey, 7n * ONE + BigInt(at) * 333_333_331n);
    const pool = subnet.stakes.get(hotkey)!;
    // Dividends make a share worth a fraction of a rao more.
    growAllPositions(pool, 1_000_000_007n);
    subnet.pool.alphaOutRao += 1_000_000_007n;
    for (const { coldkey } of people) {
      const amountRao = positionRao(pool, coldkey);
      expect(removeStake(context, coldkey, { hotkey, netuid: 1, amountRao })).toEqual({ ok: true });
      checkInvariants(context.state);
    }
    const left = pool.pool.sharedValueRao;
    expect(left).toBeLessThanOrEqual(2n);
    for (const { coldkey } of people) expect(positionRao(pool, coldkey)).toBeLessThanOrEqual(left);
    const before = subnet.pool.alphaOutRao;
    stake(nominator.coldkey, 5n * ONE);
    checkInvariants(context.state);
    expect(positionRao(pool, nominator.coldkey)).toBeLessThanOrEqual(subnet.pool.alphaOutRao - before + left);
  });
});

describe('changeTake', () => {
  test('default: lower at will, higher only so often, never above the maximum', () => {
    const context = startNetwork();
    const { coldkey } = validator;
    expect(decreaseTake(context, coldkey, { hotkey, takeU16: 100 })).toEqual({ ok: true });
    expect(decreaseTake(context, coldkey, { hotkey, takeU16: 100 })).toMatchObject({
      error: 'SubtensorModule.DelegateTakeTooLow',
    });
    expect(increaseTake(context, coldkey, { hotkey, takeU16: 11_797 })).toMatchObject({
      error: 'SubtensorModule.DelegateTakeTooHigh',
    });
    expect(increaseTake(context, coldkey, { hotkey, takeU16: 200 })).toEqual({ ok: true });
    expect(increaseTake(context, coldkey, { hotkey, takeU16: 300 })).toMatchObject({
      error: 'SubtensorModule.DelegateTxRateLimitExceeded',
    });
    expect(increaseTake(context, nominator.coldkey, { hotkey, takeU16: 300 })).toMatchObject({
      error: 'SubtensorModule.NonAssociatedColdKey',
    });
    expect(context.state.takes.get(hotkey)).toBe(200);
  });
});
