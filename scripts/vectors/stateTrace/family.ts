import type { DividendParent, HotkeyStake, StakeFamily } from '@taokit/dtao/dividends';
import type { TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

type Lent = readonly (readonly [string, string])[];

/** A hotkey's stake on a subnet and on root. */
export function hotkeyStake(storage: TraceStorage, hotkey: string, netuid: number): HotkeyStake {
  return {
    alphaRao: storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid),
    rootTaoRao: storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, 0),
  };
}

/** A parent with its hotkey. */
export interface FamilyParent extends DividendParent {
  readonly hotkey: string;
}

/** A hotkey with its children and parents. */
export function stakeFamily(
  storage: TraceStorage,
  hotkey: string,
  netuid: number,
): Omit<StakeFamily, 'parents'> & { readonly parents: readonly FamilyParent[] } {
  const children = storage.get(`${PALLET}.ChildKeys`, hotkey, netuid) as Lent;
  const parents = storage.get(`${PALLET}.ParentKeys`, hotkey, netuid) as Lent;
  const owner = storage.get(`${PALLET}.Owner`, hotkey);
  return {
    ...hotkeyStake(storage, hotkey, netuid),
    childProportionsU64: children.map(([proportion]) => BigInt(proportion)),
    parents: parents.map(([proportion, parent]) => ({
      ...hotkeyStake(storage, parent, netuid),
      hotkey: parent,
      proportionU64: BigInt(proportion),
      sameOwner: storage.get(`${PALLET}.Owner`, parent) === owner,
    })),
  };
}

/** The same as the stake functions take it: without names. */
export function namelessFamily(storage: TraceStorage, hotkey: string, netuid: number): StakeFamily {
  const family = stakeFamily(storage, hotkey, netuid);
  return {
    ...family,
    parents: family.parents.map(({ alphaRao, rootTaoRao, proportionU64 }) => ({
      alphaRao,
      rootTaoRao,
      proportionU64,
    })),
  };
}
