import { KeysError } from '../KeysError.ts';
import { notEnoughMemory } from '../keyfile/argon2i.ts';
import type { Argon2i, Argon2iRequest } from '../keyfile/WalletKey.ts';
import type { FromWorker } from './messages.ts';

/** Options of {@link argon2iInWorker}. */
export interface Argon2iInWorkerOptions {
  /**
   * Called about ten times a second with a fraction from 0 to 1. The function runs in one piece inside WebAssembly, so
   * until the end (exactly 1) this is an estimate, from a trial run at a 32nd of the cost; it stops at 0.99 when the
   * estimate was short.
   */
  readonly onProgress?: (fraction: number) => void;
  /** Ends the worker at once, and gives its memory back. */
  readonly signal?: AbortSignal;
  /**
   * Makes the worker; by default `new Worker(new URL('./argon2iWorker.js', import.meta.url), { type: 'module' })`, which
   * Vite, webpack and others find by themselves. Give it when your bundler does not, or when a policy restricts workers.
   */
  readonly createWorker?: () => Worker;
}

const INTERVAL = 100;
const ALMOST = 0.99;

/**
 * Derives the key of a `nacl` keyfile in a worker, so that the page stays responsive, can show progress and can cancel.
 * The worker, and with it 512 MiB, is gone afterwards.
 *
 * @param options - progress, cancel, and how to make the worker
 * @returns what `openKeyfile` and `sealKeyfile` take as `argon2i`; it throws `KeysError` `keys/cancelled`,
 *   `keys/not-enough-memory`, `keys/worker-failed`
 *
 * @example
 * ```ts
 * import { openKeyfile } from '@taokit/keys/keyfile';
 * import { argon2iInWorker } from '@taokit/keys/worker';
 *
 * async function open(file: File, password: string, signal: AbortSignal): Promise<string> {
 *   const onProgress = (fraction: number) => console.log(`${Math.round(fraction * 100)} %`);
 *   const argon2i = argon2iInWorker({ onProgress, signal });
 *   const { account } = await openKeyfile(new Uint8Array(await file.arrayBuffer()), { password, argon2i });
 *   return account.address;
 * }
 * ```
 */
export function argon2iInWorker(options: Argon2iInWorkerOptions = {}): Argon2i {
  return async (request) => {
    const { onProgress, signal, createWorker = defaultWorker } = options;
    if (signal?.aborted) throw cancelled();
    const worker = startWorker(createWorker);
    const progress = trackProgress(onProgress);
    try {
      const key = await ask(worker, request, signal, progress.begin);
      progress.end();
      onProgress?.(1);
      return key;
    } finally {
      progress.end();
      worker.terminate();
    }
  };
}

function defaultWorker(): Worker {
  // Bundlers look for exactly this expression.
  return new Worker(new URL('./argon2iWorker.js', import.meta.url), { type: 'module' });
}

function startWorker(createWorker: () => Worker): Worker {
  try {
    return createWorker();
  } catch (cause) {
    throw workerFailed(cause);
  }
}

function ask(
  worker: Worker,
  request: Argon2iRequest,
  signal: AbortSignal | undefined,
  onEstimate: (milliseconds: number) => void,
): Promise<Uint8Array> {
  let stopListening = (): void => undefined;
  return new Promise<Uint8Array>((resolve, reject) => {
    const onAbort = () => reject(cancelled());
    signal?.addEventListener('abort', onAbort, { once: true });
    // A signal may live as long as the page: it must not keep the request, and with it the password.
    stopListening = () => signal?.removeEventListener('abort', onAbort);
    worker.onerror = (event) => reject(workerFailed(event));
    worker.onmessage = ({ data }: { readonly data: FromWorker }) => {
      if (data.kind === 'key') resolve(data.key);
      else if (data.kind === 'estimate') onEstimate(data.milliseconds);
      else reject(notEnoughMemory(request.memoryKib));
    };
    worker.postMessage(request);
  }).finally(() => stopListening());
}

function trackProgress(onProgress: ((fraction: number) => void) | undefined) {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    begin: (milliseconds: number) => {
      const start = performance.now();
      onProgress?.(0);
      timer = setInterval(
        () => onProgress?.(Math.min((performance.now() - start) / milliseconds, ALMOST)),
        INTERVAL,
      );
    },
    end: () => clearInterval(timer),
  };
}

function cancelled(): KeysError {
  return new KeysError('Opening the keyfile was cancelled.', {
    code: 'keys/cancelled',
    fix: 'Start again when the user wants it.',
  });
}

function workerFailed(cause: unknown): KeysError {
  return new KeysError('The worker that derives the key could not run.', {
    code: 'keys/worker-failed',
    fix: 'Pass createWorker, and allow worker-src and wasm-unsafe-eval in the content security policy.',
    cause,
  });
}
