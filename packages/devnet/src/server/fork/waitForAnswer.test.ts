import { MessageChannel, Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { waitForAnswer } from './waitForAnswer.ts';

/** A thread that runs `work(id)` for each question it is posted. */
function thread(work: string) {
  const { port1: port, port2: far } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const source = `
    const { workerData: { port, signal } } = require('node:worker_threads');
    const wake = () => { Atomics.store(signal, 0, 1); Atomics.notify(signal, 0); };
    const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    const work = ${work};
    port.on('message', work);`;
  const workerData = { port: far, signal };
  worker = new Worker(source, { eval: true, workerData, transferList: [far], execArgv: [] });
  return { port, signal };
}

let worker: Worker;
afterEach(async () => {
  await worker.terminate();
});

const PATIENCE_MS = 60_000;

describe('the answer of a thread', () => {
  test('is waited for through wake-ups that bring none', () => {
    const { port, signal } = thread(`(id) => {
      Atomics.notify(signal, 0); pause(); wake(); pause();
      port.postMessage({ id, result: 'late' }); wake();
    }`);
    port.postMessage(1);
    expect(waitForAnswer(port, signal, 1, PATIENCE_MS)).toEqual({ id: 1, result: 'late' });
    port.close();
  });

  test('is that to the question: earlier ones, which nobody waits for any longer, are thrown away', () => {
    const { port, signal } = thread(`(id) => {
      port.postMessage({ id: id - 1, result: 'of before' }); wake(); pause();
      port.postMessage({ id, result: 'of now' }); wake();
    }`);
    port.postMessage(2);
    expect(waitForAnswer(port, signal, 2, PATIENCE_MS)).toEqual({ id: 2, result: 'of now' });
    port.close();
  });

  test('is none where none comes', () => {
    const { port, signal } = thread('() => {}');
    port.postMessage(1);
    expect(waitForAnswer(port, signal, 1, 50)).toBeUndefined();
    port.close();
  });
});
