import { checkTrim } from '@taokit/dtao/hyperparameters';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { NullPruningTarget, SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { SubnetworkN } from '../storage/neurons.ts';
import { TimelockedWeightCommits, WeightCommits } from '../storage/weights.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { MOST_UIDS } from '../subnets/mechanismSettings.ts';
import { trimInput, trimUids } from './trimUids.ts';

/** Most neurons that one call takes off a Null subnet (`NULL_PRUNING_BATCH`). */
const BATCH = 64;

/**
 * Leaves a subnet with fewer neurons in one call (`trim_to_max_allowed_uids`): with Null consensus at most 64 go, and commits that
 * wait are dropped. Fails with `SubnetNotExists`, `InvalidValue`, `TrimmingWouldExceedMaxImmunePercentage`.
 *
 * Source: `pallets/subtensor/src/subnets/uids.rs`, spec 475.
 */
export function trimToMaxUids(context: Context, netuid: number, target: number): void {
  const { state } = context;
  const n = SubnetworkN.get(state, netuid);
  if (isNull(state, netuid) && n > target) {
    const isFew = n - target <= BATCH;
    ensure(isFew, 'SubtensorModule.InvalidValue', `${n - target} neurons are more than ${BATCH} at once.`);
    const { isClean } = dropCommits(state, netuid);
    ensure(isClean, 'SubtensorModule.InvalidValue', `Too many commits of subnet ${netuid} wait.`);
  }
  trimUids(context, netuid, target);
  NullPruningTarget.remove(state, netuid);
}

/**
 * Goes a step towards fewer neurons on a Null subnet: first commits that wait are dropped, then up to 64 neurons go
 * (`trim_null_uids_batch`).
 */
export function trimNullUids(context: Context, netuid: number, target: number): void {
  const { state } = context;
  ensureSubnetExists(state, netuid);
  ensure(isNull(state, netuid), 'SubtensorModule.InvalidValue', `Subnet ${netuid} has no Null consensus.`);
  ensureOk(checkTrim(trimInput(context, netuid, target)));
  const n = SubnetworkN.get(state, netuid);
  const { isClean, cleared } = dropCommits(state, netuid);
  if (isClean) trimUids(context, netuid, Math.max(n - BATCH, target));
  const remaining = SubnetworkN.get(state, netuid);
  if (!isClean || remaining > target) NullPruningTarget.insert(state, netuid, target);
  else NullPruningTarget.remove(state, netuid);
  context.deposit('SubtensorModule.NullUidsPruningProgress', {
    netuid,
    target,
    remaining,
    removed: n - remaining,
    cleared_commits: cleared,
  });
}

function isNull(state: State, netuid: number): boolean {
  return SubnetEpochConsensus.get(state, netuid).type === 'Null';
}

/** Drops commits, which name uids as they are now, up to so many as a Null subnet has uids (`clear_null_pruning_commits`). */
function dropCommits(state: State, netuid: number): { readonly isClean: boolean; readonly cleared: number } {
  let cleared = 0;
  for (const index of mechanismIndices(state, netuid)) {
    for (const [[, hotkey]] of WeightCommits.entries(state, index)) {
      if (cleared === MOST_UIDS.Null) return { isClean: false, cleared };
      WeightCommits.remove(state, index, hotkey);
      cleared += 1;
    }
    for (const [[, epoch]] of TimelockedWeightCommits.entries(state, index)) {
      if (cleared === MOST_UIDS.Null) return { isClean: false, cleared };
      TimelockedWeightCommits.remove(state, index, epoch);
      cleared += 1;
    }
  }
  return { isClean: true, cleared };
}
