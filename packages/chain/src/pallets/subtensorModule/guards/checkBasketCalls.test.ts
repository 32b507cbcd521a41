import { type Call, loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import { DispatchFailure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { derivativeAccount } from '../../utility/derivativeAccount.ts';
import { SubnetFastMovingPrice } from '../storage/emission.ts';
import { Owner } from '../storage/staking.ts';
import { checkBasketCalls } from './checkBasketCalls.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const hotkey = accountOf('Validator');
const owner = accountOf('Owner');

/** A validator on root that may trade, and a subnet with prices. */
const world = economyWorld(registry, {
  subnets: [
    { netuid: 0, neurons: [[owner, hotkey, 500n * TAO]] },
    { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, owner: [owner, hotkey], neurons: [] },
  ],
  rich: ['Owner'],
  writes: (state) => {
    state.write('SubtensorModule.BasketTradingEnabled', [], true);
    // What is left is the least of any purchase, 0.002 TAO.
    state.write('SubtensorModule.BasketMinTradeTao', [], 0n);
    SubnetFastMovingPrice.insert(state, 1, { bits: (1n << 64n) / 20n });
  },
});

const value = (type: string, args: object) => ({ type: 'SubtensorModule', value: { type, value: args } });
const trade = (amount: bigint, more = {}) => ({
  hotkey,
  origin_netuid: 1,
  destination_netuid: 0,
  amount,
  min_amount_out: 0n,
  ...more,
});
const GOOD = value('swap_basket', trade(TAO));
const DUST = value('swap_basket', trade(1_000n));

/** What it fails with, without the pallet's name. */
function ask(path: string, args: object, who: AccountId = owner): string | undefined {
  try {
    checkBasketCalls(world.context, who, { path, arguments: args } as unknown as Call);
    return undefined;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return error.refusal.refusal.replace('SubtensorModule.', '');
  }
}

describe('checkBasketCalls', () => {
  test.each([
    ['in full', trade(TAO), undefined],
    ['dust', trade(1_000n), 'AmountTooLow'],
    ['nothing', trade(0n), 'AmountTooLow'],
    ['more than the price bears', trade(100_000n * TAO), 'SlippageTooHigh'],
    ['in place', trade(TAO, { destination_netuid: 1 }), 'BasketSameSubnet'],
    ['cash, which is TAO', trade(2_000_000n, { origin_netuid: 0, destination_netuid: 1 }), undefined],
    ['too little cash', trade(1_999_999n, { origin_netuid: 0, destination_netuid: 1 }), 'AmountTooLow'],
  ] as const)('a trade: %s', (_, args, error) => {
    expect(ask('SubtensorModule.swap_basket', args)).toBe(error);
  });

  test('several: each, and at least one', () => {
    const many = (...amounts: readonly bigint[]) =>
      ask('SubtensorModule.swap_basket_many', { hotkey, legs: amounts.map((amount) => [1, 0, amount, 0n]) });
    expect([many(), many(TAO), many(TAO, 1_000n)]).toEqual([
      'BasketSwapBatchEmpty',
      undefined,
      'AmountTooLow',
    ]);
  });

  test.each(['batch', 'batch_all', 'force_batch'])('inside of %s, the last first', (name) => {
    const stranger = value('swap_basket', trade(TAO, { hotkey: accountOf('Other') }));
    const batch = (...calls: readonly object[]) => ask(`Utility.${name}`, { calls });
    expect(batch(GOOD, GOOD)).toBeUndefined();
    expect(batch(DUST, GOOD)).toBe('AmountTooLow');
    expect(batch(DUST, stranger)).toBe('NonAssociatedColdKey');
  });

  test('inside of if_else both', () => {
    expect(ask('Utility.if_else', { main: GOOD, fallback: GOOD })).toBeUndefined();
    expect(ask('Utility.if_else', { main: GOOD, fallback: DUST })).toBe('AmountTooLow');
    expect(ask('Utility.if_else', { main: DUST, fallback: GOOD })).toBe('AmountTooLow');
  });

  test('inside of as_derivative: the derived account owns the hotkey, or does not', () => {
    const derived = accountOf('OfDerived');
    Owner.insert(world.state, derived, derivativeAccount(owner, 3));
    const asked = (index: number, of: AccountId) =>
      ask('Utility.as_derivative', { index, call: value('swap_basket', trade(TAO, { hotkey: of })) });
    expect(asked(3, hotkey)).toBe('NonAssociatedColdKey');
    expect(asked(3, derived)).toBe('HotKeyNotRegisteredInSubNet');
  });

  test.each(['proxy', 'proxy_announced'])('inside of %s: on behalf of the real account', (name) => {
    const asked = (real: object, call: object) => ask(`Proxy.${name}`, { real, call }, accountOf('Delegate'));
    expect(asked({ type: 'Id', value: owner }, GOOD)).toBeUndefined();
    expect(asked({ type: 'Id', value: owner }, DUST)).toBe('AmountTooLow');
    expect(asked({ type: 'Id', value: accountOf('Delegate') }, GOOD)).toBe('NonAssociatedColdKey');
    expect(asked({ type: 'Index', value: null }, GOOD)).toBe('NonAssociatedColdKey');
  });

  test('nowhere else', () => {
    expect(ask('Sudo.sudo', { call: DUST })).toBeUndefined();
    expect(ask('System.remark', { remark: new Uint8Array() })).toBeUndefined();
  });
});
