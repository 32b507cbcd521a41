import type { IntentOp } from '../intents/composeIntent.ts';
import type { TaoInput } from '../intents/params/index.ts';

/** What a wallet lets happen. What is left out is not limited; raw calls are refused unless they are allowed. */
export interface Policy {
  /** The most TAO that may leave the account by what is asked for, fees aside. What cannot be bounded before it happens is refused. */
  readonly maxSpend?: TaoInput;
  /** The highest fee, with a tip, and with what carries a sealed transaction. Where it cannot be told, nothing is signed. */
  readonly maxFee?: TaoInput;
  /** How much worse than the price an order of one's own may fill, as a share: 0.01 is 1 %. An order that cannot be told is refused. */
  readonly maxPriceImpact?: number | string;
  /** Subnets that may be acted on. A call that does not show which is refused. */
  readonly netuids?: readonly number[];
  /** Accounts, as SS58, that may receive something or be given power. */
  readonly destinations?: readonly string[];
  /** Intents that may be asked for, inside others too. */
  readonly intents?: readonly IntentOp[];
  /** Whether calls may be made that no intent stands for, or that hide what they do; false when left out. */
  readonly allowRawCalls?: boolean;
}

/** Which limit of a policy something breaks. */
export interface PolicyViolation {
  /** The limit. */
  readonly rule: keyof Policy;
  /** What breaks it, in a sentence. */
  readonly reason: string;
  /** The call that does, as `Pallet.call`; absent where it is the whole transaction. */
  readonly path?: string;
}
