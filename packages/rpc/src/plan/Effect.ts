import type { Ratio } from '@taokit/types';

/** Free TAO of an account changes. */
export interface BalanceEffect {
  /** Tells it from other effects. */
  readonly kind: 'balance';
  /** Whose, SS58. */
  readonly account: string;
  /** By how much, rao; negative for what leaves. */
  readonly changeRao: bigint;
  /** Why, in few words. */
  readonly reason: string;
}

/** Stake changes. What is in a basket is the stake of the chain's own account for it. */
export interface StakeEffect {
  /** Tells it from other effects. */
  readonly kind: 'stake';
  /** Whose, SS58. */
  readonly coldkey: string;
  /** On which hotkey, SS58. */
  readonly hotkey: string;
  /** On which subnet. */
  readonly netuid: number;
  /** By how much, rao of alpha; on root, of TAO. */
  readonly changeRao: bigint;
}

/** Something is bought or sold in a subnet's pool. */
export interface TradeEffect {
  /** Tells it from other effects. */
  readonly kind: 'trade';
  /** Which pool. */
  readonly netuid: number;
  /** Alpha is bought, or sold. */
  readonly side: 'buy' | 'sell';
  /** What is paid, fee included: TAO of a purchase, alpha of a sale; rao. */
  readonly paidRao: bigint;
  /** What is received: alpha of a purchase, TAO of a sale; rao. */
  readonly receivedRao: bigint;
  /** What of the order stays because its limit comes first, rao. */
  readonly unfilledRao: bigint;
  /** The pool's fee, part of what is paid, rao. */
  readonly feeRao: bigint;
  /** TAO per alpha before. */
  readonly priceBefore: Ratio;
  /** TAO per alpha after. */
  readonly priceAfter: Ratio;
  /** How much worse than the price before it fills, the fee left out. */
  readonly priceImpact: Ratio;
  /** Worst price it accepts, rao of TAO per alpha; absent where it accepts any. */
  readonly limitPriceRao?: bigint;
  /** What others can take from it by moving the price first, up to its limit; everything where it has none. */
  readonly exposure: TradeExposure;
}

/** What an order can lose to whoever trades before it. */
export interface TradeExposure {
  /** What is received at worst, rao: the order filled right at its limit. 0 without a limit. */
  readonly minimumReceivedRao: bigint;
  /** What of the expected amount that puts at risk, rao. */
  readonly atRiskRao: bigint;
}

/** TAO is set aside, or given back. */
export interface DepositEffect {
  /** Tells it from other effects. */
  readonly kind: 'deposit';
  /** Whose, SS58. */
  readonly account: string;
  /** By how much what is set aside changes, rao. */
  readonly changeRao: bigint;
  /** For what. */
  readonly reason: string;
}

/** A call that moves no money, or of which a part is not foreseen: then it says which, and why. */
export interface CallEffect {
  /** Tells it from other effects. */
  readonly kind: 'call';
  /** Which, as `Pallet.call`. */
  readonly path: string;
  /** Its arguments, decoded. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether it moves TAO or stake that is not among the effects. */
  readonly isOpen: boolean;
  /** What that is, and why it is not foreseen; `undefined` where nothing is. */
  readonly notForeseen: string | undefined;
}

/**
 * What a coldkey may claim of a validator's basket changes. Of others nothing is said: dividends that wait are deposited for everybody,
 * by any block.
 */
export interface BasketEffect {
  /** Tells it from other effects. */
  readonly kind: 'basket';
  /** Whose basket, SS58. */
  readonly hotkey: string;
  /** Who may claim, SS58. */
  readonly coldkey: string;
  /** By how many shares; negative for those that are redeemed. */
  readonly changeShares: bigint;
}

/** What a transaction would change. */
export type Effect = BalanceEffect | StakeEffect | TradeEffect | DepositEffect | BasketEffect | CallEffect;
