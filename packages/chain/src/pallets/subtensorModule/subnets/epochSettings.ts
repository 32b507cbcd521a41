import { areSettingsFrozen } from '@taokit/dtao/hyperparameters';
import { saturatingSubU64, U64_MAX } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import { LastEpochBlock, PendingEpochAt } from '../storage/epochs.ts';
import {
  ActivityCutoffFactorMilli,
  AdminFreezeWindow,
  CommitRevealWeightsEnabled,
  OwnerHyperparamRateLimit,
  Tempo,
} from '../storage/hyperparameters.ts';
import type { RateLimitKey } from '../storage/values.ts';
import { checkSetting } from './checkSetting.ts';
import { ensureSubnetExists } from './existing.ts';
import { ensureSubnetOwner, ensureSubnetOwnerOrRoot } from './owners.ts';
import {
  ensureTransactionRate,
  hasPassed,
  lastLimitedBlock,
  recordLimited,
  recordTransaction,
} from './rateLimits.ts';

/** Blocks between changes of the tempo. */
const TEMPO_INTERVAL_BLOCKS = 360n;

/** Ends the call where an epoch is too near (`ensure_admin_window_open`). */
export function ensureWindowOpen({ state, block }: Context, netuid: number): void {
  const pending = PendingEpochAt.get(state, netuid);
  const tempo = Tempo.get(state, netuid);
  const isFrozen = areSettingsFrozen({
    tempo,
    lastEpochBlock: LastEpochBlock.get(state, netuid),
    isEpochPending: tempo !== 0 && pending > BigInt(block),
    block: BigInt(block),
    windowBlocks: BigInt(AdminFreezeWindow.get(state)),
  });
  ensure(
    !isFrozen,
    'SubtensorModule.AdminActionProhibitedDuringWeightsWindow',
    `An epoch of subnet ${netuid} is near.`,
  );
}

/** Key of the limit on a parameter that a subnet's owner sets (`OwnerHyperparamUpdate`). */
export function parameterKey(netuid: number, parameter: string): RateLimitKey {
  return { type: 'OwnerHyperparamUpdate', value: [netuid, { type: parameter, value: null }] };
}

/** Ends the call where the owner set a parameter too recently. */
export function ensureParameterRate({ state, block }: Context, netuid: number, parameter: string): void {
  const limit = BigInt(Tempo.get(state, netuid)) * BigInt(OwnerHyperparamRateLimit.get(state));
  const last = lastLimitedBlock(state, parameterKey(netuid, parameter));
  ensure(
    hasPassed(limit, BigInt(block), last),
    'SubtensorModule.TxRateLimitExceeded',
    `${limit} blocks must pass after block ${last}.`,
  );
}

/**
 * Owner, within bounds, or root set the tempo, and the cycle begins anew (`do_set_tempo`).
 *
 * Source: `pallets/subtensor/src/coinbase/tempo_control.rs` in a version near 475.
 */
export function setTempo(context: CallContext, netuid: number, tempo: number): void {
  const { state, block } = context;
  const who = ensureSubnetOwnerOrRoot(context, netuid);
  ensureSubnetExists(state, netuid);
  if (who !== undefined) ensureOk(checkSetting(context, 'tempo', tempo));
  ensureWindowOpen(context, netuid);
  if (who !== undefined) ensureTempoRate(context, netuid, who);
  applyTempo(context, netuid, tempo);
  if (who !== undefined) recordTransaction(state, 'tempoUpdate', who, netuid, block);
}

/** Ends the call where an owner set the tempo too recently. */
export function ensureTempoRate({ state, block }: Context, netuid: number, owner: AccountId): void {
  const limit = {
    kind: 'tempoUpdate',
    blocks: TEMPO_INTERVAL_BLOCKS,
    error: 'TxRateLimitExceeded',
  } as const;
  ensureTransactionRate(state, limit, owner, netuid, block);
}

/** Sets a tempo, and counts from this block (`apply_tempo_with_cycle_reset`). */
export function applyTempo(context: Context, netuid: number, tempo: number): void {
  Tempo.insert(context.state, netuid, tempo);
  context.deposit('SubtensorModule.TempoSet', [netuid, tempo]);
  LastEpochBlock.insert(context.state, netuid, BigInt(context.block));
}

/** Owner or root set after how many tempos a silent validator is inactive (`do_set_activity_cutoff_factor`). */
export function setActivityCutoffFactor(context: CallContext, netuid: number, factorMilli: number): void {
  const { state, block } = context;
  const who = ensureSubnetOwnerOrRoot(context, netuid);
  ensureOk(checkSetting(context, 'activityCutoffFactorMilli', factorMilli));
  if (who !== undefined) {
    ensureWindowOpen(context, netuid);
    ensureParameterRate(context, netuid, 'ActivityCutoffFactorMilli');
  }
  ActivityCutoffFactorMilli.insert(state, netuid, factorMilli);
  const fields = { netuid, factor_milli: factorMilli };
  context.deposit('SubtensorModule.ActivityCutoffFactorMilliSet', fields);
  if (who !== undefined) recordLimited(state, parameterKey(netuid, 'ActivityCutoffFactorMilli'), block);
}

/** The owner asks for an epoch, which comes after the window (`do_trigger_epoch`). */
export function triggerEpoch(context: CallContext, netuid: number): void {
  const { state, block } = context;
  const who = ensureSubnetOwner(context, netuid);
  ensure(
    !CommitRevealWeightsEnabled.get(state, netuid),
    'SubtensorModule.DynamicTempoBlockedByCommitReveal',
    `Weights of subnet ${netuid} are committed first.`,
  );
  const pending = PendingEpochAt.get(state, netuid);
  ensure(pending === 0n, 'SubtensorModule.EpochTriggerAlreadyPending', `An epoch comes in block ${pending}.`);
  const window = BigInt(AdminFreezeWindow.get(state));
  const left = blocksUntilEpoch(state, netuid, block);
  ensure(left >= window, 'SubtensorModule.AutoEpochAlreadyImminent', `An epoch comes in ${left} blocks.`);
  ensureParameterRate(context, netuid, 'TriggerEpoch');
  const fires_at = BigInt(block) + window;
  PendingEpochAt.insert(state, netuid, fires_at);
  recordLimited(state, parameterKey(netuid, 'TriggerEpoch'), block);
  context.deposit('SubtensorModule.EpochTriggered', { netuid, by: who, fires_at });
}

function blocksUntilEpoch(state: Reads, netuid: number, block: number): bigint {
  const tempo = Tempo.get(state, netuid);
  if (tempo === 0) return U64_MAX;
  return saturatingSubU64(LastEpochBlock.get(state, netuid) + BigInt(tempo), BigInt(block));
}
