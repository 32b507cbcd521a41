import { definePinnedRead } from '../Read.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** Blocks until the next epoch of a subnet runs; `undefined` where none ever does. */
export const blocksUntilNextEpoch = definePinnedRead({
  name: 'blocks_until_next_epoch',
  category: 'Epochs & timing',
  summary: 'Blocks until the next epoch of a subnet runs.',
  params: { netuid },
  uses: ['SubnetInfoRuntimeApi.get_next_epoch_start_block', ADDED],
  sinceSpec: 423,
  async read(view, { netuid }): Promise<number | undefined> {
    const asked = view.call('SubnetInfoRuntimeApi', 'get_next_epoch_start_block', netuid);
    const block = await whereAdded(view, netuid, asked);
    return block === null ? undefined : Math.max(0, Number(block) - view.blockNumber);
  },
});
