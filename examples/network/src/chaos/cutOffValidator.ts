import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from '../hosts/Host.ts';
import type { Happening } from './Happening.ts';
import type { Cable } from './layCable.ts';
import { lossOf, uidOfValidator } from './lossOf.ts';

/** A validator's way to the chain is cut for two epochs. */
export function cutOffValidator(name: string, cable: () => Cable, cutIn: number): Happening {
  const backIn = cutIn + 2;
  return {
    async beforeRound({ workers }, epoch) {
      const worker = workers.get(name)!;
      if (epoch === cutIn) {
        cable().cut();
        await untilConnected(worker, false);
      }
      if (epoch === backIn) {
        cable().mend();
        await untilConnected(worker, true);
      }
    },
    async afterRound({ cast, ledger }, epoch) {
      if (epoch !== backIn) return;
      const did = (round: number) =>
        cast.subnets.map((_, at) => ledger.subnets[at]!.rounds[round]!.weights[name]).join(' and ');
      const uid = uidOfValidator(cast, name);
      ledger.incidents.push({
        epoch: cutIn,
        rounds: backIn - cutIn,
        who: name,
        what: `The validator was cut off from the chain for ${backIn - cutIn} epochs.`,
        seen: `Its weights: ${did(cutIn)}, then ${did(cutIn + 1)}, and ${did(backIn)} when it was back. Its old ones went on counting.`,
        losses: cast.subnets.map(({ netuid }, at) =>
          lossOf(ledger.subnets[at]!, netuid, uid, [cutIn, backIn]),
        ),
      });
    },
  };
}

async function untilConnected(worker: Worker, wanted: boolean): Promise<void> {
  while ((await worker.ring<boolean>('isConnected')) !== wanted) await pause(5);
}
