import type { Hotkey } from '@taokit/types';
import {
  hasEnoughWeights,
  isMaxWeightLimited,
  isSelfWeight,
  isVersionKeyCurrent,
  isWithinRateLimit,
  maxUpscaleWeights,
} from '@taokit/yuma/weights';
import { stakeWeightBits } from '../staking/stakeWeight.ts';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchFailure, type DispatchResult, refuse } from '../system/DispatchResult.ts';

/** A validator's weights. */
export interface WeightsOrder {
  /** The subnet. */
  readonly netuid: number;
  /** Who is weighed. */
  readonly uids: readonly number[];
  /** How much, u16; one for each uid. */
  readonly values: readonly number[];
  /** Version the validator's software sets weights by. */
  readonly versionKey: bigint;
}

/**
 * `SubtensorModule.set_weights`: the chain's checks in the chain's order, then the weights max-upscaled to 65535.
 *
 * Source: `subnets/weights.rs` (spec 425), without commit-reveal.
 */
export function setWeights(
  { state, events }: BlockContext,
  hotkey: Hotkey,
  order: WeightsOrder,
): DispatchResult {
  const { netuid, uids } = order;
  const refusal = checkSender(state, hotkey, order);
  if (refusal !== undefined) return refusal;
  const subnet = state.subnets.get(netuid)!;
  const uid = subnet.uids.get(hotkey)!;
  const values = [...maxUpscaleWeights(order.values)];
  const badRow = checkRow(subnet, uid, order, values);
  if (badRow !== undefined) return badRow;
  const neuron = subnet.neurons[uid]!;
  neuron.weights = { uids: [...uids], values };
  neuron.lastUpdateBlock = state.blockNumber;
  events.push({ name: 'SubtensorModule.WeightsSet', netuid, uid });
  return DISPATCHED;
}

function checkSender(state: ChainState, hotkey: Hotkey, order: WeightsOrder): DispatchFailure | undefined {
  const { netuid, uids, values, versionKey } = order;
  if (netuid === ROOT_NETUID)
    return refuse('SubtensorModule.CanNotSetRootNetworkWeights', 'The root has no weights.');
  if (uids.length !== values.length)
    return refuse('SubtensorModule.WeightVecNotEqualSize', `${uids.length} uids, ${values.length} values.`);
  const subnet = state.subnets.get(netuid);
  if (subnet === undefined)
    return refuse('SubtensorModule.SubNetworkDoesNotExist', `There is no subnet ${netuid}.`);
  if (uids.length > subnet.neurons.length)
    return refuse(
      'SubtensorModule.UidsLengthExceedUidsInSubNet',
      `There are ${subnet.neurons.length} neurons.`,
    );
  if (!subnet.uids.has(hotkey))
    return refuse(
      'SubtensorModule.HotKeyNotRegisteredInSubNet',
      `${hotkey} has no seat on subnet ${netuid}.`,
    );
  if (stakeWeightBits(state, subnet, hotkey) < state.parameters.stakeThresholdRao << 64n)
    return refuse('SubtensorModule.NotEnoughStakeToSetWeights', `${hotkey} is below the stake threshold.`);
  const { weightsVersionKey } = subnet.parameters;
  if (!isVersionKeyCurrent(versionKey, weightsVersionKey))
    return refuse(
      'SubtensorModule.IncorrectWeightVersionKey',
      `${versionKey} is below ${weightsVersionKey}.`,
    );
  return checkRateLimit(subnet, hotkey, state.blockNumber);
}

function checkRateLimit(subnet: SubnetState, hotkey: Hotkey, block: number): DispatchFailure | undefined {
  const { lastUpdateBlock } = subnet.neurons[subnet.uids.get(hotkey)!]!;
  const rate = {
    lastUpdate: BigInt(lastUpdateBlock),
    currentBlock: BigInt(block),
    rateLimit: BigInt(subnet.parameters.weightsRateLimitBlocks),
  };
  if (isWithinRateLimit(rate)) return undefined;
  return refuse(
    'SubtensorModule.SettingWeightsTooFast',
    `The last weights were set at block ${lastUpdateBlock}.`,
  );
}

function checkRow(
  subnet: SubnetState,
  uid: number,
  { uids }: WeightsOrder,
  upscaled: readonly number[],
): DispatchFailure | undefined {
  const { neurons, parameters } = subnet;
  const counts = { n: neurons.length, minAllowedWeights: parameters.minAllowedWeights };
  if (!isSelfWeight(uid, uids, upscaled) && !neurons[uid]!.validatorPermit)
    return refuse('SubtensorModule.NeuronNoValidatorPermit', `Uid ${uid} has no validator permit.`);
  if (new Set(uids).size !== uids.length)
    return refuse('SubtensorModule.DuplicateUids', 'A uid is named twice.');
  const unknown = uids.find((target) => target >= neurons.length);
  if (unknown !== undefined)
    return refuse('SubtensorModule.UidVecContainInvalidOne', `There is no uid ${unknown}.`);
  if (!hasEnoughWeights(uid, uids, upscaled, counts))
    return refuse(
      'SubtensorModule.WeightVecLengthIsLow',
      `At least ${parameters.minAllowedWeights} are required.`,
    );
  if (!isMaxWeightLimited(uid, uids, upscaled, parameters.maxWeightsLimitU16))
    return refuse('SubtensorModule.MaxWeightExceeded', `One part is above ${parameters.maxWeightsLimitU16}.`);
  return undefined;
}
