import { type Hex, hexFromBytes, type KeyPart, rawKey, readRaw } from '@taokit/chain';
import {
  decodeApiResult,
  decodeStorageValue,
  encodeApiArguments,
  findApiMethod,
  findStorage,
  loadRegistry,
} from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { stakeOf } from '../src/pallets/subtensorModule/staking/sharePool.ts';
import { RUNTIME_APIS } from '../src/runtimeApis/index.ts';
import { accountOf, keyOf, livelyChain, submit } from '../testing/index.ts';

const TAO = 1_000_000_000n;
const registry = await loadRegistry();
const chain = await livelyChain();
const alice = accountOf('AliceHot');
const charlie = accountOf('Charlie');

/** Asks as a client does: bytes in, bytes out, and the registry's types for both. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the registry decodes
function ask(path: string, ...args: readonly unknown[]): any {
  const bytes = encodeApiArguments(registry, path as never, args);
  return textOf(decodeApiResult(registry, path as never, chain.callApi(path.replace('.', '_'), bytes)));
}

/** Reads an item by its raw key, as a client does. */
function stored(path: string, ...keys: readonly KeyPart[]): unknown {
  const bytes = readRaw(chain.state, rawKey(registry, `SubtensorModule.${path}`, keys));
  const item = `SubtensorModule.${path}` as never;
  return textOf(decodeStorageValue(registry, item, bytes ?? `0x${findStorage(registry, item).fallback}`));
}

/** Bytes as hex, so that values compare by value. */
function textOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return hexFromBytes(value);
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, textOf(inner)]));
}

