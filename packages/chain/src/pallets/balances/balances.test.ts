import { describe, expect, test } from 'vitest';
import { accountOf, asRoot, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { checkInvariants } from '../../index.ts';
import { openBlock } from '../../runtime/openBlock.ts';
import { rawKey } from '../../state/rawStorage.ts';
import { TotalIssuance as SubtensorIssuance } from '../subtensorModule/storage/emission.ts';
import { Account } from '../system/storage.ts';
import { NEW_LOGIC } from './ensureUpgraded.ts';
import { hold, release } from './holds.ts';
import { balanceOf, reserve, transfer, unreserve } from './ledger.ts';
import { Holds, InactiveIssuance, TotalIssuance } from './storage.ts';

const chain = await createTestChain();
const id = (name: string) => ({ type: 'Id', value: accountOf(name) });
const free = (name: string) => balanceOf(chain.state, accountOf(name)).free;

describe('what root does', () => {
  test('force_set_balance: the issuance follows', () => {
    const issuance = TotalIssuance.get(chain.state);
    const set = { path: 'Balances.force_set_balance', arguments: { who: id('Dave'), new_free: 7_000n } };
    const before = free('Dave');
    asRoot(chain, set);
    expect(free('Dave')).toBe(7_000n);
    expect(TotalIssuance.get(chain.state)).toBe(issuance - before + 7_000n);
    asRoot(chain, { ...set, arguments: { who: id('Dave'), new_free: 499n } });
    expect(free('Dave')).toBe(0n);
    expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
  });

  test('force_transfer, force_unreserve', () => {
    const before = free('Eve');
    asRoot(chain, {
      path: 'Balances.force_transfer',
      arguments: { source: id('Bob'), dest: id('Eve'), value: 1_000n },
    });
    expect(free('Eve')).toBe(before + 1_000n);
    reserve(openBlock(chain.runtime, chain.state, 0).context, accountOf('Eve'), 900n);
    asRoot(chain, { path: 'Balances.force_unreserve', arguments: { who: id('Eve'), amount: 600n } });
    expect(balanceOf(chain.state, accountOf('Eve'))).toMatchObject({ free: before + 700n, reserved: 300n });
    expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
  });

  test('set_storage, kill_storage: by raw keys', () => {
    const key = rawKey(chain.state.registry, InactiveIssuance.path, []);
    const value = Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0);
    asRoot(chain, { path: 'System.set_storage', arguments: { items: [[key, value]] } });
    expect(InactiveIssuance.get(chain.state)).toBe(9n);
    asRoot(chain, { path: 'System.kill_storage', arguments: { keys: [key] } });
    expect(InactiveIssuance.contains(chain.state)).toBe(false);
    const wrong = { path: 'System.set_storage', arguments: { items: [['0x0102', value]] } };
    expect(() => asRoot(chain, wrong)).toThrow('Other');
  });

  test('force_adjust_total_issuance: only the number', () => {
    const adjust = (type: string, delta: bigint) =>
      asRoot(chain, {
        path: 'Balances.force_adjust_total_issuance',
        arguments: { direction: { type, value: null }, delta },
      });
    const before = TotalIssuance.get(chain.state);
    adjust('Increase', 5n);
    expect(checkInvariants(chain.runtime, chain.state)).toHaveLength(1);
    adjust('Decrease', 5n);
    expect(TotalIssuance.get(chain.state)).toBe(before);
    expect(() => adjust('Increase', 0n)).toThrow();
  });
});

