import { takeStake } from '@taokit/dtao/staking';
import { readHolding, type StakeKey, stakeOf, writeHolding } from '../holdings.ts';
import { accountArg, bigArg, type CallContext, intArg, palletError } from './CallContext.ts';
import { checkHotkey, checkSubnet, checkSubtoken } from './stakeChecks.ts';

const ALPHA_OUT = 'SubtensorModule.SubnetAlphaOut';

/** `burn_alpha`: stake disappears, the issuance stays. */
export function burnAlpha(context: CallContext): string | undefined {
  return takeAlpha(context, () => {});
}

/** `recycle_alpha`: stake disappears from the issuance too, to be emitted again. */
export function recycleAlpha(context: CallContext): string | undefined {
  const { storage } = context;
  return takeAlpha(context, (netuid, takenRao) => {
    storage.set(storage.big(ALPHA_OUT, netuid) - takenRao, ALPHA_OUT, netuid);
  });
}

function takeAlpha(
  context: CallContext,
  then: (netuid: number, takenRao: bigint) => void,
): string | undefined {
  const { storage, signer } = context;
  const key: StakeKey = {
    hotkey: accountArg(context, 'hotkey'),
    coldkey: signer,
    netuid: intArg(context, 'netuid'),
  };
  const amountRao = bigArg(context, 'amount');
  if (checkSubnet(storage, key.netuid) !== undefined) return palletError('SubNetworkDoesNotExist');
  if (key.netuid === 0) return palletError('CannotBurnOrRecycleOnRootSubnet');
  const refused = checkSubtoken(storage, key.netuid) ?? checkHotkey(storage, key.hotkey);
  if (refused !== undefined) return refused;
  if (stakeOf(storage, key) < amountRao) return palletError('NotEnoughStakeToWithdraw');
  if (storage.big(ALPHA_OUT, key.netuid) < amountRao) return palletError('InsufficientLiquidity');
  const update = takeStake(readHolding(storage, key), amountRao);
  writeHolding(storage, key, update);
  then(key.netuid, update.updateRao < 0n ? -update.updateRao : 0n);
  return undefined;
}
