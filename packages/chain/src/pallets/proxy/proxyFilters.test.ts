import { MAINNET_SPEC } from '@taokit/types';
import { type Call, callValue, loadRegistry, variantsOf } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import * as groups from './callGroups.ts';
import { isSuperset, proxyAllows } from './proxyFilters.ts';

const registry = await loadRegistry();
const ALL = registry.pallets.flatMap(({ name, calls }) =>
  calls === undefined ? [] : variantsOf(registry, calls).map(([call]) => `${name}.${call}`),
);
const isIn = (group: readonly string[], path: string) =>
  group.includes(path) || group.includes(`${path.split('.')[0]}.*`);
const expand = (...of: readonly (readonly string[])[]) =>
  ALL.filter((path) => of.some((group) => isIn(group, path)));
const allowed = (kind: string) =>
  ALL.filter((path) => proxyAllows(MAINNET_SPEC, kind, { path, arguments: {} }));
const but = (denied: readonly string[]) => ALL.filter((path) => !denied.includes(path));

const value = 500_000_000n;
const transfer = (path: string, amount: bigint): Call => ({
  path,
  arguments: path.startsWith('Balances') ? { value: amount } : { alpha_amount: amount },
});
const sudo = (inner: Call): Call => ({
  path: 'Sudo.sudo_unchecked_weight',
  arguments: { call: callValue(registry, inner), weight: { ref_time: 0n, proof_size: 0n } },
});

