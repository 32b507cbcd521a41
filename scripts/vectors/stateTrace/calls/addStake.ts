import { maxStake } from '@taokit/dtao/staking';
import { withdraw } from '../balances.ts';
import type { StakeKey } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { type OrderBounds, validateAdd } from './stakeChecks.ts';
import { maybeBecomeDelegate, stakeInto } from './stakeEffects.ts';

/** An order to buy stake. */
export interface Purchase {
  readonly key: StakeKey;
  readonly bounds: OrderBounds;
  readonly limitPriceRao: bigint | undefined;
  /** An order with a limit makes the hotkey a delegate, one without does not. */
  readonly makesDelegate: boolean;
}

/** `add_stake`. */
export function addStake(context: CallContext): Purchase {
  const amountRao = bigArg(context, 'amount_staked');
  const bounds = { amountRao, maxRao: amountRao, allowPartial: false };
  return { key: stakeKey(context), bounds, limitPriceRao: undefined, makesDelegate: false };
}

/** `add_stake_limit`; or why nothing can be bought at its limit. */
export function addStakeLimit(context: CallContext): Purchase | string {
  const { storage, args } = context;
  const key = stakeKey(context);
  const limitPriceRao = bigArg(context, 'limit_price');
  const most = maxStake(readSubnet(storage, key.netuid), limitPriceRao, TRACE_RULES);
  if (!most.ok) return palletError(most.refusal);
  const amountRao = bigArg(context, 'amount_staked');
  const bounds = { amountRao, maxRao: most.amountRao, allowPartial: args['allow_partial'] === true };
  return { key, bounds, limitPriceRao, makesDelegate: true };
}

/** Checks and executes a purchase. */
export function executePurchase({ storage, block }: CallContext, purchase: Purchase): string | undefined {
  const { key, bounds, limitPriceRao, makesDelegate } = purchase;
  const refused = validateAdd(storage, key, bounds);
  if (refused !== undefined) return refused;
  if (makesDelegate) maybeBecomeDelegate(storage, key.hotkey, key.coldkey);
  const paid = withdraw(storage, key.coldkey, least(bounds.amountRao, bounds.maxRao));
  if (typeof paid !== 'bigint') return paid.error;
  const effect = stakeInto(storage, block, key, { amountRao: paid, limitPriceRao, dropFees: false }, true);
  return 'error' in effect ? effect.error : undefined;
}

function stakeKey(context: CallContext): StakeKey {
  const hotkey = accountArg(context, 'hotkey');
  return { hotkey, coldkey: context.signer, netuid: intArg(context, 'netuid') };
}
