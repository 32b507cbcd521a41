import { definePinnedRead } from '../Read.ts';
import { netuid, uid } from '../shared/params.ts';

/**
 * Blocks since a neuron last set or committed weights for mechanism 0 (`LastUpdate`); `undefined` where it has no seat. A commit
 * counts when it is made, not when it is revealed.
 */
export const blocksSinceLastUpdate = definePinnedRead({
  name: 'blocks_since_last_update',
  category: 'Epochs & timing',
  summary: 'Blocks since a neuron last set or committed weights.',
  params: { netuid, uid },
  uses: ['SubtensorModule.LastUpdate'],
  async read(view, { netuid, uid }): Promise<number | undefined> {
    const last = (await view.query('SubtensorModule', 'LastUpdate', netuid))[uid];
    return last === undefined ? undefined : view.blockNumber - Number(last);
  },
});