/** An argument for every name a method has. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  account: charlie,
  address: `0x${'11'.repeat(20)}`,
  authority_id: charlie,
  encoded: new Uint8Array(64),
  index: [1n, 0n, 0n, 0n],
  set_id: 0n,
  slot: 0n,
  amount: TAO,
  alpha: TAO,
  tao: TAO,
  coldkey: charlie,
  coldkey_account: charlie,
  coldkey_accounts: [charlie, accountOf('Bob')],
  delegate_account: alice,
  delegatee_account: charlie,
  destination: [alice, 1],
  destination_coldkey_account: charlie,
  hotkey: alice,
  hotkey_account: alice,
  len: 100,
  length: 100,
  limit: 10,
  mecid: 0,
  metagraph_indexes: Array.from({ length: 80 }, (_, index) => index),
  netuid: 1,
  netuids: [1, 0, 1],
  origin: null,
  origin_coldkey_account: charlie,
  start_after: null,
  subid: 0,
  uid: 1,
  weight: { ref_time: 1_000_000n, proof_size: 0n },
};

describe('every method', () => {
  const paths = Object.keys(RUNTIME_APIS).filter(
    (path) => !/query_.*(info|fee_details)$|report_equivocation/.test(path),
  );

  test.each(paths)('%s is in the interface, and its answer is of its type', (path) => {
    const { inputs } = findApiMethod(registry, path as never);
    for (const [name] of inputs) expect(ARGUMENTS).toHaveProperty(name);
    expect(() => ask(path, ...inputs.map(([name]) => ARGUMENTS[name]))).not.toThrow();
  });

  test.each([
    'get_metagraph',
    'get_dynamic_info',
    'get_subnet_info',
    'get_subnet_info_v2',
    'get_subnet_hyperparams',
    'get_subnet_hyperparams_v2',
    'get_subnet_hyperparams_v3',
    'get_subnet_state',
  ])('%s answers nothing for a subnet that is not there', (method) => {
    expect(ask(`SubnetInfoRuntimeApi.${method}`, 77)).toBeNull();
  });
});

describe('get_metagraph', () => {
  const metagraph = ask('SubnetInfoRuntimeApi.get_metagraph', 1);

  test.each([
    ['tempo', 'Tempo'],
    ['alpha_in', 'SubnetAlphaIn'],
    ['tao_in', 'SubnetTAO'],
    ['alpha_out', 'SubnetAlphaOut'],
    ['moving_price', 'SubnetMovingPrice'],
    ['owner_hotkey', 'SubnetOwnerHotkey'],
    ['burn', 'Burn'],
    ['num_uids', 'SubnetworkN'],
    ['incentives', 'Incentive'],
    ['dividends', 'Dividends'],
    ['emission', 'Emission'],
    ['validator_permit', 'ValidatorPermit'],
    ['last_update', 'LastUpdate'],
  ])('%s is what %s holds', (field, item) => {
    expect(metagraph[field]).toEqual(stored(item, 1));
  });

  test('neurons by uid', () => {
    expect(metagraph.hotkeys).toEqual([alice, accountOf('BobHot')]);
    expect(metagraph.coldkeys).toEqual([accountOf('Alice'), accountOf('Bob')]);
    expect(metagraph.axons.map(({ ip }: { ip: bigint }) => ip)).toEqual([0n, 1_676_056_785n]);
    expect(metagraph.alpha_stake[0]).toBe(stored('TotalHotkeyAlpha', alice, 1));
    expect(metagraph.tao_stake[0]).toBe(stored('TotalHotkeyAlpha', alice, 0));
  });

  test('name and symbol are those the netuid stands for', () => {
    expect(String.fromCharCode(...metagraph.name)).toBe('apex');
    expect(new TextDecoder().decode(Uint8Array.from(metagraph.symbol))).toBe('α');
  });

  test('a selective one has the same fields, by their places, and the rest of a metagraph is null', () => {
    const { validators, commitments, ...all } = ask(
      'SubnetInfoRuntimeApi.get_selective_metagraph',
      1,
      ARGUMENTS['metagraph_indexes'],
    );
    expect(all).toEqual({ ...metagraph, identity: { type: 'Some', value: metagraph.identity } });
    expect(validators).toEqual([0]);
    expect(commitments.map(([hotkey]: [Hex]) => hotkey)).toEqual([accountOf('BobHot')]);
    const some = ask('SubnetInfoRuntimeApi.get_selective_metagraph', 1, [8, 52, 999]);
    const { identity, ...others } = some;
    expect(identity).toEqual({ type: 'None', value: null });
    const given = Object.entries(others).filter(([, value]) => value !== null);
    expect(Object.fromEntries(given)).toEqual({
      netuid: 0,
      tempo: metagraph.tempo,
      hotkeys: metagraph.hotkeys,
    });
    expect(ask('SubnetInfoRuntimeApi.get_selective_mechagraph', 1, 0, [8]).netuid).toBe(1);
  });

  test('the first mechanism is the subnet, and there is no second', () => {
    expect(ask('SubnetInfoRuntimeApi.get_mechagraph', 1, 0)).toEqual(metagraph);
    expect(ask('SubnetInfoRuntimeApi.get_mechagraph', 1, 1)).toBeNull();
  });
});

describe('get_subnet_hyperparams_v3', () => {
  test('says by name what the second form says', () => {
    const second = ask('SubnetInfoRuntimeApi.get_subnet_hyperparams_v2', 1);
    const third: { name: Hex; value: { type: string; value: unknown } }[] = ask(
      'SubnetInfoRuntimeApi.get_subnet_hyperparams_v3',
      1,
    );
    const named = new Map(
      third.map(({ name, value }) => [Buffer.from(name.slice(2), 'hex').toString(), value.value]),
    );
    expect(named.size).toBe(36);
    expect([...named.keys()][0]).toBe('epoch_consensus');
    const gone = [
      'rho',
      'min_difficulty',
      'max_difficulty',
      'adjustment_interval',
      'adjustment_alpha',
      'difficulty',
    ];
    for (const [name, value] of Object.entries(second))
      if (!gone.includes(name)) expect(named.get(name), name).toEqual(value);
    expect(named.get('burn_half_life')).toBe(stored('BurnHalfLife', 1));
  });
});

describe('stake', () => {
  test('get_stake_info_for_coldkey: every position with stake', () => {
    const rows = ask('StakeInfoRuntimeApi.get_stake_info_for_coldkey', charlie);
    expect(rows.map(({ netuid, hotkey }: never) => [netuid, hotkey])).toEqual([
      [0, alice],
      [1, alice],
    ]);
    for (const { netuid, hotkey, coldkey, stake } of rows)
      expect(stake).toBe(stakeOf(chain.state, { hotkey, coldkey, netuid }));
    const one = ask('StakeInfoRuntimeApi.get_stake_info_for_hotkey_coldkey_netuid', alice, charlie, 1);
    expect(one).toEqual(rows[1]);
    expect(ask('StakeInfoRuntimeApi.get_stake_info_for_coldkeys', [charlie])).toEqual([[charlie, rows]]);
  });

  test('get_stake_availability_for_coldkeys: total is locked and available; odd requests answer with nothing', () => {
    const path = 'StakeInfoRuntimeApi.get_stake_availability_for_coldkeys';
    const [[who, subnets]] = ask(path, [charlie], null);
    expect(who).toBe(charlie);
    const { total, locked, available } = subnets[1][1];
    expect([subnets[0][0], subnets[1][0]]).toEqual([0, 1]);
    expect(locked > 0n && locked + available === total).toBe(true);
    expect(locked).toBe(ask('StakeInfoRuntimeApi.get_coldkey_lock', charlie, 1).locked_mass);
    expect(ask(path, [charlie], [])).toEqual([[charlie, []]]);
    expect(ask(path, [charlie], [9, 8, 7, 6])).toEqual([[charlie, []]]);
    expect(ask(path, [charlie], [1, 9])).toEqual([[charlie, [subnets[1]]]]);
  });

  test('conviction: a lock for the owner counts whole, and its hotkey leads', () => {
    const { locked_mass } = ask('StakeInfoRuntimeApi.get_coldkey_lock', charlie, 1);
    const { bits } = ask('StakeInfoRuntimeApi.get_hotkey_conviction', alice, 1);
    expect(bits >> 64n).toBe(locked_mass);
    expect(ask('StakeInfoRuntimeApi.get_most_convicted_hotkey_on_subnet', 1)).toBe(alice);
    expect(ask('StakeInfoRuntimeApi.get_most_convicted_hotkey_on_subnet', 0)).toBeNull();
  });

  test('get_delegate: what nominators have adds up to what is on the hotkey', () => {
    const delegate = ask('DelegateInfoRuntimeApi.get_delegate', alice);
    const stakes: [number, bigint][] = delegate.nominators.flatMap(
      ([, own]: [Hex, [number, bigint][]]) => own,
    );
    const sum = (netuid: number) => stakes.reduce((all, [of, rao]) => (of === netuid ? all + rao : all), 0n);
    expect(sum(0)).toBe(stored('TotalHotkeyAlpha', alice, 0));
    expect(ask('DelegateInfoRuntimeApi.get_delegates')).toEqual([delegate]);
    expect(delegate.registrations).toEqual([0, 1]);
    const [[info, [netuid]]] = ask('DelegateInfoRuntimeApi.get_delegated', charlie);
    expect({ ...info, nominators: delegate.nominators }).toEqual(delegate);
    expect(netuid).toBe(0);
  });
});

describe('swap quotes', () => {
  test('a buy gives what was quoted, a sale too', () => {
    const before = stakeOf(chain.state, { hotkey: alice, coldkey: charlie, netuid: 1 });
    const buy = ask('SwapRuntimeApi.sim_swap_tao_for_alpha', 1, TAO);
    const bought = submit(chain, keyOf('Charlie'), {
      path: 'SubtensorModule.add_stake',
      arguments: { hotkey: alice, netuid: 1, amount_staked: TAO },
    });
    const added = bought.events.find(({ path }) => path === 'SubtensorModule.StakeAdded');
    expect(added?.fields).toEqual([
      charlie,
      alice,
      buy.tao_amount + buy.tao_fee,
      buy.alpha_amount,
      1,
      buy.tao_fee,
    ]);
    const after = stakeOf(chain.state, { hotkey: alice, coldkey: charlie, netuid: 1 });
    expect(after > before).toBe(true);
    const sale = ask('SwapRuntimeApi.sim_swap_alpha_for_tao', 1, buy.alpha_amount);
    const sold = submit(chain, keyOf('Charlie'), {
      path: 'SubtensorModule.remove_stake',
      arguments: { hotkey: alice, netuid: 1, amount_unstaked: buy.alpha_amount },
    });
    const removed = sold.events.find(({ path }) => path === 'SubtensorModule.StakeRemoved');
    expect(removed?.fields).toEqual([charlie, alice, sale.tao_amount, sale.alpha_amount, 1, sale.alpha_fee]);
  });

  test('a swap the pool refuses is zeros, and root is one for one', () => {
    const all = ask('SwapRuntimeApi.sim_swap_alpha_for_tao', 1, (1n << 64n) - 1n);
    expect(Object.values(all)).toEqual([0n, 0n, 0n, 0n, 0n, 0n]);
    const root = ask('SwapRuntimeApi.sim_swap_tao_for_alpha', 0, 5n);
    expect([root.tao_amount, root.alpha_amount, root.tao_fee]).toEqual([5n, 5n, 0n]);
    expect(ask('SwapRuntimeApi.current_alpha_price', 0)).toBe(TAO);
  });

  test("get_stake_fee is the pool's rate", () => {
    const fee = ask('StakeInfoRuntimeApi.get_stake_fee', null, charlie, [alice, 1], charlie, TAO);
    expect(fee).toBe(ask('SwapRuntimeApi.sim_swap_tao_for_alpha', 1, TAO).tao_fee);
  });
});

describe('funds', () => {
  test('a position is what a deposit bought, and what a claim pays', () => {
    const bought = submit(chain, keyOf('Charlie'), {
      path: 'SubtensorModule.stake_into_basket',
      arguments: { hotkey: alice, amount_staked: TAO },
    });
    expect(bought.result).toMatchObject({ ok: true });
    const position = ask('BetaBasketRuntimeApi.get_basket_position', alice, charlie);
    expect(position.beta).toBe(stored('BasketShares', alice));
    expect(ask('BetaBasketRuntimeApi.get_root_basket_portfolio', charlie)).toEqual([position]);
    expect(ask('BetaBasketRuntimeApi.get_root_basket_owed', charlie)).toBe(position.value_tao);
    // Stamped by its first deposit, it begins at the index, but for what selling all of it would lose.
    const pricing = ask('BetaBasketRuntimeApi.get_beta_pricing', alice);
    expect(pricing).toMatchObject({ provisional: false, shares: position.beta_total });
    expect(Number(pricing.display_price.bits) / 2 ** 64).toBeCloseTo(1, 3);
    expect(ask('BetaBasketRuntimeApi.get_beta_index')).toEqual([pricing.bag_index, pricing.stake_index]);
    expect(ask('BetaBasketRuntimeApi.get_all_beta_pricing', null, 9)).toEqual({
      pricing: [pricing],
      next: null,
    });
    expect(ask('BetaBasketRuntimeApi.get_all_beta_pricing', alice, 9)).toEqual({ pricing: [], next: null });
    const shown = ask('BetaBasketRuntimeApi.get_beta_position', alice, charlie);
    expect(shown).toMatchObject({ beta: position.beta, value_tao: position.value_tao, provisional: false });
    expect(ask('BetaBasketRuntimeApi.get_beta_portfolio', charlie)).toEqual([shown]);
    const summary = ask('BetaBasketRuntimeApi.get_validator_basket_summary', alice);
    expect(ask('BetaBasketRuntimeApi.get_all_validator_baskets')).toEqual([summary]);
    expect(summary.nav_tao).toBe(ask('BetaBasketRuntimeApi.get_root_basket_total_nav'));
    const claimed = submit(chain, keyOf('Charlie'), {
      path: 'SubtensorModule.claim_root_with_hotkey',
      arguments: { hotkey: alice },
    });
    const event = claimed.events.find(({ path }) => path === 'SubtensorModule.BasketClaimed');
    expect(event?.fields).toMatchObject({ tao: position.value_tao });
    expect(ask('BetaBasketRuntimeApi.get_basket_position', alice, charlie)).toBeNull();
  });
});

describe('registration', () => {
  test('a subnet costs what was asked', () => {
    const cost = ask('SubnetRegistrationRuntimeApi.get_network_registration_cost');
    expect(cost > 0n).toBe(true);
  });
});
