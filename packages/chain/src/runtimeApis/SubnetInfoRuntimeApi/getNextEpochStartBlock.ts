import { saturatingAddU64 } from '@taokit/fixed';
import { LastEpochBlock, PendingEpochAt } from '../../pallets/subtensorModule/storage/epochs.ts';
import { Tempo } from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/**
 * The block of the next epoch, by tempo or because the owner asked for one earlier (`get_next_epoch_start_block`); nothing where
 * the tempo is 0. That only so many epochs run in a block is not counted.
 */
export function getNextEpochStartBlock({ state }: ChainReads, netuid: number): bigint | null {
  const tempo = Tempo.get(state, netuid);
  if (tempo === 0) return null;
  const next = saturatingAddU64(LastEpochBlock.get(state, netuid), BigInt(tempo));
  const pending = PendingEpochAt.get(state, netuid);
  return pending > 0n && pending < next ? pending : next;
}
