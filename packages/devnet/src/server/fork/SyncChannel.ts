import { createRequire } from 'node:module';
import { MessageChannel, Worker } from 'node:worker_threads';
import { DevnetError } from '../../DevnetError.ts';
import { waitForAnswer } from './waitForAnswer.ts';
import { WORKER_SOURCE } from './workerSource.ts';

/** Asks another node, and waits for the answer: a chain reads its storage while it builds a block, and nothing else may happen then. */
export interface SyncChannel {
  /**
   * Asks a method.
   *
   * @param method - as JSON-RPC names it
   * @param params - in order
   * @returns the result
   * @throws DevnetError `devnet/upstream-failed`
   */
  ask(method: string, params: readonly unknown[]): unknown;
  /** Disconnects. */
  close(): Promise<void>;
}

/** As long as an answer may take. */
const PATIENCE_MS = 60_000;

/**
 * Asks another node over `ws`, `wss`, `http` or `https`. A thread of its own does the talking; it begins with the first question, so
 * that nobody is called for what is known.
 *
 * @param url - where
 */
export function openSyncChannel(url: string): SyncChannel {
  let channel: SyncChannel | undefined;
  return {
    ask(method, params) {
      channel ??= connect(url);
      return channel.ask(method, params);
    },
    close: async () => await channel?.close(),
  };
}

function connect(url: string): SyncChannel {
  const { port1: port, port2: far } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  // `ws` is found from here: the worker's source stands in no folder.
  const socketModule = createRequire(import.meta.url).resolve('ws');
  const workerData = { url, port: far, signal, socketModule };
  const worker = new Worker(WORKER_SOURCE, { eval: true, workerData, transferList: [far], execArgv: [] });
  worker.unref();
  let asked = 0;
  return {
    ask(method, params) {
      const id = ++asked;
      port.postMessage({ id, method, params });
      const answer = waitForAnswer(port, signal, id, PATIENCE_MS);
      if (answer === undefined) throw failed(url, method, `no answer in ${PATIENCE_MS / 1_000} seconds`);
      if (answer.failure !== undefined) throw failed(url, method, answer.failure);
      return answer.result;
    },
    async close() {
      port.close();
      await worker.terminate();
    },
  };
}

function failed(url: string, method: string, reason: string): DevnetError {
  return new DevnetError(`${url} does not answer ${method}: ${reason}.`, {
    code: 'devnet/upstream-failed',
    fix: 'Check the address, and that the node keeps the block: an archive node keeps all.',
    values: { url, method, reason },
  });
}
