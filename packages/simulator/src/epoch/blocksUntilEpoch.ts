import type { SubnetState } from '../state/SubnetState.ts';

/**
 * Blocks until the subnet's next epoch, 0 when it runs in this block: the last of every `tempo + 1` blocks, counted from
 * `netuid + 1`. Source: `blocks_until_next_epoch`, `coinbase/run_coinbase.rs`, before spec 423.
 *
 * @returns `undefined` when the tempo is 0: the subnet never runs
 */
export function blocksUntilEpoch({ netuid, parameters }: SubnetState, block: number): number | undefined {
  const { tempo } = parameters;
  return tempo === 0 ? undefined : tempo - ((block + netuid + 1) % (tempo + 1));
}
