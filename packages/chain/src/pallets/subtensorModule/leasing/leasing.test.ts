import { callValue, loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, type EconomyWorld, economyWorld, writeHotkey } from '../../../../testing/index.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { Proxies } from '../../proxy/storage.ts';
import { increaseStake, stakeOf } from '../staking/sharePool.ts';
import {
  AccumulatedLeaseDividends,
  SubnetLeaseShares,
  SubnetLeases,
  SubnetLeaseUnpaidDividends,
  SubnetUidToLeaseId,
} from '../storage/leasing.ts';
import { SubnetAlphaOut } from '../storage/pools.ts';
import { Delegates } from '../storage/staking.ts';
import { NetworkRateLimit, SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';
import { leaseColdkey, leaseHotkey } from './leaseAccounts.ts';
import { shareLease } from './shareLease.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const [ALICE, BOB, CHARLIE] = ['Alice', 'Bob', 'Charlie'].map(accountOf) as [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
];
const END = 500;

let world: EconomyWorld;
beforeEach(() => {
  world = economyWorld(registry, {
    subnets: [{ netuid: 0 }],
    rich: ['Alice', 'Bob', 'Charlie'],
    writes: (state) => {
      NetworkRateLimit.insert(state, 0n);
      writeHotkey(state, ALICE, accountOf('Alice//hotkey'));
    },
  });
});

const call = (who: string, path: string, args: Record<string, unknown> = {}) => world.call(who, path, args);
const done = (who: string, path: string, args: Record<string, unknown> = {}) =>
  expect(call(who, path, args)).toEqual({ ok: true });

/** Alice raises 4 000 TAO for a lease: half of it hers, 1 500 Bob's, 500 Charlie's. */
function raise(terms: Record<string, unknown> = { emissions_share: 40, end_block: END }): void {
  const lease = { path: 'SubtensorModule.register_leased_network', arguments: terms };
  done('Alice', 'Crowdloan.create', {
    deposit: 2_000n * TAO,
    min_contribution: TAO,
    cap: 4_000n * TAO,
    end: 50_500,
    call: callValue(registry, lease as never),
    target_address: null,
  });
  done('Bob', 'Crowdloan.contribute', { crowdloan_id: 0, amount: 1_500n * TAO });
  done('Charlie', 'Crowdloan.contribute', { crowdloan_id: 0, amount: 500n * TAO });
}

const finalize = () => call('Alice', 'Crowdloan.finalize', { crowdloan_id: 0 });

describe('register_leased_network', () => {
  test('the subnet is the lease’s, its creator runs it, all share in it', () => {
    const { state } = world;
    raise();
    const before = [BOB, CHARLIE].map((who) => balanceOf(state, who).free);
    expect(finalize()).toEqual({ ok: true });
    const [coldkey, hotkey] = [leaseColdkey(0), leaseHotkey(0)];
    const lease = SubnetLeases.get(state, 0)!;
    expect(lease).toMatchObject({
      beneficiary: ALICE,
      coldkey,
      hotkey,
      netuid: 1,
      emissions_share: 40,
      end_block: END,
    });
    expect(SubnetUidToLeaseId.get(state, 1)).toBe(0);
    expect([SubnetOwner.get(state, 1), SubnetOwnerHotkey.get(state, 1)]).toEqual([coldkey, hotkey]);
    expect(Delegates.get(state, hotkey)).toBe(0);
    expect(Proxies.get(state, coldkey)[0]).toMatchObject([
      { delegate: ALICE, proxy_type: { type: 'SubnetLeaseBeneficiary' }, delay: 0 },
    ]);
    expect(SubnetLeaseShares.get(state, 0, BOB)).toEqual({ bits: (3n << 64n) / 8n });
    expect(SubnetLeaseShares.get(state, 0, CHARLIE)).toEqual({ bits: (1n << 64n) / 8n });
    const leftRao = 4_000n * TAO - lease.cost;
    expect([BOB, CHARLIE].map((who, at) => balanceOf(state, who).free - before[at]!)).toEqual([
      (leftRao * 3n) / 8n,
      leftRao / 8n,
    ]);
    expect(world.events.map(({ path }) => path)).toContain('SubtensorModule.SubnetLeaseCreated');
    world.step();
  });

  test.each<[string, Record<string, unknown>]>([
    ['SubtensorModule.LeaseCannotEndInThePast', { emissions_share: 40, end_block: 1 }],
  ])('the crowdloan fails with %s', (refusal, terms) => {
    raise(terms);
    expect(finalize()).toMatchObject({ refusal });
    expect(SubnetLeases.contains(world.state, 0)).toBe(false);
  });

  test('what raised too little buys no subnet', () => {
    const lease = {
      path: 'SubtensorModule.register_leased_network',
      arguments: { emissions_share: 40, end_block: null },
    };
    done('Alice', 'Crowdloan.create', {
      deposit: 20n * TAO,
      min_contribution: TAO,
      cap: 21n * TAO,
      end: 50_500,
      call: callValue(registry, lease as never),
      target_address: null,
    });
    done('Bob', 'Crowdloan.contribute', { crowdloan_id: 0, amount: TAO });
    expect(finalize()).toMatchObject({ refusal: 'SubtensorModule.CannotAffordLockCost' });
  });

  test('outside of a crowdloan it is refused', () => {
    const args = { emissions_share: 40, end_block: null };
    expect(call('Alice', 'SubtensorModule.register_leased_network', args)).toMatchObject({
      refusal: 'Crowdloan.InvalidCrowdloanId',
    });
  });
});

