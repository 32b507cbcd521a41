/**
 * Units and ids of Bittensor: amounts, proportions, block times, addresses.
 *
 * @packageDocumentation
 */
export { type Coldkey, coldkey, type Hotkey, hotkey, looksLikeSs58, type Ss58, ss58 } from './addresses.ts';
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
} from './amounts.ts';
export { add, compare, greatest, multiply, smallest, subtract, sum } from './arithmetic.ts';
export { type DisplayOptions, displayAmount, formatAmount, formatRao, parseAmount } from './format.ts';
export { type BlockNumber, blockNumber, type Netuid, netuid, type Uid, uid } from './ids.ts';
export { u16FromRatio, u16ToRatio, u64FromRatio, u64ToRatio } from './proportions.ts';
export {
  formatRatio,
  multiplyInteger,
  type Ratio,
  type Rounding,
  type RoundingOptions,
  ratio,
} from './Ratio.ts';
export {
  type BlockTime,
  blockMilliseconds,
  blocksToMilliseconds,
  dateOfBlock,
  formatBlocks,
  millisecondsToBlocks,
} from './time.ts';
export { UnitError, type UnitErrorCode } from './UnitError.ts';
