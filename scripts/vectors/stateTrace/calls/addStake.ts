import { CONCENTRATED_MAX_PRICE_RAO } from '@taokit/dtao/pools';
import { maxStake } from '@taokit/dtao/staking';
import { withdraw } from '../balances.ts';
import type { StakeKey } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { checkSubnet, checkSubtoken, validateAdd } from './stakeChecks.ts';
import { maybeBecomeDelegate, stakeInto } from './stakeEffects.ts';

/** `add_stake`. */
export function addStake(context: CallContext): string | undefined {
  const { storage } = context;
  const key = stakeKey(context);
  const amountRao = bigArg(context, 'amount_staked');
  return (
    checkSubtoken(storage, key.netuid) ??
    validateAdd(storage, key, { amountRao, maxRao: amountRao, allowPartial: false }) ??
    buy(context, key, amountRao, CONCENTRATED_MAX_PRICE_RAO)
  );
}

/** `add_stake_limit`. */
export function addStakeLimit(context: CallContext): string | undefined {
  const { storage, args } = context;
  const key = stakeKey(context);
  const amountRao = bigArg(context, 'amount_staked');
  const limitPriceRao = bigArg(context, 'limit_price');
  const missing = checkSubnet(storage, key.netuid);
  const maxRao = maxStake(readSubnet(storage, key.netuid), limitPriceRao, TRACE_RULES);
  if (typeof maxRao !== 'bigint') return missing ?? palletError(maxRao.refusal);
  const bounds = { amountRao, maxRao, allowPartial: args['allow_partial'] === true };
  const refused = validateAdd(storage, key, bounds);
  if (refused !== undefined) return refused;
  maybeBecomeDelegate(storage, key.hotkey, key.coldkey);
  return buy(context, key, least(amountRao, maxRao), limitPriceRao);
}

function stakeKey(context: CallContext): StakeKey {
  const hotkey = accountArg(context, 'hotkey');
  return { hotkey, coldkey: context.signer, netuid: intArg(context, 'netuid') };
}

function buy(
  { storage, block }: CallContext,
  key: StakeKey,
  amountRao: bigint,
  limitPriceRao: bigint,
): string | undefined {
  const paidRao = withdraw(storage, key.coldkey, amountRao);
  const order = { amountRao: paidRao, limitPriceRao, dropFees: false };
  const effect = stakeInto(storage, block, key, order, true);
  return 'error' in effect ? effect.error : undefined;
}
