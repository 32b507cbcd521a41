import type { Registry } from '@taokit/types/registry';
import { TotalIssuance as BalancesIssuance } from '../src/pallets/balances/storage.ts';
import { subnetAccountId } from '../src/pallets/subtensorModule/staking/palletAccounts.ts';
import { Tempo } from '../src/pallets/subtensorModule/storage/hyperparameters.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../src/pallets/subtensorModule/storage/pools.ts';
import {
  FirstEmissionBlockNumber,
  NetworksAdded,
  SubnetMechanism,
  SubtokenEnabled,
} from '../src/pallets/subtensorModule/storage/subnets.ts';
import { PalSwapInitialized } from '../src/pallets/swap/storage.ts';
import { Account } from '../src/pallets/system/storage.ts';
import { createState } from '../src/state/createState.ts';
import type { State } from '../src/state/State.ts';

/** Values of a storage item as a vector has them: of the network, or by netuid; `null` is what is not stored. */
export type VectorItem = VectorValue | Readonly<Record<string, VectorValue>>;
type VectorValue = string | boolean | null;

/** Stands where a pool or a start was not copied: the shares of the others do not depend on it. */
const UNREAD_RAO = 10n ** 18n;
const UNREAD_START = 5_228_683n;

/** An answer of the runtime, which is no storage. */
const ANSWER = 'SubnetInfoRuntimeApi_get_block_emission';

/**
 * The state a vector of mainnet holds. What it leaves out stands as mainnet has it: pools that were traded, TAO on the accounts of
 * subnets; no subnet has an epoch.
 */
export function mainnetState(registry: Registry, items: Readonly<Record<string, VectorItem>>): State {
  const state = createState(registry, 1);
  for (const [path, item] of Object.entries(items)) {
    if (path === ANSWER) continue;
    if (item === null || typeof item !== 'object') keep(state, path, [], item);
    else for (const [netuid, value] of Object.entries(item)) keep(state, path, [Number(netuid)], value);
  }
  for (const [netuid] of netuidsOf(items)) {
    NetworksAdded.insert(state, netuid, true);
    SubnetMechanism.insert(state, netuid, netuid === 0 ? 0 : 1);
    PalSwapInitialized.insert(state, netuid, true);
    Tempo.insert(state, netuid, 0);
    if (netuid !== 0) fillIn(state, netuid);
    fund(state, netuid);
  }
  return state;
}

/** A subnet whose moving price was copied is emitted to, whatever else was copied of it. */
function fillIn(state: State, netuid: number): void {
  if (!SubtokenEnabled.contains(state, netuid)) SubtokenEnabled.insert(state, netuid, true);
  if (!FirstEmissionBlockNumber.contains(state, netuid))
    FirstEmissionBlockNumber.insert(state, netuid, UNREAD_START);
  if (SubnetTAO.contains(state, netuid)) return;
  for (const item of [SubnetTAO, SubnetAlphaIn, SubnetAlphaOut]) item.insert(state, netuid, UNREAD_RAO);
}

/** A vector's value in the form the state keeps it. */
export function storedValue(state: State, path: string, value: string | boolean): unknown {
  if (typeof value === 'boolean') return value;
  if (path === 'Swap.SwapBalancer') return { quote: BigInt(value) };
  const like = state.fallback(path);
  if (typeof like === 'object' && like !== null && 'bits' in like) return { bits: BigInt(value) };
  return typeof like === 'number' ? Number(value) : BigInt(value);
}

function keep(state: State, path: string, keys: readonly number[], value: VectorValue): void {
  if (value !== null) state.write(path, keys, storedValue(state, path, value));
}

function netuidsOf(items: Readonly<Record<string, VectorItem>>): ReadonlyMap<number, true> {
  const maps = Object.values(items).filter((item) => item !== null && typeof item === 'object');
  return new Map(maps.flatMap((item) => Object.keys(item).map((netuid) => [Number(netuid), true] as const)));
}

function fund(state: State, netuid: number): void {
  const free = SubnetTAO.get(state, netuid);
  const data = { free, reserved: 0n, frozen: 0n, flags: 0n };
  Account.insert(state, subnetAccountId(netuid), {
    nonce: 0,
    consumers: 0,
    providers: 1,
    sufficients: 0,
    data,
  });
  BalancesIssuance.mutate(state, (issued) => issued + free);
}
