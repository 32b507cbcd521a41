import { type Call, callValue, decodeCall, loadRegistry, variantsOf } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, keyOf, livelyChain, signTransaction, submit } from '../../../testing/index.ts';
import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { openBlock } from '../../runtime/openBlock.ts';
import { createRuntime } from '../../runtime/Runtime.ts';
import { bytesFromHex } from '../../state/AccountId.ts';
import { balanceOf } from '../balances/ledger.ts';
import { TotalIssuance as BalancesIssuance } from '../balances/storage.ts';
import { PALLETS } from '../index.ts';
import { stakeOf } from '../subtensorModule/staking/sharePool.ts';
import { MinerCollateral } from '../subtensorModule/storage/collateral.ts';
import { TotalIssuance } from '../subtensorModule/storage/emission.ts';
import { blockLimitsOf } from '../system/blockLimits.ts';
import { freeAlpha } from './alphaFee.ts';
import { CALL_FEES } from './callFees.ts';
import { computeFee, computeLengthFee, computeWeightFee, sumOfFee } from './computeFee.ts';
import { UNIT_CALLS } from './unitCalls.ts';

const registry = await loadRegistry();
const limits = blockLimitsOf(registry);
const runtimeAt = (spec: number) => createRuntime(registry, spec, PALLETS);
const fees = Object.entries(CALL_FEES).flatMap(([pallet, calls]) =>
  Object.entries(calls).map(([call, rao]) => [`${pallet}.${call}`, rao] as const),
);

describe('rates', () => {
  test('of 467, by hand: a quarter rao for a thousand picoseconds, half a rao for a byte, halves down', () => {
    const at = { spec: 467, limits };
    expect(computeWeightFee(at, 40_000n)).toBe(10n);
    expect(computeWeightFee(at, 1_000_000_000n)).toBe(250_000n);
    expect(computeWeightFee(at, 224_051_000n)).toBe(56_013n);
    expect([0, 1, 3, 150, 151].map((length) => computeLengthFee(at, length))).toEqual([0n, 0n, 1n, 75n, 75n]);
    expect(computeWeightFee({ spec: 466, limits }, 1_000_000_000n)).toBe(500_000n);
    expect(computeLengthFee({ spec: 466 }, 151)).toBe(151n);
  });
});

describe('what calls cost', () => {
  test('every call of the table is one of the interface', () => {
    for (const [path] of fees) {
      const [pallet, name] = path.split('.');
      const calls = registry.pallets.find((known) => known.name === pallet)?.calls;
      expect(variantsOf(registry, calls).map(([call]) => call)).toContain(name);
    }
  });

  test.each(fees)('%s: %i rao for 100 bytes with one unit of everything', (path, rao) => {
    const hex = UNIT_CALLS[path];
    const call = hex === undefined ? { path, arguments: {} } : decodeCall(registry, bytesFromHex(`0x${hex}`));
    const [pallet, name] = path.split('.') as [string, string];
    const declared = PALLETS.find((known) => known.name === pallet)?.dispatchInfo ?? {};
    const rule = (typeof declared === 'function' ? declared(475) : declared)[name];
    if (hex === undefined && typeof rule === 'function') return;
    const { infoOf, spec } = runtimeAt(475);
    expect(sumOfFee(computeFee({ spec, limits }, infoOf(call), 100))).toBe(BigInt(rao));
  });

  test('pallets of the SDK and the shield declare what 467 charges, but for the guard of coldkeys that are being swapped', () => {
    const { parameters } = runtimeAt(475);
    const GUARD = 60_000_000n;
    const infoOf = ({ path, arguments: args }: Call): DispatchInfo => {
      const [pallet, name] = path.split('.') as [string, string];
      const table = PALLETS.find((known) => known.name === pallet)!.dispatchInfo as DispatchInfoTable;
      const rule = table[name]!;
      const context = { registry, spec: 475, parameters, infoOf };
      const info = typeof rule === 'function' ? rule(args as never, context) : rule;
      return { ...info, refTime: info.refTime + GUARD };
    };
    const known = ['Balances', 'Utility', 'Sudo', 'Multisig', 'Preimage', 'Scheduler', 'MevShield'];
    for (const [path, rao] of fees.filter(([call]) => known.includes(call.split('.')[0]!))) {
      const hex = UNIT_CALLS[path];
      const call =
        hex === undefined ? { path, arguments: {} } : decodeCall(registry, bytesFromHex(`0x${hex}`));
      const feeRao = sumOfFee(computeFee({ spec: 475, limits }, infoOf(call), 100));
      expect({ path, feeRao }).toEqual({ path, feeRao: BigInt(rao) });
    }
  });

  test('a burn that may end its account costs what its own benchmark says', () => {
    const { infoOf } = runtimeAt(475);
    const burn = (keep_alive: boolean) =>
      infoOf({ path: 'Balances.burn', arguments: { value: 1n, keep_alive } }).refTime;
    expect(burn(false) - burn(true)).toBe(30_219_000n - 20_720_000n);
  });

  test('a crowdloan with a call is charged what the call is, too', () => {
    const { infoOf } = runtimeAt(475);
    const remark: Call = { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } };
    const terms = { deposit: 1n, min_contribution: 1n, cap: 1n, end: 1, target_address: null };
    const create = (call: unknown) =>
      infoOf({ path: 'Crowdloan.create', arguments: { ...terms, call } }).refTime;
    expect(create(callValue(registry, remark)) - create(null)).toBe(infoOf(remark).refTime);
  });

  test('more than a unit costs more: each further call of a batch its own weight', () => {
    const { infoOf } = runtimeAt(475);
    const remark = { type: 'System', value: { type: 'remark', value: { remark: Uint8Array.of(1) } } };
    const batchOf = (count: number) =>
      infoOf({ path: 'Utility.batch', arguments: { calls: Array.from({ length: count }, () => remark) } });
    const { refTime } = infoOf({ path: 'System.remark', arguments: { remark: Uint8Array.of(1) } });
    const [one, two, three] = [1, 2, 3].map((count) => batchOf(count).refTime) as [bigint, bigint, bigint];
    expect(two - one).toBe(three - two);
    expect(two - one > refTime).toBe(true);
  });
});

