import { Worker } from 'node:worker_threads';
import {
  combineGuarantees,
  type GuaranteeStudy,
  type GuaranteeSurface,
  planGuarantees,
} from '@taokit/yuma/study';

/** What a worker sends back. */
interface Answer {
  readonly index: number;
  readonly part: GuaranteeSurface;
}

/**
 * Runs a study in threads. Each thread gets the next task when it is done with one, so that a slow one holds up nobody.
 *
 * @param study - what to compute
 * @param workers - how many threads
 * @param onProgress - called after every task
 * @returns one surface for every rule and honest stake, the same with any number of threads
 */
export async function runInWorkers(
  study: GuaranteeStudy,
  workers: number,
  onProgress: (done: number, total: number) => void,
): Promise<readonly GuaranteeSurface[]> {
  const tasks = planGuarantees(study);
  const parts: GuaranteeSurface[] = [];
  let [next, done] = [0, 0];
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url));
      const giveNext = () => {
        if (next === tasks.length) void worker.terminate().then(() => resolve());
        else worker.postMessage({ index: next, task: tasks[next++] });
      };
      worker.on('error', reject);
      worker.on('message', ({ index, part }: Answer) => {
        parts[index] = part;
        done += 1;
        onProgress(done, tasks.length);
        giveNext();
      });
      giveNext();
    });
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, runWorker));
  return combineGuarantees(study, parts);
}
