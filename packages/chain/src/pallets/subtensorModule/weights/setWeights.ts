import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { checkWeights } from '@taokit/yuma/weights';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import { lastUpdateOf, setLastUpdate } from '../registration/lastUpdate.ts';
import { ensureMechanismExists } from '../registration/mechanisms.ts';
import {
  CommitRevealWeightsEnabled,
  MaxWeightsLimit,
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

/** Largest weight of a neuron in relation to the sum, 65535ths (`get_max_weight_limit`): no limit after spec 300. */
const maxWeightLimit: (state: Reads, netuid: number) => number = /* @__PURE__ */ ruleByStorage({
  283: (state: Reads, netuid: number) => MaxWeightsLimit.get(state, netuid),
  423: () => 0xffff,
});

/** Whether a neuron may weigh others: the subnet's own needs no permit after spec 300. */
const hasPermit: (state: Reads, netuid: number, uid: number) => boolean = /* @__PURE__ */ ruleByStorage({
  283: isPermitted,
  423: (state: Reads, netuid: number, uid: number) =>
    isPermitted(state, netuid, uid) || ownerUid(state, netuid) === uid,
});

function isPermitted(state: Reads, netuid: number, uid: number): boolean {
  return ValidatorPermit.get(state, netuid)[uid] === true;
}

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
    maxWeightLimit: maxWeightLimit(state, netuid),
    networkVersionKey: WeightsVersionKey.get(state, netuid),
    hasPermit: hasPermit(state, netuid, uid),
    epochConsensus: isNull ? ('null' as const) : ('yuma' as const),
    ...(CommitRevealWeightsEnabled.get(state, netuid) ? {} : { rate }),
  };
}
