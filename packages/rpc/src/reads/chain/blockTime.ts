import { defineRead } from '../Read.ts';

/** Seconds between two blocks (`Aura.SlotDuration`): 12 on mainnet, 0.25 on chains that are made to be fast. */
export const blockTime = defineRead({
  name: 'block_time',
  category: 'Chain',
  summary: 'Seconds between two blocks.',
  params: {},
  uses: ['Aura.SlotDuration'],
  async read(view): Promise<number> {
    return Number(view.constant('Aura', 'SlotDuration')) / 1_000;
  },
});
