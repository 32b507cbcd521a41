import { type Alpha, alphaFromRao } from '@taokit/types';
import type { ChainView } from '../../chainView/ChainView.ts';

/** What of a coldkey's stake on a subnet can be moved. */
export interface MovableStake {
  /** The subnet. */
  readonly netuid: number;
  /** All of it. */
  readonly total: Alpha;
  /** What conviction locks, and miners' collateral, hold. */
  readonly locked: Alpha;
  /** What can be unstaked or moved. */
  readonly available: Alpha;
}

/** What of a coldkey's stake can be moved, by subnet in the order asked for. */
export async function readAvailability(
  view: ChainView,
  coldkey: string,
  netuids: readonly number[],
): Promise<readonly MovableStake[]> {
  const method = 'get_stake_availability_for_coldkeys';
  const [own] = await view.call('StakeInfoRuntimeApi', method, [coldkey], netuids);
  const bySubnet = new Map(own?.[1]);
  return netuids.map((netuid) => {
    const { total = 0n, locked = 0n, available = 0n } = bySubnet.get(netuid) ?? {};
    const alpha = (rao: bigint) => alphaFromRao(netuid, rao);
    return { netuid, total: alpha(total), locked: alpha(locked), available: alpha(available) };
  });
}