describe('dividends', () => {
  const alphaOf = (coldkey: `0x${string}`) =>
    stakeOf(world.state, { hotkey: leaseHotkey(0), coldkey, netuid: 1 });
  /** The owner's cut of an epoch, staked as the coinbase does. */
  const cut = (rao: bigint): bigint => {
    increaseStake(world.state, { hotkey: leaseHotkey(0), coldkey: leaseColdkey(0), netuid: 1 }, rao);
    SubnetAlphaOut.mutate(world.state, 1, (out) => out + rao);
    return shareLease(world.context, 1, rao);
  };

  beforeEach(() => {
    raise();
    expect(finalize()).toEqual({ ok: true });
  });

  test('gather until a hundredth block, then everybody gets a part', () => {
    world.skipTo(150);
    expect(cut(100n * TAO)).toBe(60n * TAO);
    expect(AccumulatedLeaseDividends.get(world.state, 0)).toBe(40n * TAO);
    world.skipTo(200);
    expect(cut(100n * TAO)).toBe(60n * TAO);
    expect(AccumulatedLeaseDividends.get(world.state, 0)).toBe(0n);
    expect([alphaOf(BOB), alphaOf(CHARLIE), alphaOf(ALICE)]).toEqual([30n * TAO, 10n * TAO, 40n * TAO]);
    expect(alphaOf(leaseColdkey(0))).toBe(120n * TAO);
    const paths = world.events.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('LeaseDividendsDistributed'))).toHaveLength(3);
  });

  test('a part that cannot be paid waits', () => {
    world.skipTo(200);
    expect(shareLease(world.context, 1, 100n * TAO)).toBe(60n * TAO);
    expect(alphaOf(BOB)).toBe(0n);
    expect(AccumulatedLeaseDividends.get(world.state, 0)).toBe(40n * TAO);
  });

  test('a subnet without a lease keeps all, and a lease that has ended shares nothing', () => {
    expect(shareLease(world.context, 7, TAO)).toBe(TAO);
    world.skipTo(END);
    expect(cut(100n * TAO)).toBe(100n * TAO);
    expect(AccumulatedLeaseDividends.get(world.state, 0)).toBe(0n);
  });

  describe('terminate_lease', () => {
    const hotkey = accountOf('Alice//hotkey');
    const terminate = (who = 'Alice', args: Record<string, unknown> = {}) =>
      call(who, 'SubtensorModule.terminate_lease', { lease_id: 0, hotkey, ...args });

    test('the subnet is the beneficiary’s from the end on', () => {
      const { state } = world;
      world.skipTo(END);
      expect(terminate()).toEqual({ ok: true });
      expect([SubnetOwner.get(state, 1), SubnetOwnerHotkey.get(state, 1)]).toEqual([ALICE, hotkey]);
      expect([SubnetLeases.contains(state, 0), SubnetUidToLeaseId.contains(state, 1)]).toEqual([
        false,
        false,
      ]);
      expect(SubnetLeaseShares.entries(state, 0)).toEqual([]);
      expect(Proxies.contains(state, leaseColdkey(0))).toBe(false);
      expect(world.events.at(-1)).toMatchObject({
        path: 'SubtensorModule.SubnetLeaseTerminated',
        fields: { beneficiary: ALICE, netuid: 1 },
      });
    });

    test('what is owed is paid first; a lease that owes more is kept', () => {
      const { state } = world;
      world.skipTo(END);
      SubnetLeaseUnpaidDividends.insert(state, 0, BOB, 5n * TAO);
      expect(terminate()).toEqual({ ok: true });
      expect(SubnetLeases.contains(state, 0)).toBe(true);
      cut(5n * TAO);
      expect([alphaOf(BOB), SubnetLeases.contains(state, 0)]).toEqual([5n * TAO, false]);
    });

    test.each<[string, string, number, Record<string, unknown>]>([
      ['LeaseDoesNotExist', 'Alice', END, { lease_id: 7 }],
      ['ExpectedBeneficiaryOrigin', 'Bob', END, {}],
      ['LeaseHasNotEnded', 'Alice', END - 1, {}],
      ['BeneficiaryDoesNotOwnHotkey', 'Alice', END, { hotkey: accountOf('Nobody') }],
    ])('refused with %s', (error, who, block, args) => {
      world.skipTo(block);
      expect(terminate(who, args)).toMatchObject({ refusal: `SubtensorModule.${error}` });
    });

    test('a lease without an end has none', () => {
      SubnetLeases.insert(world.state, 0, { ...SubnetLeases.get(world.state, 0)!, end_block: null });
      expect(terminate()).toMatchObject({ refusal: 'SubtensorModule.LeaseHasNoEndBlock' });
    });
  });
});
