import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { checkWeights } from '@taokit/yuma/weights';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import { lastUpdateOf, setLastUpdate } from '../registration/lastUpdate.ts';
import { ensureMechanismExists } from '../registration/mechanisms.ts';
import {
  CommitRevealWeightsEnabled,
  MinAllowedWeights,
  SubnetEpochConsensus,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../storage/hyperparameters.ts';
import { SubnetworkN, Uids, ValidatorPermit } from '../storage/neurons.ts';
import { Weights } from '../storage/weights.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { ownerUid } from '../subnets/owners.ts';
import { ensureWeightsStake } from './ensureWeightsStake.ts';

/** Weights as calls bring them. */
export interface NewWeights {
  /** The subnet. */
  readonly netuid: number;
  /** Its mechanism; 0 is the main one. */
  readonly mecid: number;
  /** For whom. */
  readonly uids: readonly number[];
  /** How much, u16. */
  readonly values: readonly number[];
  /** Version of who computed them. */
  readonly versionKey: bigint;
}

/** Largest weight of a neuron in relation to the sum, 65535ths: no limit (`get_max_weight_limit`). */
const MAX_WEIGHT_LIMIT = 0xffff;

/**
 * Sets a neuron's weights (`internal_set_weights`).
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 */
export function setWeights(context: CallContext, weights: NewWeights): void {
  const { state, block } = context;
  const { netuid, mecid, uids, values } = weights;
  const index = computeMechanismStorageIndex(netuid, mecid);
  const hotkey = ensureSigned(context.origin);
  ensure(netuid !== ROOT_NETUID, 'SubtensorModule.CanNotSetRootNetworkWeights', 'Root has no weights.');
  ensure(
    uids.length === values.length,
    'SubtensorModule.WeightVecNotEqualSize',
    `There are ${uids.length} uids and ${values.length} values.`,
  );
  ensureMechanismExists(state, netuid, mecid);
  const n = SubnetworkN.get(state, netuid);
  ensure(
    uids.length <= n,
    'SubtensorModule.UidsLengthExceedUidsInSubNet',
    `There are ${uids.length} uids, and ${n} on the subnet.`,
  );
  const uid = uidOf(state, netuid, hotkey);
  ensureWeightsStake(context, hotkey, netuid);
  const { row } = ensureOk(
    checkWeights({ uid, uids, values, versionKey: weights.versionKey }, rulesOf(context, netuid, index, uid)),
  );
  Weights.insert(state, index, uid, row);
  if (!CommitRevealWeightsEnabled.get(state, netuid)) setLastUpdate(state, index, uid, block);
  context.deposit('SubtensorModule.WeightsSet', [index, uid]);
}

/** The uid of a hotkey; fails with `HotKeyNotRegisteredInSubNet` for one without. */
export function uidOf(state: Reads, netuid: number, hotkey: AccountId): number {
  const uid = Uids.get(state, netuid, hotkey);
  return (
    uid ?? fail('SubtensorModule.HotKeyNotRegisteredInSubNet', `${hotkey} has no uid on subnet ${netuid}.`)
  );
}

function rulesOf({ state, block }: CallContext, netuid: number, index: number, uid: number) {
  const rate = {
    lastUpdate: lastUpdateOf(state, index, uid),
    currentBlock: BigInt(block),
    rateLimit: WeightsSetRateLimit.get(state, netuid),
  };
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  return {
    n: SubnetworkN.get(state, netuid),
    minAllowedWeights: MinAllowedWeights.get(state, netuid),
    maxWeightLimit: MAX_WEIGHT_LIMIT,
    networkVersionKey: WeightsVersionKey.get(state, netuid),
    hasPermit: ValidatorPermit.get(state, netuid)[uid] === true || ownerUid(state, netuid) === uid,
    epochConsensus: isNull ? ('null' as const) : ('yuma' as const),
    ...(CommitRevealWeightsEnabled.get(state, netuid) ? {} : { rate }),
  };
}