describe('callGroups', () => {
  test('every call of the interface is in one group', () => {
    const counts = ALL.map((path) => [
      path,
      Object.values(groups).filter((group) => isIn(group, path)).length,
    ]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
    expect(ALL).toHaveLength(311);
  });

  test('no group names a call that is none', () => {
    const named = Object.values(groups)
      .flat()
      .filter((path) => !path.endsWith('.*'));
    expect(named.filter((path) => !ALL.includes(path))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('proxyAllows', () => {
  test('Any: everything; kinds of the past: nothing', () => {
    expect(allowed('Any')).toEqual(ALL);
    for (const kind of ['Triumvirate', 'Senate', 'Governance', 'RootWeights', 'NoSuchKind'])
      expect(allowed(kind)).toEqual([]);
  });

  // The broad kinds the other way round: all but what they must not do.
  const { ONLY_ANY, COLDKEY_SWAPS, BASKET_TRADING, OTHER_MACHINES, BALANCE_TRANSFERS, BALANCE_MAINTENANCE } =
    groups;
  const never = [ONLY_ANY, COLDKEY_SWAPS, BASKET_TRADING];
  const balances = [BALANCE_TRANSFERS, BALANCE_MAINTENANCE];
  test.each([
    ['NonTransfer', [...never, OTHER_MACHINES, ...balances, groups.STAKE_TRANSFERS]],
    [
      'NonFungible',
      [
        ...[...never, OTHER_MACHINES, ...balances, groups.STAKE_TRANSFERS, groups.STAKE_MANAGEMENT],
        ...[groups.BURNED_REGISTRATION, groups.ROOT_REGISTRATION, groups.HOTKEY_SWAPS, groups.VALUE],
      ],
    ],
    [
      'NonCritical',
      [...never, groups.CRITICAL_NETWORK, groups.BURNED_REGISTRATION, groups.ROOT_REGISTRATION],
    ],
  ])('%s: all but what it must not', (kind, denied) => {
    expect(allowed(kind)).toEqual(but(expand(...denied)));
  });

  test.each([
    ['Transfer', [BALANCE_TRANSFERS, groups.STAKE_TRANSFERS]],
    ['Staking', [groups.STAKE_MANAGEMENT]],
    ['Registration', [groups.POW_REGISTRATION, groups.BURNED_REGISTRATION]],
    ['Owner', [groups.SUBNET_IDENTITY, groups.SUBNET_MANAGEMENT]],
    ['SubnetLeaseBeneficiary', [groups.SUBNET_ACTIVATION, groups.SUBNET_IDENTITY, groups.SUBNET_MANAGEMENT]],
    ['ChildKeys', [groups.CHILD_KEYS]],
    ['SwapHotkey', [groups.HOTKEY_SWAPS]],
    ['RootClaim', [groups.ROOT_CLAIMS]],
    ['BasketTrading', [BASKET_TRADING]],
  ])('%s: only its own', (kind, own) => {
    expect(allowed(kind)).toEqual(expand(...own));
  });

  test.each([
    ['Balances.transfer_keep_alive', [true, true]],
    ['Balances.transfer_allow_death', [true, true]],
    ['SubtensorModule.transfer_stake', [true, true]],
    ['SubtensorModule.transfer_stake_and_hotkey', [false, true]],
    ['Balances.transfer_all', [false, false]],
  ])('SmallTransfer: %s below half a TAO or alpha, at 425 and 475', (path, expected) => {
    const at = (amount: bigint) =>
      [425, 475].map((spec) => proxyAllows(spec, 'SmallTransfer', transfer(path, amount)));
    expect(at(value - 1n)).toEqual(expected);
    expect(at(value)).toEqual([false, false]);
  });

  test('SudoUncheckedSetCode: the one call with the one call inside', () => {
    const setCode = { path: 'System.set_code', arguments: { code: new Uint8Array() } };
    const remark = { path: 'System.remark', arguments: { remark: new Uint8Array() } };
    for (const spec of [425, 475]) {
      expect(proxyAllows(spec, 'SudoUncheckedSetCode', sudo(setCode))).toBe(true);
      expect(proxyAllows(spec, 'SudoUncheckedSetCode', sudo(remark))).toBe(false);
      expect(proxyAllows(spec, 'SudoUncheckedSetCode', { path: 'Sudo.sudo', arguments: {} })).toBe(false);
    }
  });

  test.each([
    ['NonTransfer', 'Sudo.sudo', [true, false]],
    ['NonTransfer', 'Multisig.as_multi', [true, false]],
    ['NonFungible', 'SubtensorModule.burn_alpha', [true, false]],
    ['Owner', 'AdminUtils.sudo_set_kappa', [true, false]],
    ['SubnetLeaseBeneficiary', 'AdminUtils.sudo_set_kappa', [true, false]],
    ['SubnetLeaseBeneficiary', 'SubtensorModule.set_subnet_identity', [false, true]],
    ['BasketTrading', 'SubtensorModule.swap_basket', [false, true]],
    ['Staking', 'SubtensorModule.add_collateral', [false, true]],
  ])('releases: %s, %s', (kind, path, expected) => {
    expect([425, 475].map((spec) => proxyAllows(spec, kind, { path, arguments: {} }))).toEqual(expected);
  });
});

describe('isSuperset', () => {
  const KINDS = ['Owner', 'Senate', 'NonFungible', 'Triumvirate', 'Governance', 'Staking', 'Registration'];
  const MORE_KINDS = ['RootWeights', 'ChildKeys', 'SwapHotkey', 'SubnetLeaseBeneficiary', 'RootClaim'];
  const ONLY_425 = ['NonCritical', 'SudoUncheckedSetCode'];

  test('NonTransfer: what cannot move value; at 475 no sudo, no trades, not NonCritical', () => {
    for (const kind of [...KINDS, ...MORE_KINDS])
      expect(
        [425, 475].map((spec) => isSuperset(spec, 'NonTransfer', kind)),
        kind,
      ).toEqual([true, true]);
    for (const kind of ONLY_425)
      expect([425, 475].map((spec) => isSuperset(spec, 'NonTransfer', kind))).toEqual([true, false]);
    for (const kind of ['Any', 'Transfer', 'SmallTransfer', 'BasketTrading'])
      expect(isSuperset(475, 'NonTransfer', kind)).toBe(false);
  });

  test('of itself; Any of all; Transfer of the small ones', () => {
    expect(isSuperset(475, 'Staking', 'Staking')).toBe(true);
    expect(isSuperset(475, 'Any', 'BasketTrading')).toBe(true);
    expect(isSuperset(475, 'Transfer', 'SmallTransfer')).toBe(true);
    expect(isSuperset(475, 'SmallTransfer', 'Transfer')).toBe(false);
    expect(isSuperset(475, 'Staking', 'Any')).toBe(false);
  });
});
