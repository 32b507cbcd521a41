/** The script of the worker that `argon2iInWorker` starts. Not imported by anything. */

import { KeysError } from '../KeysError.ts';
import { argon2i } from '../keyfile/argon2i.ts';
import type { DerivationFailure } from '../keyfile/derivationFailure.ts';
import type { Argon2iRequest } from '../keyfile/WalletKey.ts';
import type { FromWorker } from './messages.ts';

/** The share of the memory a trial run uses, to tell how long the real one will take. */
const TRIAL = 32;

/** The parts of a worker's global scope that are used; the DOM library describes the page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Argon2iRequest }) => void) | null;
  postMessage(message: FromWorker): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void answer(data);
};

async function answer(request: Argon2iRequest): Promise<void> {
  try {
    scope.postMessage({ kind: 'estimate', milliseconds: await estimate(request) });
    scope.postMessage({ kind: 'key', key: await argon2i(request) });
  } catch (error) {
    const code = error instanceof KeysError ? error.code : 'keys/derivation-failed';
    scope.postMessage({ kind: 'failed', code: code as DerivationFailure });
  } finally {
    request.password.fill(0);
  }
}

/** The cost is proportional to the memory. The trial's password is not the real one. */
async function estimate(request: Argon2iRequest): Promise<number> {
  const start = performance.now();
  const memoryKib = Math.max(8, Math.floor(request.memoryKib / TRIAL));
  await argon2i({ ...request, password: Uint8Array.of(1), memoryKib });
  return (performance.now() - start) * (request.memoryKib / memoryKib);
}
