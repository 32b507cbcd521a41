import type { PinnedView } from '../../chainView/ChainView.ts';
import { nothing, type StakeOf, stakeRao } from './everything.ts';

/**
 * Stake on a hotkey that is no collateral yet: what `all` of it is.
 *
 * @throws RpcError `rpc/nothing-to-do` when there is none
 */
export async function freeCollateralRao(view: PinnedView, of: StakeOf): Promise<bigint> {
  const { netuid, hotkey, coldkey } = of;
  const [stake, collateral] = await Promise.all([
    stakeRao(view, of),
    view.query('SubtensorModule', 'MinerCollateral', netuid, hotkey, coldkey),
  ]);
  const locked = (collateral as { readonly locked?: bigint } | undefined)?.locked ?? 0n;
  if (stake > locked) return stake - locked;
  throw nothing(`no alpha on ${hotkey} in subnet ${netuid} is free`);
}