describe('what follows from a change', () => {
  test('dust: both counts of all TAO fall from 459 on, before that only the one of the pallet', async () => {
    for (const [spec, counted] of [
      [425, 0n],
      [475, 499n],
    ] as const) {
      const { runtime, state } = await createTestChain({ spec });
      const { context, events } = openBlock(runtime, state, 1);
      const before = [TotalIssuance.get(state), SubtensorIssuance.get(state)];
      const all = balanceOf(state, accountOf('Dave')).free;
      transfer(context, accountOf('Dave'), accountOf('Eve'), all - 499n, 'Expendable');
      expect(events.map(({ path }) => path)).toContain('Balances.DustLost');
      expect(before[0]! - TotalIssuance.get(state)).toBe(499n);
      expect(before[1]! - SubtensorIssuance.get(state)).toBe(counted);
    }
  });

  test('an account of the old logic is upgraded by its first change', async () => {
    const { runtime, state } = await createTestChain();
    const { context, events } = openBlock(runtime, state, 1);
    const who = accountOf('Dave');
    Account.mutate(state, who, (account) => ({ ...account, data: { ...account.data, flags: 0n } }));
    reserve(context, who, 1_000n);
    expect(events.map(({ path }) => path)).toEqual(['Balances.Upgraded', 'Balances.Reserved']);
    expect(balanceOf(state, who)).toMatchObject({ reserved: 1_000n, flags: NEW_LOGIC });
  });

  test('unreserve: whoever holds anything is told, even of nothing', async () => {
    const { runtime, state } = await createTestChain();
    const { context, events } = openBlock(runtime, state, 1);
    expect(unreserve(context, accountOf('Dave'), 7n)).toBe(7n);
    expect(events).toMatchObject([{ path: 'Balances.Unreserved', fields: { amount: 0n } }]);
    expect(unreserve(context, accountOf('Nobody'), 7n)).toBe(7n);
    expect(unreserve(context, accountOf('Dave'), 0n)).toBe(0n);
    expect(events).toHaveLength(1);
  });

  test('holds keep their places, and an empty list stays', async () => {
    const { runtime, state } = await createTestChain();
    const { context } = openBlock(runtime, state, 1);
    const who = accountOf('Dave');
    const reason = (type: string, why: string) => ({ type, value: { type: why, value: null } });
    const [first, second] = [reason('Preimage', 'Preimage'), reason('SafeMode', 'EnterOrExtend')];
    hold(context, who, first, 5n);
    hold(context, who, second, 6n);
    hold(context, who, first, 2n);
    expect(Holds.get(state, who).map(({ amount }) => amount)).toEqual([7n, 6n]);
    release(context, who, first, 7n);
    release(context, who, second, 6n);
    expect(Holds.get(state, who)).toEqual([]);
    expect(Holds.contains(state, who)).toBe(true);
  });
});

describe('fees', () => {
  test('transfers at 425, by hand: weights of the pallet, half a rao for a thousand picoseconds, one for a byte', async () => {
    const older = await createTestChain({ spec: 425 });
    const fees = [
      ['transfer_keep_alive', { dest: id('Bob'), value: 500n }, 136_245n, 142],
      ['transfer_allow_death', { dest: id('Bob'), value: 12_345_678n }, 141_139n, 144],
      ['transfer_all', { dest: id('Bob'), keep_alive: false }, 140_823n, 141],
    ] as const;
    for (const [name, args, feeRao, length] of fees) {
      const sent = submit(older, keyOf('Ferdie'), { path: `Balances.${name}`, arguments: { ...args } });
      const own = sent.produced.block.extrinsics[1]!.length;
      expect(sent.feeRao - BigInt(own), name).toBe(feeRao - BigInt(length));
    }
  });

  test('the author earned the fee and the tip; today nobody does', async () => {
    const older = await createTestChain({ spec: 425 });
    const earned = () => balanceOf(older.state, accountOf('One')).free;
    const before = earned();
    const unchanged = free('One');
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array(5) } };
    const { feeRao } = submit(older, keyOf('Alice'), call, { tipRao: 1_234n });
    expect(earned()).toBe(before + feeRao);
    const { events } = submit(chain, keyOf('Alice'), call, { tipRao: 1_234n });
    expect(free('One')).toBe(unchanged);
    expect(events.find(({ path }) => path.endsWith('FeePaid'))!.fields).toMatchObject({ tip: 1_234n });
  });

  test('rejected: who cannot pay', () => {
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array(5) } };
    expect(() => submit(chain, keyOf('Nobody'), call)).toThrow('Invalid.Payment');
  });
});
