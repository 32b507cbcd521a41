/**
 * A thread that computes tasks, one after the other, as they come. Plain JavaScript on the built package: Node 20 starts no
 * thread from TypeScript.
 */
import { parentPort } from 'node:worker_threads';
import { runGuaranteeTask } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';

const engine = await loadEngine();
parentPort?.on('message', ({ index, task }) => {
  parentPort?.postMessage({ index, part: runGuaranteeTask(engine, task) });
});
