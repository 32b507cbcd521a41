import { definePinnedRead } from '../Read.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** The block the next epoch of a subnet runs in, as the runtime computes it; `undefined` where none ever does. */
export const nextEpochStartBlock = definePinnedRead({
  name: 'next_epoch_start_block',
  category: 'Epochs & timing',
  summary: 'The block the next epoch of a subnet runs in.',
  params: { netuid },
  uses: ['SubnetInfoRuntimeApi.get_next_epoch_start_block', ADDED],
  sinceSpec: 423,
  async read(view, { netuid }): Promise<number | undefined> {
    const asked = view.call('SubnetInfoRuntimeApi', 'get_next_epoch_start_block', netuid);
    const block = await whereAdded(view, netuid, asked);
    return block === null ? undefined : Number(block);
  },
});
