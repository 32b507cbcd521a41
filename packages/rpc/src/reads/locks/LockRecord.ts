import { type Alpha, alphaFromRao, type Hotkey } from '@taokit/types';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';

/** A coldkey's lock on a subnet as it is now. */
export interface LockRecord {
  /** The subnet. */
  readonly netuid: number;
  /** The hotkey it speaks for. */
  readonly hotkey: Hotkey;
  /** What cannot leave now. */
  readonly locked: Alpha;
  /** How much it speaks for the hotkey, rao of alpha. */
  readonly convictionRao: FixedPoint;
  /** Whether it stays as it is: others decay. */
  readonly isPerpetual: boolean;
}

/** Locks of coldkeys, as the runtime rolls them to the block; those that are worn off are left out. */
export async function readLocks<Whose extends { readonly netuid: number; readonly hotkey: Uint8Array }>(
  view: PinnedView,
  locks: readonly (Whose & { readonly coldkey: Uint8Array | string })[],
): Promise<readonly { readonly of: Whose; readonly lock: LockRecord }[]> {
  const [states, decaying] = await Promise.all([
    Promise.all(
      locks.map(({ coldkey, netuid }) =>
        view.call('StakeInfoRuntimeApi', 'get_coldkey_lock', coldkey, netuid),
      ),
    ),
    view.queryMany(
      locks.map(({ coldkey, netuid }) => ['SubtensorModule', 'DecayingLock', coldkey, netuid] as const),
    ),
  ]);
  return locks.flatMap((of, index) => {
    const state = states[index]!;
    if (state === null) return [];
    const { netuid, hotkey } = of;
    const lock = {
      netuid,
      hotkey: hotkeyOf(hotkey),
      locked: alphaFromRao(netuid, state.locked_mass),
      convictionRao: fixedPoint(state.conviction, 64),
      // Only what is said not to decay stays.
      isPerpetual: decaying[index] === false,
    };
    return [{ of, lock }];
  });
}
