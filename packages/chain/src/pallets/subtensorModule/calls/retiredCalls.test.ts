import { describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { AutoParentDelegationEnabled } from '../storage/childkeys.ts';
import { ActivityCutoffFactorMilli, Tempo } from '../storage/hyperparameters.ts';
import { NetworkRateLimit, NetworksAdded } from '../storage/subnets.ts';

/** A world with subnet 1, Alice's. */
async function worldAt(spec: number): Promise<SubnetWorld> {
  const world = await subnetWorld(spec);
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  return world;
}

describe('calls that changed with 475', () => {
  test.each(['Alice', 'Bob', 'root'])(
    '%s’s set_tempo and set_activity_cutoff_factor do nothing',
    async (who) => {
      const world = await worldAt(475);
      const before = [Tempo.get(world.state, 1), ActivityCutoffFactorMilli.get(world.state, 1)];
      world.done(who, 'SubtensorModule.set_tempo', { netuid: 1, tempo: 400 });
      world.done(who, 'SubtensorModule.set_activity_cutoff_factor', { netuid: 1, factor_milli: 2_000 });
      expect([Tempo.get(world.state, 1), ActivityCutoffFactorMilli.get(world.state, 1)]).toEqual(before);
      expect(world.events('SubtensorModule.TempoSet')).toEqual([]);
    },
  );

  test('before 475 the owner sets the tempo with it, from 360 to 50 400, once in 360 blocks; root by the admin’s', async () => {
    const world = await worldAt(425);
    const set = (who: string, tempo: number) =>
      world.call(who, 'SubtensorModule.set_tempo', { netuid: 1, tempo });
    expect(set('Bob', 400)).toMatchObject({ refusal: 'BadOrigin' });
    expect(set('root', 400)).toMatchObject({ refusal: 'BadOrigin' });
    expect(set('Alice', 359)).toMatchObject({ refusal: 'SubtensorModule.TempoOutOfBounds' });
    expect(set('Alice', 50_401)).toMatchObject({ refusal: 'SubtensorModule.TempoOutOfBounds' });
    expect(set('Alice', 400)).toEqual({ ok: true });
    expect(Tempo.get(world.state, 1)).toBe(400);
    world.goTo(1_359);
    expect(set('Alice', 401)).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    const byAdmin = { netuid: 1, tempo: 7 };
    expect(world.call('Alice', 'AdminUtils.sudo_set_tempo', byAdmin)).toMatchObject({ refusal: 'BadOrigin' });
    world.done('root', 'AdminUtils.sudo_set_tempo', byAdmin);
    expect(Tempo.get(world.state, 1)).toBe(7);
  });

  test('before 475 the owner sets the cutoff factor with it, from 1 000 to 50 000', async () => {
    const world = await worldAt(425);
    const set = (factor_milli: number) =>
      world.call('Alice', 'SubtensorModule.set_activity_cutoff_factor', { netuid: 1, factor_milli });
    const refusal = 'SubtensorModule.ActivityCutoffFactorMilliOutOfBounds';
    expect(set(999)).toMatchObject({ refusal });
    expect(set(50_001)).toMatchObject({ refusal });
    expect(set(2_000)).toEqual({ ok: true });
    expect(ActivityCutoffFactorMilli.get(world.state, 1)).toBe(2_000);
  });

  test.each([
    [425, { refusal: 'SubtensorModule.HotKeyNotRegisteredInSubNet' }],
    [475, { ok: true }],
  ] as const)('at %i an owner without a seat on root says what it lends', async (spec, result) => {
    const world = await worldAt(spec);
    const hotkey = account('Alice//owner');
    const args = { hotkey, enabled: false };
    const path = 'SubtensorModule.set_auto_parent_delegation_enabled';
    expect(world.call('Bob', path, args)).toMatchObject({ refusal: 'SubtensorModule.NonAssociatedColdKey' });
    expect(world.call('Alice', path, args)).toMatchObject(result);
    expect(AutoParentDelegationEnabled.get(world.state, hotkey)).toBe(spec === 425);
  });

  test('at 425 root gives a symbol to a subnet that is not there', async () => {
    const world = await worldAt(425);
    world.done('root', 'SubtensorModule.update_symbol', { netuid: 9, symbol: new TextEncoder().encode('β') });
  });

  test.each([425, 475])(
    'at %i: what a dissolved subnet still has is used by nobody from 475 on',
    async (spec) => {
      const world = await worldAt(spec);
      world.goTo(8_000);
      NetworksAdded.remove(world.state, 1);
      const text = new Uint8Array();
      const axon = { version: 1, ip: 1_676_056_785n, port: 128, ip_type: 4 };
      const more = { protocol: 0, placeholder1: 0, placeholder2: 0 };
      const identity = {
        subnet_name: text,
        github_repo: text,
        subnet_contact: text,
        subnet_url: text,
        discord: text,
        description: text,
        logo_url: text,
        additional: text,
      };
      const proof = { evm_key: `0x${'11'.repeat(20)}`, block_number: 1n, signature: `0x${'11'.repeat(65)}` };
      const evm = { refusal: 'SubtensorModule.InvalidIdentity' };
      for (const [who, call, args, at425] of [
        ['Alice//owner', 'serve_axon', { ...axon, ...more }, { ok: true }],
        ['Alice//owner', 'serve_prometheus', axon, { ok: true }],
        ['Alice//owner', 'associate_evm_key', proof, evm],
        ['Alice', 'set_subnet_identity', identity, { ok: true }],
        ['Alice', 'set_childkey_take', { hotkey: account('Alice//owner'), take: 9 }, { ok: true }],
        ['Alice', 'enable_voting_power_tracking', {}, { ok: true }],
        ['root', 'sudo_set_voting_power_ema_alpha', { alpha: 1n }, { ok: true }],
        ['Alice', 'disable_voting_power_tracking', {}, { ok: true }],
      ] as const) {
        const result = world.call(who, `SubtensorModule.${call}`, { netuid: 1, ...args });
        const at475 = { refusal: 'SubtensorModule.SubnetNotExists' };
        expect(result, call).toMatchObject(spec === 425 ? at425 : at475);
      }
    },
  );
});
