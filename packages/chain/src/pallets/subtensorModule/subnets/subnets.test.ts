import { beforeEach, describe, expect, test } from 'vitest';
import { account, FUNDS_RAO, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { subnetAccountId } from '../staking/palletAccounts.ts';
import { increaseStake } from '../staking/sharePool.ts';
import { SubnetEmissionEnabled, SubnetMovingPrice, TotalIssuance } from '../storage/emission.ts';
import { LastEpochBlock } from '../storage/epochs.ts';
import { Keys, SubnetworkN } from '../storage/neurons.ts';
import { SubnetAlphaIn, SubnetTAO } from '../storage/pools.ts';
import { TotalStake } from '../storage/staking.ts';
import {
  DissolveCleanupQueue,
  FirstEmissionBlockNumber,
  NetworkImmunityPeriod,
  NetworkRateLimit,
  NetworkRegistrationEscrow,
  NetworkRegistrationQueue,
  NetworksAdded,
  SubnetLimit,
  SubnetOwner,
  SubtokenEnabled,
  TokenSymbol,
  TotalNetworks,
} from '../storage/subnets.ts';
import { cleanUpDissolved } from './cleanup/cleanUpDissolved.ts';
import { settleRegistrations } from './registrationQueue.ts';
import { SYMBOLS } from './symbols.ts';

/** What an empty block has room for, picoseconds. */
const ROOM = 4_000_000_000_000n;
const EXISTENTIAL_RAO = 500n;
const LOCK_RAO = 1_000_000_000_000n;
let world: SubnetWorld;

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
});

function registerNetwork(who: string): void {
  world.done(who, 'SubtensorModule.register_network', { hotkey: account(`${who}//hotkey`) });
}

