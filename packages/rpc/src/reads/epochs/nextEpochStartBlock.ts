import { defineRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';

/** The block the next epoch of a subnet runs in, as the runtime computes it; `undefined` where none ever does. */
export const nextEpochStartBlock = defineRead({
  name: 'next_epoch_start_block',
  category: 'Epochs & timing',
  summary: 'The block the next epoch of a subnet runs in.',
  params: { netuid },
  uses: ['SubnetInfoRuntimeApi.get_next_epoch_start_block'],
  async read(view, { netuid }): Promise<number | undefined> {
    const block = await view.call('SubnetInfoRuntimeApi', 'get_next_epoch_start_block', netuid);
    return block === null ? undefined : Number(block);
  },
});