describe('who gets a fee', () => {
  test('it is destroyed, and both counts of all TAO fall by it', async () => {
    const chain = await livelyChain(0);
    const { state } = chain;
    const emitted = (before: bigint) => TotalIssuance.get(state) - before;
    const before = TotalIssuance.get(state);
    chain.produceBlock();
    const perBlock = emitted(before);
    const start = TotalIssuance.get(state);
    const { feeRao, produced } = submit(chain, keyOf('Dave'), {
      path: 'System.remark',
      arguments: { remark: Uint8Array.of(1) },
    });
    const { length } = produced.block.extrinsics[1]!;
    expect(feeRao).toBe(42_488n - 50n + computeLengthFee({ spec: 475 }, length));
    expect(emitted(start)).toBe(perBlock - feeRao);
    expect(BalancesIssuance.get(state)).toBe(TotalIssuance.get(state));
  });
});

describe('fees in alpha', () => {
  test('who has no TAO pays for taking stake away with that stake, and gets back what was too much', async () => {
    const chain = await livelyChain(0);
    const { state } = chain;
    const hotkey = accountOf('AliceHot');
    const netuid = 1;
    const charlie = accountOf('Charlie');
    const transferAll = {
      path: 'Balances.transfer_all',
      arguments: { dest: { type: 'Id', value: accountOf('Dave') }, keep_alive: true },
    };
    expect(submit(chain, keyOf('Charlie'), transferAll).result.ok).toBe(true);
    expect(balanceOf(state, charlie).free).toBe(500n);
    const remark = { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } };
    expect(chain.validate(signTransaction(chain, keyOf('Charlie'), remark))).toMatchObject({
      refusal: 'Invalid.Payment',
    });
    const position = { hotkey, coldkey: charlie, netuid };
    const before = stakeOf(state, position);
    const amount_unstaked = before / 4n;
    const call = { path: 'SubtensorModule.remove_stake', arguments: { hotkey, netuid, amount_unstaked } };
    const { result, events } = submit(chain, keyOf('Charlie'), call);
    expect(result.ok).toBe(true);
    const paid = events.find(({ path }) => path === 'SubtensorModule.TransactionFeePaidWithAlpha');
    const { alpha_fee, tao_amount } = paid!.fields as { alpha_fee: bigint; tao_amount: bigint };
    expect(tao_amount > 0n).toBe(true);
    expect(stakeOf(state, position)).toBe(before - amount_unstaked - alpha_fee);
    expect(BalancesIssuance.get(state)).toBe(TotalIssuance.get(state));
  });

  test('alpha that is set aside as collateral pays no fee since there is any', async () => {
    const { state, head } = await livelyChain(0);
    const source = { hotkey: accountOf('AliceHot'), netuid: 1 };
    const charlie = accountOf('Charlie');
    const all = stakeOf(state, { ...source, coldkey: charlie });
    const locked = all - 7n;
    const collateral = { locked, drain_ratio: { bits: 0n }, min_locked: 0n, earned: 0n };
    MinerCollateral.insert(state, 1, source.hotkey, charlie, collateral);
    const freeAt = (spec: number) =>
      freeAlpha(openBlock(runtimeAt(spec), state, head.header.number).context, charlie, source);
    expect([425, 435, 475].map(freeAt)).toEqual([all, 7n, 7n]);
  });

  test('stake on more than one subnet pays no fee', async () => {
    const chain = await livelyChain(0);
    const charlie = keyOf('Charlie');
    const dest = { type: 'Id', value: accountOf('Dave') };
    submit(chain, charlie, { path: 'Balances.transfer_all', arguments: { dest, keep_alive: true } });
    const call = { path: 'SubtensorModule.unstake_all', arguments: { hotkey: accountOf('AliceHot') } };
    expect(chain.validate(signTransaction(chain, charlie, call)).ok).toBe(false);
  });
});
