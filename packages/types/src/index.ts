/**
 * Units, ids, records and the runtime interface of Bittensor.
 *
 * The interface of the runtime is data and is loaded apart: `@taokit/types/registry`, `@taokit/types/errors`,
 * `@taokit/types/augment`.
 *
 * @packageDocumentation
 */
export type { Axon, PrometheusEndpoint } from './records/Axon.ts';
export type { Commitment, CommitmentField } from './records/Commitment.ts';
export type { Hyperparameters } from './records/Hyperparameters.ts';
export type { Metagraph } from './records/Metagraph.ts';
export type { Neuron } from './records/Neuron.ts';
export { createProportion, type Proportion } from './records/Proportion.ts';
export type { StakePosition } from './records/StakePosition.ts';
export type { Subnet, SubnetEmission, SubnetIdentity, SubnetPool } from './records/Subnet.ts';
export { bySpec, checkSpec, FIRST_SPEC, MAINNET_SPEC } from './spec/bySpec.ts';
export {
  type Coldkey,
  coldkey,
  type Hotkey,
  hotkey,
  looksLikeSs58,
  type Ss58,
  ss58,
} from './units/addresses.ts';
export {
  type Alpha,
  type Amount,
  alpha,
  alphaFromRao,
  RAO_PER_TAO,
  type Rao,
  rao,
  type Tao,
  tao,
  taoFromRao,
} from './units/amounts.ts';
export { add, compare, greatest, multiply, smallest, subtract, sum } from './units/arithmetic.ts';
export { type DisplayOptions, displayAmount, formatAmount, formatRao, parseAmount } from './units/format.ts';
export { type BlockNumber, blockNumber, type Netuid, netuid, type Uid, uid } from './units/ids.ts';
export { u16FromRatio, u16ToRatio, u64FromRatio, u64ToRatio } from './units/proportions.ts';
export {
  formatRatio,
  multiplyInteger,
  type Ratio,
  type Rounding,
  type RoundingOptions,
  ratio,
} from './units/Ratio.ts';
export {
  type BlockTime,
  blockMilliseconds,
  blocksToMilliseconds,
  dateOfBlock,
  formatBlocks,
  millisecondsToBlocks,
} from './units/time.ts';
export { UnitError, type UnitErrorCode } from './units/UnitError.ts';
