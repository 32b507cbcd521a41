import { defineRead } from '../Read.ts';

/** Whether the chain's blocks come faster than mainnet's, every quarter of a second, as chains for tests do. */
export const isFastBlocks = defineRead({
  name: 'is_fast_blocks',
  category: 'Chain',
  summary: 'Whether blocks come every quarter of a second, as chains for tests make them.',
  params: {},
  uses: ['Aura.SlotDuration'],
  async read(view): Promise<boolean> {
    return view.constant('Aura', 'SlotDuration') === 250n;
  },
});
