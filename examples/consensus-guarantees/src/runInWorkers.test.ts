import { defaultGuaranteeStudy, planGuarantees } from '@taokit/study';
import { describe, expect, test } from 'vitest';
import { runInWorkers } from './runInWorkers.ts';

const tasks = planGuarantees(
  defaultGuaranteeStudy({ network: { uids: 16, validators: 4 }, points: 3, samples: 1, seed: 1 }),
);

/** A thread that does what the code says with each message. */
function thread(onMessage: string): URL {
  const code = `import { parentPort } from 'node:worker_threads'; let answered = 0;
    parentPort.on('message', ({ index }) => { ${onMessage} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

const ANSWER = 'answered++; parentPort.postMessage({ index, part: {} });';

describe('runInWorkers', () => {
  test.each([
    ['throws', `if (index === 2) throw new Error('no memory'); ${ANSWER}`, /threw.*no memory/],
    ['leaves', `if (index === 2) process.exit(3); ${ANSWER}`, /left with exit code 3/],
  ])('rejects: one thread that %s ends all of them', async (_, onMessage, message) => {
    let done = 0;
    const onProgress = () => {
      done += 1;
    };
    const run = runInWorkers(tasks, { workers: 3, onProgress, module: thread(onMessage) });
    await expect(run).rejects.toMatchObject({
      code: 'guarantees/worker-failed',
      message: expect.stringMatching(message),
    });
    const doneThen = done;
    // Messages of threads that had not ended would come in now.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(doneThen);
  });
});
