import { CONCENTRATED_MIN_PRICE_RAO } from '@taokit/dtao/pools';
import { maxUnstake } from '@taokit/dtao/staking';
import { addBalance } from '../balances.ts';
import { type StakeKey, stakeOf } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { checkSubtoken, validateRemove } from './stakeChecks.ts';
import { clearSmallNomination, unstakeFrom } from './stakeEffects.ts';

/** `remove_stake`. */
export function removeStake(context: CallContext): string | undefined {
  return remove(context, stakeKey(context), bigArg(context, 'amount_unstaked'));
}

/** `remove_stake_limit`. */
export function removeStakeLimit(context: CallContext): string | undefined {
  const order = {
    amountRao: bigArg(context, 'amount_unstaked'),
    limitPriceRao: bigArg(context, 'limit_price'),
    allowPartial: context.args['allow_partial'] === true,
  };
  return removeWithLimit(context, stakeKey(context), order);
}

/** `remove_stake_full_limit`: everything, with a limit or without. */
export function removeStakeFullLimit(context: CallContext): string | undefined {
  const key = stakeKey(context);
  const amountRao = stakeOf(context.storage, key);
  const limit = context.args['limit_price'];
  if (limit === null || limit === undefined) return remove(context, key, amountRao);
  const limitPriceRao = BigInt(limit as string);
  return removeWithLimit(context, key, { amountRao, limitPriceRao, allowPartial: false });
}

function stakeKey(context: CallContext): StakeKey {
  const hotkey = accountArg(context, 'hotkey');
  return { hotkey, coldkey: context.signer, netuid: intArg(context, 'netuid') };
}

function remove(context: CallContext, key: StakeKey, amountRao: bigint): string | undefined {
  return (
    checkSubtoken(context.storage, key.netuid) ??
    validateRemove(context.storage, key, { amountRao, maxRao: amountRao, allowPartial: false }) ??
    sell(context, key, amountRao, CONCENTRATED_MIN_PRICE_RAO)
  );
}

interface LimitedRemoval {
  readonly amountRao: bigint;
  readonly limitPriceRao: bigint;
  readonly allowPartial: boolean;
}

function removeWithLimit(context: CallContext, key: StakeKey, order: LimitedRemoval): string | undefined {
  const { amountRao, limitPriceRao, allowPartial } = order;
  const maxRao = maxUnstake(readSubnet(context.storage, key.netuid), limitPriceRao, TRACE_RULES);
  if (typeof maxRao !== 'bigint') return palletError(maxRao.refusal);
  const refused = validateRemove(context.storage, key, { amountRao, maxRao, allowPartial });
  return refused ?? sell(context, key, least(amountRao, maxRao), limitPriceRao);
}

function sell(
  { storage, block }: CallContext,
  key: StakeKey,
  amountRao: bigint,
  limitPriceRao: bigint,
): string | undefined {
  const effect = unstakeFrom(storage, block, key, { amountRao, limitPriceRao, dropFees: false });
  if ('error' in effect) return effect.error;
  addBalance(storage, key.coldkey, effect.receivedRao);
  clearSmallNomination(storage, block, key);
  return undefined;
}
