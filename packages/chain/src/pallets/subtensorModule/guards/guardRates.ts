import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { bySpec } from '@taokit/types';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { lastUpdateOf } from '../registration/lastUpdate.ts';
import { CommitRevealWeightsEnabled, WeightsSetRateLimit } from '../storage/hyperparameters.ts';
import { Keys, Uids } from '../storage/neurons.ts';
import { MechanismCountCurrent, NetworkRateLimit } from '../storage/subnets.ts';
import { subnetExists } from '../subnets/existing.ts';
import { hasPassed, lastLimitedBlock, NETWORK_REGISTERED } from '../subnets/rateLimits.ts';
import { uidOf } from '../weights/setWeights.ts';
import { HASHED_COMMITS, PLAIN_WEIGHTS, TIMELOCKED_COMMITS } from './weightCalls.ts';

/** Where a call brings weights; without a mechanism to the main one. */
export interface WeightsPlace {
  /** The subnet. */
  readonly netuid: number;
  /** Its mechanism. */
  readonly mecid?: number;
}

/** Commits that wait for each other; encrypted ones do so before they run since 475. */
const limitedCommitsAt = bySpec<ReadonlySet<string>>({
  423: new Set(HASHED_COMMITS),
  475: new Set([...HASHED_COMMITS, ...TIMELOCKED_COMMITS]),
});
const PLAIN: ReadonlySet<string> = new Set(PLAIN_WEIGHTS);

/**
 * What may not be done often, asked before weights are set or committed, and before a subnet is registered.
 *
 * Source: `CheckRateLimits` in `pallets/subtensor/src/guards/check_rate_limits.rs`, spec 425 and 475.
 */
export function guardRates(context: Context, who: AccountId, call: Call): void {
  const { path } = call;
  if (path === 'SubtensorModule.register_network') ensureNetworkRate(context);
  const place = call.arguments as unknown as WeightsPlace;
  if (limitedCommitsAt(context.spec).has(path))
    ensureWeightsRate(context, who, place, 'CommittingWeightsTooFast');
  if (PLAIN.has(path) && !CommitRevealWeightsEnabled.get(context.state, place.netuid))
    ensureWeightsRate(context, who, place, 'SettingWeightsTooFast');
}

function ensureWeightsRate(context: Context, who: AccountId, place: WeightsPlace, error: string): void {
  const uid = limitedUid(context, who, place.netuid);
  if (uid === undefined) return;
  const isAllowed = passesWeightsRate(context, place, uid);
  ensure(isAllowed, `SubtensorModule.${error}`, `Uid ${uid} of subnet ${place.netuid} did so a moment ago.`);
}

/** Who has no uid was let through, to fail in a block for nothing; since 475 the guard says so. */
const limitedUid = /* @__PURE__ */ ruleBySpec<Context, [who: AccountId, netuid: number], number | undefined>({
  423: ({ state }, who, netuid) => Uids.get(state, netuid, who),
  475: ({ state }, who, netuid) => uidOf(state, netuid, who),
});

/** Whether a neuron may bring weights again; never to a mechanism that does not exist (`check_rate_limit`). */
function passesWeightsRate({ state, block }: Context, place: WeightsPlace, uid: number): boolean {
  const { netuid, mecid = 0 } = place;
  const exists = subnetExists(state, netuid) && mecid < MechanismCountCurrent.get(state, netuid);
  if (!exists || !Keys.contains(state, netuid, uid)) return false;
  const last = lastUpdateOf(state, computeMechanismStorageIndex(netuid, mecid), uid);
  return hasPassed(WeightsSetRateLimit.get(state, netuid), BigInt(block), last);
}

function ensureNetworkRate({ state, block }: Context): void {
  const limit = NetworkRateLimit.get(state);
  const last = lastLimitedBlock(state, NETWORK_REGISTERED);
  ensure(
    hasPassed(limit, BigInt(block), last),
    'SubtensorModule.NetworkTxRateLimitExceeded',
    `${limit} blocks must pass after block ${last}.`,
  );
}
