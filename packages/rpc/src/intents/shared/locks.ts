import { accountBytes } from '@taokit/keys';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { nothing } from './everything.ts';

/**
 * Stake of a coldkey on a subnet that is not locked: what `all` of it is.
 *
 * @throws RpcError `rpc/nothing-to-do` when there is none
 */
export async function lockableRao(view: PinnedView, coldkey: string, netuid: number): Promise<bigint> {
  const answer = await view.call(
    'StakeInfoRuntimeApi',
    'get_stake_availability_for_coldkeys',
    [accountBytes(coldkey)],
    [netuid],
  );
  const available = availableOf(answer);
  if (available > 0n) return available;
  throw nothing(`no stake of ${coldkey} in subnet ${netuid} is unlocked`);
}

/** Maps come as lists of pairs: accounts, then subnets. */
function availableOf(answer: unknown): bigint {
  const [[, bySubnet] = [undefined, []]] = answer as [unknown, [number, { readonly available: bigint }][]][];
  return bySubnet[0]?.[1].available ?? 0n;
}
