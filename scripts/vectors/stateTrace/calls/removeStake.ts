import { maxUnstake } from '@taokit/dtao/staking';
import { addBalance } from '../balances.ts';
import { type StakeKey, stakeOf } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { checkSubtoken, type OrderBounds, validateRemove } from './stakeChecks.ts';
import { clearSmallNomination, forgetPendingChildren, unstakeFrom } from './stakeEffects.ts';

/** An order to sell stake. */
export interface Sale {
  readonly key: StakeKey;
  readonly bounds: OrderBounds;
  readonly limitPriceRao: bigint | undefined;
  /** Only an order without a limit asks whether the subnet's token is enabled. */
  readonly checksSubtoken: boolean;
}

/** `remove_stake`. */
export function removeStake(context: CallContext): Sale {
  return unlimited(stakeKey(context), bigArg(context, 'amount_unstaked'));
}

/** `remove_stake_limit`; or why nothing can be sold at its limit. */
export function removeStakeLimit(context: CallContext): Sale | string {
  const allowPartial = context.args['allow_partial'] === true;
  const amountRao = bigArg(context, 'amount_unstaked');
  return limited(context, amountRao, bigArg(context, 'limit_price'), allowPartial);
}

/** `remove_stake_full_limit`: everything, with a limit or without. */
export function removeStakeFullLimit(context: CallContext): Sale | string {
  const key = stakeKey(context);
  const amountRao = stakeOf(context.storage, key);
  const limit = context.args['limit_price'];
  if (limit === null || limit === undefined) return unlimited(key, amountRao);
  return limited(context, amountRao, BigInt(limit as string), false);
}

function stakeKey(context: CallContext): StakeKey {
  const hotkey = accountArg(context, 'hotkey');
  return { hotkey, coldkey: context.signer, netuid: intArg(context, 'netuid') };
}

function unlimited(key: StakeKey, amountRao: bigint): Sale {
  const bounds = { amountRao, maxRao: amountRao, allowPartial: false };
  return { key, bounds, limitPriceRao: undefined, checksSubtoken: true };
}

function limited(
  context: CallContext,
  amountRao: bigint,
  limitPriceRao: bigint,
  allowPartial: boolean,
): Sale | string {
  const key = stakeKey(context);
  const most = maxUnstake(readSubnet(context.storage, key.netuid), limitPriceRao, TRACE_RULES);
  if (!most.ok) return palletError(most.refusal);
  return {
    key,
    bounds: { amountRao, maxRao: most.amountRao, allowPartial },
    limitPriceRao,
    checksSubtoken: false,
  };
}

/** Checks and executes a sale. */
export function executeSale({ storage, block }: CallContext, sale: Sale): string | undefined {
  const { key, bounds, limitPriceRao, checksSubtoken } = sale;
  const disabled = checksSubtoken ? checkSubtoken(storage, key.netuid) : undefined;
  const refused = disabled ?? validateRemove(storage, key, bounds);
  if (refused !== undefined) return refused;
  const amountRao = least(bounds.amountRao, bounds.maxRao);
  const effect = unstakeFrom(storage, block, key, { amountRao, limitPriceRao, dropFees: false });
  if ('error' in effect) return effect.error;
  addBalance(storage, key.coldkey, effect.receivedRao);
  clearSmallNomination(storage, block, key);
  forgetPendingChildren(storage, key.hotkey);
  return undefined;
}
