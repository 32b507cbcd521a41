import { U64_MAX } from '@taokit/fixed';
import { readVectors, splitmix64, type VectorFile, vectorFamily } from '@taokit/testing';
import type { Call } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import type { Chain } from '../../src/blocks/Chain.ts';
import type { DirectTransaction } from '../../src/extrinsics/DirectTransaction.ts';
import { TotalIssuance } from '../../src/pallets/balances/storage.ts';
import { fixedStakeOf } from '../../src/pallets/subtensorModule/staking/spec300/fixedShares.ts';
import { SubnetAlphaIn, SubnetAlphaOut } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { Alpha, TotalHotkeyShares } from '../../src/pallets/subtensorModule/storage/spec300.ts';
import { Owner, TotalHotkeyAlpha, TotalStake } from '../../src/pallets/subtensorModule/storage/staking.ts';
import { allNetuids } from '../../src/pallets/subtensorModule/subnets/existing.ts';
import { alphaPrice } from '../../src/pallets/swap/pool.ts';
import { Account } from '../../src/pallets/system/storage.ts';
import type { Reads } from '../../src/state/State.ts';
import { traceChain } from './traceChain.ts';

/** Stake calls drawn at random on the traces' genesis states: amounts and limits at and around every bound. */
const SEED = 20_260_718n;
const BLOCKS = 60;
const PALLET = 'SubtensorModule';
const traces = readVectors('vectors/traces-300').filter((file) => vectorFamily(file) === 'state-trace');

describe('random stake calls of spec 300', () => {
  test.each(traces.map((file) => [file.path, file] as const))(
    '%s: TAO, alpha and shares are conserved, and a call that is refused changes nothing',
    async (_, file) => expect(await acceptedCalls(file)).toBeGreaterThan(5),
  );
});

/** Makes a block of each call, which is undone after it was looked at, most of the time. */
async function acceptedCalls(file: VectorFile): Promise<number> {
  const { chain } = await traceChain(file);
  const random = splitmix64(SEED);
  let accepted = 0;
  for (let i = 0; i < BLOCKS; i++) {
    const start = chain.head.header.number;
    const timestampMs = chain.head.timestampMs + 1_000;
    const transaction = drawCall(chain, random);
    chain.produceBlock({ timestampMs });
    const without = totalsOf(chain.state);
    chain.revertTo(start);
    const { results, rejected } = chain.produceBlock({ transactions: [transaction], timestampMs });
    const isDone = results[1]?.result.ok === true;
    check(transaction, without, totalsOf(chain.state), { isDone, feeRao: results[1]?.feeRao ?? 0n });
    if (isDone) accepted += 1;
    expect(results.length + rejected.length).toBe(2);
    if (random() % 3n > 0n) chain.revertTo(start);
  }
  return accepted;
}

function check(
  { call }: DirectTransaction,
  without: ReturnType<typeof totalsOf>,
  after: ReturnType<typeof totalsOf>,
  { isDone, feeRao }: { readonly isDone: boolean; readonly feeRao: bigint },
): void {
  const name = `${call.path} ${JSON.stringify(call.arguments, (_, value) => (typeof value === 'bigint' ? `${value}` : value))}`;
  const lostRao = without.taoRao - after.taoRao - feeRao;
  // A move whose sale brings less than the minimum loses it.
  const mayLose = isDone && /\.(move|swap|transfer)_/.test(call.path);
  expect(
    mayLose ? lostRao >= 0n && lostRao < 2_000_000n : lostRao === 0n,
    `${name} loses ${lostRao} rao`,
  ).toBe(true);
  if (!isDone || !call.path.includes('recycle')) expect(after.alphaRao, name).toEqual(without.alphaRao);
  expect(after.balancesRao, name).toBe(after.issuanceRao);
  expect(after.unevenShares, name).toEqual([]);
}

