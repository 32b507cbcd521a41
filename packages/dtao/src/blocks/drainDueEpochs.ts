import { optional, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { recordWith, unsignedBits } from '../internal/rules.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { ageRule } from '../schedule/dynamicSchedule.ts';
import { slotsAt } from '../schedule/epochSlots.ts';
import type { EpochOutcome, EpochRecord } from './SimulatedNetwork.ts';
import type { WorkingSubnet } from './WorkingSubnet.ts';

const outcomeRule = /* @__PURE__ */ optional(recordWith({ minerBurnedBits: unsignedBits, recycledRao: u64 }));

/** What an epoch leaves behind, as the caller says; nothing where it does not know. */
export type OnEpoch = (epoch: EpochRecord) => EpochOutcome | undefined;

/**
 * Drains the subnets whose epoch is due, in place: the first ones up to the cap, the others wait one block.
 *
 * @param spec - whose rules
 */
export function drainDueEpochsAt(spec: number) {
  const slots = slotsAt(spec);
  const age = ageRule(spec);
  return (
    subnets: readonly WorkingSubnet<PoolReserves>[],
    block: number,
    maxEpochs: number,
    onEpoch: OnEpoch,
  ): EpochRecord[] => {
    const { run, deferred } = slots(subnets, BigInt(block), maxEpochs);
    for (const subnet of subnets)
      subnet.blocksSinceLastStep = age.next(subnet.blocksSinceLastStep, subnet.tempo);
    for (const i of deferred) subnets[i]!.pendingEpochBlock = BigInt(block + 1);
    return run.map((i) => drain(subnets[i]!, block, onEpoch));
  };
}

function drain(subnet: WorkingSubnet<PoolReserves>, block: number, onEpoch: OnEpoch): EpochRecord {
  const { netuid, ownerRao, rootRao, serverRao, validatorRao } = subnet;
  const record = { block, netuid, drained: { ownerRao, rootRao, serverRao, validatorRao } };
  subnet.ownerRao = 0n;
  subnet.rootRao = 0n;
  subnet.serverRao = 0n;
  subnet.validatorRao = 0n;
  subnet.lastEpochBlock = BigInt(block);
  subnet.pendingEpochBlock = 0n;
  subnet.blocksSinceLastStep = 0n;
  const outcome = onEpoch(record);
  check(outcome, outcomeRule, 'onEpoch(epoch)');
  if (outcome !== undefined) {
    subnet.minerBurnedBits = outcome.minerBurnedBits;
    const left = subnet.alphaOutRao - outcome.recycledRao;
    subnet.alphaOutRao = left > 0n ? left : 0n;
  }
  return record;
}
