import { addBalance } from '../balances.ts';
import { stakeOf } from '../holdings.ts';
import { netuids } from '../subnetState.ts';
import { accountArg, type CallContext } from './CallContext.ts';
import { checkHotkey, checkSubtoken, validateRemove } from './stakeChecks.ts';
import { clearSmallNomination, stakeInto, unstakeFrom } from './stakeEffects.ts';

/** `unstake_all`: sells a hotkey's stake on every subnet where that is possible. */
export function unstakeAll(context: CallContext): string | undefined {
  const hotkey = accountArg(context, 'hotkey');
  const missing = checkHotkey(context.storage, hotkey);
  if (missing !== undefined) return missing;
  for (const netuid of netuids(context.storage)) {
    const sold = sellAll(context, hotkey, netuid, (rao) => addBalance(context.storage, context.signer, rao));
    if (sold !== undefined) return sold;
  }
  return undefined;
}

/** `unstake_all_alpha`: sells a hotkey's stake on every subnet but root, and stakes the TAO to it on root. */
export function unstakeAllAlpha(context: CallContext): string | undefined {
  const { storage, block, signer } = context;
  const hotkey = accountArg(context, 'hotkey');
  const missing = checkHotkey(storage, hotkey);
  if (missing !== undefined) return missing;
  let totalRao = 0n;
  for (const netuid of netuids(storage)) {
    if (netuid === 0) continue;
    const sold = sellAll(context, hotkey, netuid, (rao) => {
      totalRao += rao;
    });
    if (sold !== undefined) return sold;
  }
  const order = { amountRao: totalRao, dropFees: false };
  const effect = stakeInto(storage, block, { hotkey, coldkey: signer, netuid: 0 }, order, false);
  return 'error' in effect ? effect.error : undefined;
}

function sellAll(
  { storage, block, signer }: CallContext,
  hotkey: string,
  netuid: number,
  receive: (rao: bigint) => void,
): string | undefined {
  const key = { hotkey, coldkey: signer, netuid };
  const amountRao = stakeOf(storage, key);
  const bounds = { amountRao, maxRao: amountRao, allowPartial: false };
  const cannot = checkSubtoken(storage, netuid) ?? validateRemove(storage, key, bounds);
  if (cannot !== undefined) return undefined;
  const order = { amountRao, dropFees: false };
  const effect = unstakeFrom(storage, block, key, order);
  if ('error' in effect) return effect.error;
  receive(effect.receivedRao);
  clearSmallNomination(storage, block, key);
  return undefined;
}