describe('register_network', () => {
  test('makes a subnet: pool, owner, neuron, mark of the first epoch', () => {
    registerNetwork('Alice');
    const { state } = world;
    expect(SubnetTAO.get(state, 1)).toBe(LOCK_RAO);
    expect(SubnetAlphaIn.get(state, 1)).toBe(LOCK_RAO);
    expect(SubnetOwner.get(state, 1)).toBe(account('Alice'));
    expect(Keys.get(state, 1, 0)).toBe(account('Alice//hotkey'));
    expect(SubnetworkN.get(state, 1)).toBe(1);
    expect(LastEpochBlock.get(state, 1)).toBe(999n);
    expect(SubnetEmissionEnabled.get(state, 1)).toBe(false);
    expect(TotalNetworks.get(state)).toBe(2);
    expect(TotalStake.get(state)).toBe(LOCK_RAO);
    expect(balanceOf(state, account('Alice')).free).toBe(FUNDS_RAO - LOCK_RAO);
    expect(balanceOf(state, subnetAccountId(1)).free).toBe(LOCK_RAO);
    expect(new TextDecoder().decode(TokenSymbol.get(state, 1))).toBe('α');
    expect(world.events('SubtensorModule.NetworkAdded')).toEqual([[1, 1]]);
  });

  test('the next one costs twice as much, and begins at the median price', () => {
    registerNetwork('Alice');
    registerNetwork('Bob');
    expect(SubnetTAO.get(world.state, 2)).toBe(2n * LOCK_RAO);
    expect(SubnetAlphaIn.get(world.state, 2)).toBe(2n * LOCK_RAO);
  });

  test("refuses another's hotkey, and too soon a second", () => {
    registerNetwork('Alice');
    const foreign = world.call('Bob', 'SubtensorModule.register_network', {
      hotkey: account('Alice//hotkey'),
    });
    expect(foreign).toMatchObject({ ok: false, refusal: 'SubtensorModule.NonAssociatedColdKey' });
    NetworkRateLimit.insert(world.state, 10n);
    const soon = world.call('Bob', 'SubtensorModule.register_network', { hotkey: account('Bob//hotkey') });
    expect(soon).toMatchObject({ ok: false, refusal: 'SubtensorModule.NetworkTxRateLimitExceeded' });
    expect(SubnetworkN.get(world.state, 2)).toBe(0);
  });

  test('an identity is kept and told; one that is too long is refused', () => {
    const empty = new Uint8Array();
    const identity = {
      subnet_name: new TextEncoder().encode('first'),
      github_repo: empty,
      subnet_contact: empty,
      subnet_url: empty,
      discord: empty,
      description: empty,
      logo_url: empty,
      additional: empty,
    };
    const hotkey = account('Alice//hotkey');
    const long = { ...identity, subnet_name: new Uint8Array(257) };
    const refused = world.call('Alice', 'SubtensorModule.register_network_with_identity', {
      hotkey,
      identity: long,
    });
    expect(refused).toMatchObject({ refusal: 'SubtensorModule.InvalidIdentity' });
    world.done('Alice', 'SubtensorModule.register_network_with_identity', { hotkey, identity });
    expect(world.events('SubtensorModule.SubnetIdentitySet')).toEqual([[1]]);
  });

  test('without a free number the cheapest old subnet goes, and the registration waits for its clean-up', () => {
    const { state } = world;
    SubnetLimit.insert(state, 2);
    NetworkImmunityPeriod.insert(state, 10n);
    registerNetwork('Alice');
    registerNetwork('Bob');
    SubnetMovingPrice.insert(state, 1, { bits: 5n });
    SubnetMovingPrice.insert(state, 2, { bits: 4n });
    world.goTo(1_010);
    registerNetwork('Charlie');
    expect(NetworksAdded.get(state, 2)).toBe(false);
    expect(DissolveCleanupQueue.get(state)).toEqual([2]);
    expect(world.events('SubtensorModule.NetworkRemoved')).toEqual([[2]]);
    const [waiting] = NetworkRegistrationQueue.get(state);
    expect(waiting).toMatchObject({ coldkey: account('Charlie'), lock_id: 0, registration_block: 1_010n });
    expect(NetworkRegistrationEscrow.get(state, 0)).toEqual([account('Charlie'), waiting!.lock_amount]);
    settleRegistrations(world.context());
    expect(NetworkRegistrationQueue.get(state)).toHaveLength(1);
    DissolveCleanupQueue.insert(state, []);
    settleRegistrations(world.context());
    expect(NetworkRegistrationQueue.get(state)).toEqual([]);
    expect(SubnetOwner.get(state, 2)).toBe(account('Charlie'));
    expect(SubnetTAO.get(state, 2)).toBe(waiting!.lock_amount);
  });

  test('a waiting registration that fails is refunded and dropped', () => {
    const { state } = world;
    SubnetLimit.insert(state, 1);
    NetworkImmunityPeriod.insert(state, 0n);
    registerNetwork('Alice');
    registerNetwork('Bob');
    const [waiting] = NetworkRegistrationQueue.get(state);
    NetworkRegistrationQueue.insert(state, [{ ...waiting!, lock_amount: 1n }]);
    DissolveCleanupQueue.insert(state, []);
    settleRegistrations(world.context());
    expect(NetworkRegistrationQueue.get(state)).toEqual([]);
    expect(NetworksAdded.get(state, 1)).toBe(false);
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO);
    expect(world.events('SubtensorModule.NetworkRegistrationCancelled')).toHaveLength(1);
    expect(world.events('SubtensorModule.NetworkAdded')).toHaveLength(1);
  });
});

