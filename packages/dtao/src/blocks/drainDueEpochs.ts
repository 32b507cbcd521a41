import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { EpochRecord } from './SimulatedNetwork.ts';
import type { WorkingSubnet } from './WorkingSubnet.ts';

/**
 * Drains the subnets whose epoch is due, in place: the first ones up to the cap, the others wait one block. The rule is
 * that of `assignEpochSlots`, on numbers.
 */
export function drainDueEpochs(
  subnets: readonly WorkingSubnet<PoolReserves>[],
  block: number,
  maxEpochs: number,
  records: EpochRecord[],
): void {
  let ran = 0;
  for (const subnet of subnets) {
    if (!isDue(subnet, block)) continue;
    if (ran >= maxEpochs) {
      subnet.pendingEpochBlock = block + 1;
      continue;
    }
    ran += 1;
    const { netuid, ownerRao, rootRao, serverRao, validatorRao } = subnet;
    records.push({ block, netuid, drained: { ownerRao, rootRao, serverRao, validatorRao } });
    subnet.ownerRao = 0n;
    subnet.rootRao = 0n;
    subnet.serverRao = 0n;
    subnet.validatorRao = 0n;
    subnet.lastEpochBlock = block;
    subnet.pendingEpochBlock = 0;
  }
}

function isDue(subnet: WorkingSubnet<PoolReserves>, block: number): boolean {
  if (subnet.tempo === 0) return false;
  if (subnet.pendingEpochBlock > 0 && block >= subnet.pendingEpochBlock) return true;
  return block - subnet.lastEpochBlock >= subnet.tempo;
}
