import { computeBlocksUntilFixedEpoch } from '@taokit/dtao/schedule';
import { runCoinbase } from './coinbase.ts';
import { drainPending } from './drain.ts';
import { setPendingChildren } from './pendingChildren.ts';
import { stepRegistrationTerms } from './registrationTerms.ts';
import { netuids } from './subnetState.ts';
import type { TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** What the chain does before the extrinsics of a block: registration counters, coinbase, epochs. */
export function runBlockStep(storage: TraceStorage, block: bigint): void {
  for (const netuid of netuids(storage)) stepRegistrationTerms(storage, netuid, block);
  runCoinbase(storage, block);
  for (const netuid of netuids(storage)) if (netuid !== 0) stepEpoch(storage, netuid, block);
  for (const netuid of netuids(storage))
    if (isEpoch(storage, netuid, block)) setPendingChildren(storage, netuid, block);
}

function isEpoch(storage: TraceStorage, netuid: number, block: bigint): boolean {
  const tempo = storage.int(`${PALLET}.Tempo`, netuid);
  return computeBlocksUntilFixedEpoch({ netuid, tempo }, block) === 0n;
}

function stepEpoch(storage: TraceStorage, netuid: number, block: bigint): void {
  if (!isEpoch(storage, netuid, block)) {
    const since = storage.big(`${PALLET}.BlocksSinceLastStep`, netuid);
    storage.set(since + 1n, `${PALLET}.BlocksSinceLastStep`, netuid);
    return;
  }
  storage.set(0n, `${PALLET}.BlocksSinceLastStep`, netuid);
  storage.set(block, `${PALLET}.LastMechansimStepBlock`, netuid);
  drainPending(storage, netuid, block);
}
