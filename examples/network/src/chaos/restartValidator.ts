import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidatorState } from '@taokit/neuron';
import type { WorkerSpec } from '../processes/WorkerSpec.ts';
import type { Happening } from './Happening.ts';
import { lossOf, uidOfValidator } from './lossOf.ts';

/** A validator is killed after a round and started again before the next. */
export function restartValidator(name: string, killedAfter: number): Happening {
  let kept = 0;
  return {
    async beforeRound() {},
    async afterRound({ workers, host, cast, ledger }, epoch) {
      if (epoch === killedAfter) {
        const worker = workers.get(name)!;
        await worker.kill();
        kept = scoresKept(worker.spec);
        workers.set(name, host.start(worker.spec));
      }
      if (epoch !== killedAfter + 1) return;
      const did = cast.subnets.map((_, at) => ledger.subnets[at]!.rounds[epoch]!.weights[name]);
      const uid = uidOfValidator(cast, name);
      ledger.incidents.push({
        epoch: killedAfter,
        rounds: 0,
        who: name,
        what: 'The validator was killed after a round and started again before the next.',
        seen: `It found ${kept} scores in its files; its next weights: ${did.join(' and ')}.`,
        losses: cast.subnets.map(({ netuid }, at) =>
          lossOf(ledger.subnets[at]!, netuid, uid, [epoch, epoch + 1]),
        ),
      });
    },
  };
}

function scoresKept({ folder, jobs }: WorkerSpec): number {
  const states = jobs.map(({ netuid }) => readFileSync(join(folder, `state-${netuid}.json`), 'utf8'));
  return states.reduce(
    (sum, text) => sum + Object.keys((JSON.parse(text) as ValidatorState).scores).length,
    0,
  );
}
