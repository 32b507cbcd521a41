import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { U64_MAX } from '@taokit/fixed';
import { splitmix64 } from '@taokit/testing';
import { describe, expect, test } from 'vitest';
import { runBlockStep } from './blockStep.ts';
import type { CallContext } from './calls/CallContext.ts';
import { CALLS } from './calls/checkedCalls.ts';
import { rejectionCode } from './calls/rejections.ts';
import { stakeOf } from './holdings.ts';
import { alphaPrice, netuids } from './subnetState.ts';
import { type Json, openStorage, type StorageDefaults, type TraceStorage } from './TraceStorage.ts';

/** Stake calls drawn at random over the traces' states: amounts and limits at and around every bound. */
const FOLDER = 'vectors/traces-300';
const SEED = 20_260_718n;
const STATES_PER_TRACE = 4;
const CALLS_PER_STATE = 40;
const PALLET = 'SubtensorModule';

const { storage: defaults } = readJson('constants.json') as { readonly storage: StorageDefaults };
const traces = readdirSync(FOLDER).filter((name) => /^\d.*\.json$/.test(name));

describe('random calls over the traces’ states', () => {
  test.each(traces)('%s: TAO, alpha and shares are conserved, a refused call changes nothing', (name) => {
    const random = splitmix64(SEED);
    let accepted = 0;
    for (const { state, block } of statesOf(name)) {
      const storage = openStorage(state, defaults);
      runBlockStep(storage, block);
      for (let i = 0; i < CALLS_PER_STATE; i += 1) {
        if (checkCall(storage, block, random)) accepted += 1;
        // As if a block had passed, most of the time.
        if (random() % 4n > 0n) storage.clear(`${PALLET}.StakingOperationRateLimiter`);
      }
    }
    expect(accepted).toBeGreaterThan(STATES_PER_TRACE);
  });
});

/** Whether the call was accepted; its invariants are checked either way. */
function checkCall(storage: TraceStorage, block: bigint, random: () => bigint): boolean {
  const { call, context } = drawCall(storage, block, random);
  const before = { totals: totalsOf(storage), changes: storage.changes() };
  const name = `${call} ${JSON.stringify(context.args)} by ${context.signer}`;
  const code = rejectionCode(context, PALLET, call);
  const error = storage.transaction(() => CALLS[`${PALLET}.${call}`]?.(context));
  const after = totalsOf(storage);
  if (error !== undefined) {
    expect(Object.fromEntries(storage.changes()), name).toEqual(Object.fromEntries(before.changes));
    return false;
  }
  // Whatever the extension refuses, the call refuses too; unstaking everything may also find nothing to do.
  if (!call.startsWith('unstake_all')) expect(code, `${name} is rejected`).toBeUndefined();
  // A move whose sale brings less than the minimum loses it.
  const lost = before.totals.taoRao - after.taoRao;
  expect(lost >= 0n && lost < 2_000_000n, `${name} loses ${lost} rao of TAO`).toBe(true);
  if (!call.startsWith('move') && !call.startsWith('swap') && !call.startsWith('transfer'))
    expect(lost, name).toBe(0n);
  if (!call.startsWith('recycle')) expect(after.alphaRao, name).toEqual(before.totals.alphaRao);
  expect(after.balancesRao, name).toBe(storage.big('Balances.TotalIssuance'));
  expect(after.unevenShares, name).toEqual([]);
  return true;
}

