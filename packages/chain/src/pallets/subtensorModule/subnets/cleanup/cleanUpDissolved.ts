import type { Context } from '../../../../runtime/Context.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../../alphaAssets/storage.ts';
import { purgeSubnetCommitments } from '../../../commitments/purge.ts';
import { PendingBasketDeposits } from '../../storage/baskets.ts';
import { SubnetIdentitiesV3 } from '../../storage/serving.ts';
import { DissolveCleanupQueue } from '../../storage/subnets.ts';
import { convertHoldings } from './convertHoldings.ts';
import { forgetSubnet } from './forgetSubnet.ts';
import { settleHolders } from './settleHolders.ts';

/**
 * Pays out and forgets the first dissolved subnet of the queue; a step of `on_idle`, before {@link settleRegistrations}.
 *
 * The chain goes through all of it at once where the idle room of the block is enough, and else goes on in later blocks, from where
 * `CurrentDissolveCleanupStatus` says. Here the room is always enough: a state as large as mainnet's is cleaned up sooner than there.
 * Dividends that wait for funds are recycled, which is nothing to be seen once the counters are gone.
 */
export function cleanUpDissolved(context: Context): void {
  const { state } = context;
  const [netuid, ...rest] = DissolveCleanupQueue.get(state);
  if (netuid === undefined) return;
  convertHoldings(context, netuid);
  settleHolders(context, netuid);
  purgeSubnetCommitments(state, netuid);
  if (SubnetIdentitiesV3.contains(state, netuid)) {
    SubnetIdentitiesV3.remove(state, netuid);
    context.deposit('SubtensorModule.SubnetIdentityRemoved', [netuid]);
  }
  forgetSubnet(state, netuid);
  for (const [[hotkey, of]] of PendingBasketDeposits.entries(state))
    if (of === netuid) PendingBasketDeposits.remove(state, hotkey, of);
  for (const item of [TotalAlphaIssuance, AlphaBurned, AlphaRecycled]) item.remove(state, netuid);
  DissolveCleanupQueue.insert(state, rest);
  context.deposit('SubtensorModule.NetworkDissolveCleanupCompleted', { netuid });
}