describe('clean-up of a dissolved subnet', () => {
  test('holders get its TAO by their alpha, the rest can be emitted again, nothing else stays', () => {
    const { state } = world;
    registerNetwork('Alice');
    const position = { netuid: 1, hotkey: account('Alice//hotkey') };
    increaseStake(state, { ...position, coldkey: account('Bob') }, 3n * LOCK_RAO);
    increaseStake(state, { ...position, coldkey: account('Charlie') }, LOCK_RAO);
    SubnetAlphaIn.insert(state, 1, 0n);
    const issued = TotalIssuance.get(state);
    world.done('root', 'SubtensorModule.root_dissolve_network', { netuid: 1 });
    expect(TotalStake.get(state)).toBe(0n);
    cleanUpDissolved(world.context(), ROOM);
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO + (3n * LOCK_RAO) / 4n);
    expect(balanceOf(state, account('Charlie')).free).toBe(FUNDS_RAO + LOCK_RAO / 4n);
    expect(TotalIssuance.get(state)).toBe(issued);
    expect(DissolveCleanupQueue.get(state)).toEqual([]);
    expect(world.events('SubtensorModule.NetworkDissolveCleanupCompleted')).toEqual([{ netuid: 1 }]);
    const left = state
      .paths()
      .filter((path) => state.entries(path, []).some(([[first, second]]) => [first, second].includes(1)));
    // The chain leaves these too: a new subnet sets the switch.
    expect(new Set(left)).toEqual(
      new Set(['SubtensorModule.RegisteredSubnetCounter', 'SubtensorModule.SubnetEmissionEnabled']),
    );
  });

  test('without holders all of it can be emitted again, but for what keeps the account alive', () => {
    const { state } = world;
    registerNetwork('Alice');
    const issued = TotalIssuance.get(state);
    world.done('root', 'SubtensorModule.dissolve_network', { coldkey: account('Alice'), netuid: 1 });
    cleanUpDissolved(world.context(), ROOM);
    expect(TotalIssuance.get(state)).toBe(issued - LOCK_RAO + EXISTENTIAL_RAO);
    expect(balanceOf(state, subnetAccountId(1)).free).toBe(EXISTENTIAL_RAO);
    const again = world.call('root', 'SubtensorModule.root_dissolve_network', { netuid: 1 });
    expect(again).toMatchObject({ refusal: 'SubtensorModule.SubnetNotExists' });
  });
});

describe('start_call', () => {
  test('the owner starts the subnet, once', () => {
    registerNetwork('Alice');
    expect(world.call('Bob', 'SubtensorModule.start_call', { netuid: 1 })).toMatchObject({
      refusal: 'BadOrigin',
    });
    world.done('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    expect(FirstEmissionBlockNumber.get(world.state, 1)).toBe(1_001n);
    expect(SubtokenEnabled.get(world.state, 1)).toBe(true);
    const again = world.call('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    expect(again).toMatchObject({ refusal: 'SubtensorModule.FirstEmissionBlockNumberAlreadySet' });
    const none = world.call('Alice', 'SubtensorModule.start_call', { netuid: 9 });
    expect(none).toMatchObject({ refusal: 'SubtensorModule.SubnetNotExists' });
  });
});

describe('symbols', () => {
  test('there are 439, each once', () => {
    expect(new Set(SYMBOLS).size).toBe(439);
    expect(SYMBOLS[19]).toBe('t');
  });

  test("a subnet takes one that is free, of the chain's", () => {
    registerNetwork('Alice');
    const symbol = (text: string) => ({ netuid: 1, symbol: new TextEncoder().encode(text) });
    const call = (text: string) => world.call('Alice', 'SubtensorModule.update_symbol', symbol(text));
    expect(call('!')).toMatchObject({ refusal: 'SubtensorModule.SymbolDoesNotExist' });
    expect(call('α')).toMatchObject({ refusal: 'SubtensorModule.SymbolAlreadyInUse' });
    expect(call('β')).toEqual({ ok: true });
    const nowhere = world.call('root', 'SubtensorModule.update_symbol', { ...symbol('!'), netuid: 9 });
    expect(nowhere).toMatchObject({ refusal: 'SubtensorModule.SubnetNotExists' });
    registerNetwork('Bob');
    expect(new TextDecoder().decode(TokenSymbol.get(world.state, 2))).toBe('α');
  });
});
