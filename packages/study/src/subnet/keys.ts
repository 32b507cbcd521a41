import { computeTaoWeightBits, MAINNET_TAO_WEIGHT_U64 } from '@taokit/dtao/coinbase';
import {
  computeStakeWeight,
  type HotkeyStake,
  MAX_HOTKEY_TAKE_U16,
  type StakeFamily,
} from '@taokit/dtao/dividends';
import { u16FromRatio } from '@taokit/types';
import type { Scenario } from '../Scenario.ts';
import { raoOf } from './amounts.ts';
import type { SubnetState } from './SubnetState.ts';

/** The coldkey that owns a hotkey. */
export function coldkeyOf({ keys = {} }: Scenario, hotkey: string): string {
  return keyOf(keys, hotkey)?.coldkey ?? hotkey;
}

/** What a hotkey keeps of its stakers' dividends. */
export function takeOf({ keys = {} }: Scenario, hotkey: string): number {
  const take = keyOf(keys, hotkey)?.take;
  return take === undefined ? MAX_HOTKEY_TAKE_U16 : u16FromRatio(take, { rounding: 'down' });
}

/** What a hotkey keeps of its parents' dividends. */
export function childkeyTakeOf({ keys = {} }: Scenario, hotkey: string): number {
  return u16FromRatio(keyOf(keys, hotkey)?.childkeyTake ?? '0', { rounding: 'down' });
}

/** Whether a hotkey has a uid on root. */
export function hasRootUid({ scenario }: SubnetState, hotkey: string): boolean {
  const key = keyOf(scenario.keys ?? {}, hotkey);
  return key?.hasRootUid ?? raoOf(key?.rootStake ?? 0n) > 0n;
}

/** The weight of TAO on mainnet. */
export function taoWeightBits(): bigint {
  return computeTaoWeightBits(MAINNET_TAO_WEIGHT_U64);
}

/** What is staked to a hotkey. */
export function stakeOf({ alphaRao, scenario }: SubnetState, hotkey: string): HotkeyStake {
  const rootStake = keyOf(scenario.keys ?? {}, hotkey)?.rootStake ?? 0n;
  return { alphaRao: alphaRao.get(hotkey) ?? 0n, rootTaoRao: raoOf(rootStake) };
}

/** A parent by name. */
export interface NamedParent extends HotkeyStake {
  readonly hotkey: string;
  readonly proportionU64: bigint;
}

/** Who lends to a hotkey. */
export function parentsOf(state: SubnetState, hotkey: string): NamedParent[] {
  return [...state.children].flatMap(([parent, lent]) => {
    const proportionU64 = lent.get(hotkey);
    return proportionU64 === undefined ? [] : [{ ...stakeOf(state, parent), hotkey: parent, proportionU64 }];
  });
}

/** What a hotkey lends. */
export function childSharesOf({ children }: SubnetState, hotkey: string): bigint[] {
  return [...(children.get(hotkey)?.values() ?? [])];
}

/** The stake an epoch counts, I64F64 bits. */
export function stakeWeightBits(state: SubnetState, hotkey: string): bigint {
  const family: StakeFamily = {
    ...stakeOf(state, hotkey),
    childProportionsU64: childSharesOf(state, hotkey),
    parents: parentsOf(state, hotkey).map(({ hotkey: _, ...parent }) => parent),
  };
  return computeStakeWeight(family, taoWeightBits()).totalBits;
}

function keyOf<T>(keys: Readonly<Record<string, T>>, hotkey: string): T | undefined {
  return Object.hasOwn(keys, hotkey) ? keys[hotkey] : undefined;
}
