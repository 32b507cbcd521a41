import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { currentLock, totalAlpha } from './locks.ts';

/**
 * The lock follows stake to another coldkey (`transfer_lock`). Free alpha goes first; a transfer that would have to take locked
 * alpha with it is not modelled and ends with `StakeUnavailable`, where the chain would move that part of the lock.
 */
export function transferLock(
  context: Context,
  from: AccountId,
  to: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  if (from === to || alphaRao === 0n) return;
  const source = currentLock(context, from, netuid);
  if (source === undefined) return;
  const free = saturatingSubU64(totalAlpha(context.state, from, netuid), source.lock.locked_mass);
  if (alphaRao <= free) return;
  fail(
    'SubtensorModule.StakeUnavailable',
    `${free} of ${alphaRao} rao are free of locks; a transfer of locked stake is not supported by this chain.`,
  );
}