/** Sums that a stake call must not change, or only as stated. */
function totalsOf(storage: TraceStorage) {
  const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
  const balancesRao = sum(
    storage
      .suffixes('System.Account')
      .map((who) => BigInt((storage.get('System.Account', who) as { data: { free: string } }).data.free)),
  );
  const pools = storage
    .suffixes(`${PALLET}.TotalHotkeyShares`)
    .map((key) => key.split(',') as [string, string]);
  const rootRao = sum(
    storage
      .suffixes(`${PALLET}.TotalHotkeyAlpha`)
      .map((key) => key.split(',') as [string, string])
      .filter(([, netuid]) => netuid === '0')
      .map(([hotkey]) => storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, 0)),
  );
  return {
    balancesRao,
    taoRao: balancesRao + rootRao + storage.big(`${PALLET}.TotalStake`),
    alphaRao: netuids(storage).map(
      (netuid) =>
        storage.big(`${PALLET}.SubnetAlphaIn`, netuid) + storage.big(`${PALLET}.SubnetAlphaOut`, netuid),
    ),
    unevenShares: pools.filter(([hotkey, netuid]) => {
      const shares = storage
        .suffixes(`${PALLET}.Alpha`, hotkey)
        .map((key) => key.split(',') as [string, string])
        .filter(([, of]) => of === netuid)
        .map(([coldkey]) => storage.big(`${PALLET}.Alpha`, hotkey, coldkey, netuid));
      return sum(shares) !== storage.big(`${PALLET}.TotalHotkeyShares`, hotkey, netuid);
    }),
  };
}

interface DrawnCall {
  readonly call: string;
  readonly context: CallContext;
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

function drawCall(storage: TraceStorage, block: bigint, random: () => bigint): DrawnCall {
  const pick = <T>(from: readonly T[]): T => from[Number(random() % BigInt(from.length))] as T;
  const drawn = pick(Object.keys(ARGUMENTS));
  // Whoever unstakes everything leaves nothing to draw from: seldom.
  const call = drawn.startsWith('unstake') && random() % 4n > 0n ? 'add_stake' : drawn;
  // Often a staker and what it holds, sometimes anybody.
  const held = storage.suffixes(`${PALLET}.Alpha`).map((key) => key.split(',') as [string, string, string]);
  const coldkeys = storage.suffixes('System.Account');
  const anybody: [string, string, string] = [pick(coldkeys), pick(coldkeys), String(pick(netuids(storage)))];
  const [hotkey, signer, netuid] = held.length > 0 && random() % 12n > 0n ? pick(held) : anybody;
  const subnets = [...netuids(storage), ...netuids(storage), 9];
  const stakeRao = stakeOf(storage, { hotkey, coldkey: signer, netuid: Number(netuid) });
  const amounts = [
    0n,
    1n,
    1_999_999n,
    2_000_000n,
    4_000_000n,
    stakeRao,
    stakeRao,
    stakeRao - 1n,
    stakeRao + 1n,
    stakeRao / 3n,
    random() >> (random() % 60n),
  ];
  const priceRao = (alphaPrice(storage, Number(netuid)) * 1_000_000_000n) >> 32n;
  const prices = [0n, 1n, 1_000_000_000n, U64_MAX, priceRao, priceRao - 1n, priceRao + 1n];
  prices.push((priceRao * (90n + (random() % 20n))) / 100n);
  const draw = (name: string): Json => {
    if (name === 'allow_partial') return random() % 2n === 0n;
    if (name.includes('price')) return String(BigInt.asUintN(64, pick(prices)));
    if (name.includes('amount')) return String(BigInt.asUintN(64, pick(amounts)));
    if (name === 'destination_netuid') return pick(subnets);
    if (name.includes('netuid')) return random() % 10n > 0n ? Number(netuid) : pick(subnets);
    if (name === 'destination_coldkey') return pick(coldkeys);
    if (name === 'destination_hotkey') return held.length > 0 ? pick(held)[0] : hotkey;
    return hotkey;
  };
  const args = Object.fromEntries((ARGUMENTS[call] ?? []).map((name) => [name, draw(name)]));
  return { call, context: { storage, block, signer, args } };
}

/** States before blocks spread over a trace. */
function statesOf(name: string) {
  const { genesis, blocks } = readJson(name) as {
    readonly genesis: { readonly storage: Record<string, Json> };
    readonly blocks: readonly { readonly number: number; readonly changed: Record<string, Json> }[];
  };
  const state = new Map(Object.entries(genesis.storage));
  const every = Math.floor(blocks.length / STATES_PER_TRACE);
  return blocks.flatMap(({ number, changed }, i) => {
    const before = i % every === 0 ? [{ state: new Map(state), block: BigInt(number) }] : [];
    for (const [key, value] of Object.entries(changed))
      if (value === null) state.delete(key);
      else state.set(key, value);
    return before;
  });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
