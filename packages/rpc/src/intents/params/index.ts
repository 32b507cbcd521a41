export {
  type All,
  type AlphaInput,
  alpha,
  alphaOrAll,
  raoOfAlpha,
  raoOfTao,
  type TaoInput,
  tao,
  taoOrAll,
} from './amounts.ts';
export { account, accounts, boolean, choice, hex, optional, plain, text } from './basics.ts';
export type { InputsOf, IntentParam, IntentParams, JsonSchema, Siblings, ValuesOf } from './IntentParam.ts';
export { integerFrom, netuid, netuids, timepoint, u8, u16, u16s, u32, u64 } from './numbers.ts';
export { FIVE_PERCENT, proportion, readProportion, type Share, shareOf, tolerance } from './proportions.ts';
