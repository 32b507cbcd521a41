import type { PinnedView } from '../../chainView/ChainView.ts';
import type { StorageValue } from '../../chainView/names.ts';
import { onceOf } from '../../chainView/onceOf.ts';
import { RpcError } from '../../RpcError.ts';

/** What stays for fees, besides the existential deposit, when everything is spent: 0.0005 TAO. */
const FEE_HEADROOM_RAO = 500_000n;

/** An account as the chain keeps it, asked for once per block. */
export function accountOf(view: PinnedView, account: string): Promise<StorageValue<'System', 'Account'>> {
  return onceOf(view, `account ${account}`, () => view.query('System', 'Account', account));
}

/** Free TAO of an account, rao. */
export async function freeRao(view: PinnedView, account: string): Promise<bigint> {
  return (await accountOf(view, account))?.data.free ?? 0n;
}

/**
 * What `all` of a balance is: free TAO less the existential deposit and 0.0005 TAO for fees.
 *
 * @throws RpcError `rpc/nothing-to-do` when nothing is left
 */
export async function spendableRao(view: PinnedView, coldkey: string): Promise<bigint> {
  const free = await freeRao(view, coldkey);
  const deposit = view.constant('Balances', 'ExistentialDeposit') as bigint;
  const spendable = free - deposit - FEE_HEADROOM_RAO;
  if (spendable > 0n) return spendable;
  throw nothing(`${free} rao are free, no more than the existential deposit and fees take`);
}

/** Stake of a coldkey on a hotkey of a subnet, rao of alpha. */
export async function stakeRao(view: PinnedView, of: StakeOf): Promise<bigint> {
  const info = (await view.call(
    'StakeInfoRuntimeApi',
    'get_stake_info_for_hotkey_coldkey_netuid',
    of.hotkey,
    of.coldkey,
    of.netuid,
  )) as { readonly stake: bigint } | null | undefined;
  return info?.stake ?? 0n;
}

/** Whose stake. */
export interface StakeOf {
  /** Who owns it. */
  readonly coldkey: string;
  /** On which hotkey. */
  readonly hotkey: string;
  /** On which subnet. */
  readonly netuid: number;
}

/**
 * What `all` of a stake is.
 *
 * @throws RpcError `rpc/nothing-to-do` when there is none
 */
export async function allStakeRao(view: PinnedView, of: StakeOf): Promise<bigint> {
  const stake = await stakeRao(view, of);
  if (stake > 0n) return stake;
  throw nothing(`${of.coldkey} has no stake on ${of.hotkey} in subnet ${of.netuid}`);
}

/** Says that what was asked for would do nothing. */
export function nothing(why: string): RpcError {
  return new RpcError(`There is nothing to do: ${why}.`, {
    code: 'rpc/nothing-to-do',
    fix: 'Check the account, the subnet and the amount.',
  });
}