/** Sums that a stake call must not change, or only as stated. */
function totalsOf(state: Reads) {
  const balancesRao = sum(Account.entries(state).map(([, { data }]) => data.free + data.reserved));
  const rootRao = sum(TotalHotkeyAlpha.entries(state).map(([[, netuid], rao]) => (netuid === 0 ? rao : 0n)));
  return {
    balancesRao,
    issuanceRao: TotalIssuance.get(state),
    taoRao: balancesRao + rootRao + TotalStake.get(state),
    alphaRao: allNetuids(state).map(
      (netuid) => SubnetAlphaIn.get(state, netuid) + SubnetAlphaOut.get(state, netuid),
    ),
    unevenShares: TotalHotkeyShares.entries(state).filter(([[hotkey, netuid], { bits }]) => {
      const shares = Alpha.entries(state, hotkey).filter(([[, , on]]) => on === netuid);
      return sum(shares.map(([, share]) => share.bits)) !== bits;
    }),
  };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  add_stake: ['hotkey', 'netuid', 'amount_staked'],
  add_stake_limit: ['hotkey', 'netuid', 'amount_staked', 'limit_price', 'allow_partial'],
  remove_stake: ['hotkey', 'netuid', 'amount_unstaked'],
  remove_stake_limit: ['hotkey', 'netuid', 'amount_unstaked', 'limit_price', 'allow_partial'],
  remove_stake_full_limit: ['hotkey', 'netuid', 'limit_price'],
  move_stake: ['origin_hotkey', 'destination_hotkey', 'origin_netuid', 'destination_netuid', 'alpha_amount'],
  transfer_stake: ['destination_coldkey', 'hotkey', 'origin_netuid', 'destination_netuid', 'alpha_amount'],
  swap_stake: ['hotkey', 'origin_netuid', 'destination_netuid', 'alpha_amount'],
  swap_stake_limit: [
    'hotkey',
    'origin_netuid',
    'destination_netuid',
    'alpha_amount',
    'limit_price',
    'allow_partial',
  ],
  unstake_all: ['hotkey'],
  unstake_all_alpha: ['hotkey'],
  recycle_alpha: ['hotkey', 'amount', 'netuid'],
  burn_alpha: ['hotkey', 'amount', 'netuid'],
};

function drawCall({ state, runtime }: Chain, random: () => bigint): DirectTransaction {
  const pick = <T>(from: readonly T[]): T => from[Number(random() % BigInt(from.length))]!;
  const name = pick(Object.keys(ARGUMENTS));
  const coldkeys = Account.entries(state).map(([[who]]) => who);
  const anybody = [pick(Owner.entries(state))[0][0], pick(coldkeys), pick(allNetuids(state))] as const;
  const [hotkey, coldkey, netuid] = pick([...Alpha.entries(state).map(([keys]) => keys), anybody]);
  const stakeRao = fixedStakeOf(state, { hotkey, coldkey, netuid });
  const some = [0n, 1n, 1_999_999n, 2_000_000n, 4_000_000n, random() >> (random() % 60n)];
  const amounts = [...some, stakeRao, stakeRao, stakeRao - 1n, stakeRao + 1n, stakeRao / 3n];
  const priceRao = (alphaPrice({ state, spec: runtime.spec }, netuid) * 1_000_000_000n) >> 64n;
  const near = (priceRao * (90n + (random() % 20n))) / 100n;
  const prices = [0n, 1n, 1_000_000_000n, U64_MAX, priceRao, priceRao - 1n, priceRao + 1n, near];
  const subnets = [...allNetuids(state), 9];
  const draw = (field: string): unknown => {
    if (field === 'allow_partial') return random() % 2n === 0n;
    if (field.includes('price')) return BigInt.asUintN(64, pick(prices));
    if (field.includes('amount')) return BigInt.asUintN(64, pick(amounts));
    if (field === 'destination_coldkey') return pick(coldkeys);
    if (field === 'destination_hotkey') return pick(Owner.entries(state))[0][0];
    if (field === 'destination_netuid') return pick(subnets);
    return field.includes('netuid') ? netuid : hotkey;
  };
  const args = Object.fromEntries(ARGUMENTS[name]!.map((field) => [field, draw(field)]));
  return { account: coldkey, call: { path: `${PALLET}.${name}`, arguments: args } as Call };
}
