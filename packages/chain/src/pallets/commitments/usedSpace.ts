import type { Variant } from '@taokit/types/registry';
import { ensure } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { SubnetEpochIndex } from '../subtensorModule/storage/epochs.ts';
import { MaxSpace, UsedSpaceOf } from './storage.ts';
import { isTimelock } from './timelock.ts';

/** What the shortest commitment counts for, bytes. */
const MINIMUM_SPACE = 100;
const HASHES: ReadonlySet<string> = new Set(['BlakeTwo256', 'Sha256', 'Keccak256', 'ShaThree256']);

/** Counts what a hotkey says in an epoch; fails with `Commitments.SpaceLimitExceeded` where that is too much. */
export function useSpace(state: State, netuid: number, who: AccountId, fields: readonly Variant[]): void {
  const length = fields.reduce((sum, field) => sum + lengthOf(field), 0);
  const epoch = SubnetEpochIndex.get(state, netuid);
  const usage = UsedSpaceOf.get(state, netuid, who);
  const before = usage?.last_epoch === epoch ? usage.used_space : 0n;
  const used_space = before + BigInt(Math.max(length, MINIMUM_SPACE));
  const most = MaxSpace.get(state);
  ensure(used_space <= most, 'Commitments.SpaceLimitExceeded', `${used_space} of ${most} bytes in an epoch.`);
  UsedSpaceOf.insert(state, netuid, who, { last_epoch: epoch, used_space });
}

/** Bytes a field counts for (`len_for_rate_limit`). */
function lengthOf(field: Variant): number {
  if (isTimelock(field)) return field.value.encrypted.length;
  const { type, value } = field;
  if (HASHES.has(type)) return 32;
  if (type === 'BigRaw') return (value as Uint8Array).length;
  const raw = /^Raw(\d+)$/.exec(type);
  return raw === null ? 0 : Number(raw[1]);
}
