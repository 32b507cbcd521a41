import { U64F64 } from '@taokit/fixed';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { DecayingHotkeyLock, DecayingOwnerLock, HotkeyLock, OwnerLock } from '../storage/locks.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import type { LockState } from '../storage/values.ts';
import { rollLock } from './convictionLock.ts';
import { type LockKind, termsOfKind } from './lockAggregates.ts';

/** Conviction of all locks for a hotkey on a subnet, the owner's where it is the owner's, U64F64 bits (`hotkey_conviction`). */
export function convictionOf(context: ChainReads, hotkey: AccountId, netuid: number): bigint {
  const { state } = context;
  const perpetual = rolled(context, HotkeyLock.get(state, netuid, hotkey), isOthers(true));
  const decaying = rolled(context, DecayingHotkeyLock.get(state, netuid, hotkey), isOthers(false));
  const sum = U64F64.saturatingAdd(perpetual, decaying);
  if (SubnetOwnerHotkey.get(state, netuid) !== hotkey) return sum;
  return ownerConvictions(context, netuid).reduce((all, [, bits]) => U64F64.saturatingAdd(all, bits), sum);
}

/** Conviction of each hotkey somebody's locks are for on a subnet, U64F64 bits. */
export function convictionsOn(context: ChainReads, netuid: number): ReadonlyMap<AccountId, bigint> {
  const { state } = context;
  const scores = new Map<AccountId, bigint>();
  const add = (hotkey: AccountId, bits: bigint) =>
    scores.set(hotkey, U64F64.saturatingAdd(scores.get(hotkey) ?? 0n, bits));
  for (const [[, hotkey], lock] of HotkeyLock.entries(state, netuid))
    add(hotkey, rolled(context, lock, isOthers(true)));
  for (const [[, hotkey], lock] of DecayingHotkeyLock.entries(state, netuid))
    add(hotkey, rolled(context, lock, isOthers(false)));
  for (const [hotkey, bits] of ownerConvictions(context, netuid)) add(hotkey, bits);
  return scores;
}

/** The hotkey with the most conviction on a subnet; of equal ones the last by account (`subnet_king`). */
export function subnetKing(context: ChainReads, netuid: number): AccountId | undefined {
  return leaderOf(convictionsOn(context, netuid));
}

/** The hotkey with the most of these; of equal ones the last by account. */
export function leaderOf(scores: ReadonlyMap<AccountId, bigint>): AccountId | undefined {
  const ascending = [...scores].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1));
  return ascending.at(-1)?.[0];
}

/** What the owner's hotkey has, for each kind of lock there is. */
function ownerConvictions(context: ChainReads, netuid: number): readonly (readonly [AccountId, bigint])[] {
  const { state } = context;
  const owner = SubnetOwnerHotkey.get(state, netuid);
  return [
    [OwnerLock.get(state, netuid), true] as const,
    [DecayingOwnerLock.get(state, netuid), false] as const,
  ].flatMap(([lock, isPerpetual]) =>
    lock === undefined ? [] : [[owner, rolled(context, lock, { isOwner: true, isPerpetual })] as const],
  );
}

function isOthers(isPerpetual: boolean): LockKind {
  return { isOwner: false, isPerpetual };
}

function rolled({ state, block }: ChainReads, lock: LockState | undefined, kind: LockKind): bigint {
  if (lock === undefined) return 0n;
  return rollLock(lock, BigInt(block), termsOfKind(state, kind)).conviction.bits;
}
