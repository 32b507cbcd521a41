import { callback, matching, objectOf, optional } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { argon2iRequestRule } from '../keyfile/argon2iRequestRule.ts';
import { failureOfCode } from '../keyfile/derivationFailure.ts';
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
  readonly signal?: CancelSignal;
  /**
   * Makes the worker; by default `new Worker(new URL('./argon2iWorker.js', import.meta.url), { type: 'module' })`, which
   * Vite, webpack and others find by themselves. Give it when your bundler does not, or when a policy restricts workers.
   */
  readonly createWorker?: () => WorkerLike;
}

/** The part of an `AbortSignal` that is used. */
export interface CancelSignal {
  /** Whether it was cancelled already. */
  readonly aborted: boolean;
  /** Calls back when it is. */
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  /** No longer calls back. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The part of a `Worker` that is used: this package is also compiled where no DOM is known. */
export interface WorkerLike {
  /** Called with what the worker answers. */
  onmessage: ((event: never) => unknown) | null;
  /** Called when the worker cannot run. */
  onerror: ((event: never) => unknown) | null;
  /** Asks the worker. */
  postMessage(message: unknown): void;
  /** Ends it at once. */
  terminate(): void;
}

const optionRules = /* @__PURE__ */ objectOf({
  onProgress: /* @__PURE__ */ optional(callback),
  signal: /* @__PURE__ */ optional(
    /* @__PURE__ */ matching(
      (value) => typeof (value as CancelSignal | null)?.addEventListener === 'function',
      'an AbortSignal',
    ),
  ),
  createWorker: /* @__PURE__ */ optional(callback),
});

const INTERVAL = 100;
const ALMOST = 0.99;

/**
 * Derives the key of a `nacl` keyfile in a worker, so that the page stays responsive, can show progress and can cancel.
 * The worker, and with it 512 MiB, is gone afterwards.
 *
 * @param options - progress, cancel, and how to make the worker
 * @returns what `openKeyfile` and `sealKeyfile` take as `argon2i`; it throws `KeysError` `keys/cancelled`,
 *   `keys/not-enough-memory`, `keys/webassembly-forbidden`, `keys/worker-failed`
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
  check(options, optionRules, 'options');
  return async (request) => {
    check(request, argon2iRequestRule, 'request');
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

function defaultWorker(): WorkerLike {
  // Bundlers look for exactly this expression.
  return new Worker(new URL('./argon2iWorker.js', import.meta.url), { type: 'module' });
}

function startWorker(createWorker: () => WorkerLike): WorkerLike {
  try {
    return createWorker();
  } catch (cause) {
    throw workerFailed(cause);
  }
}

function ask(
  worker: WorkerLike,
  request: Argon2iRequest,
  signal: CancelSignal | undefined,
  onEstimate: (milliseconds: number) => void,
): Promise<Uint8Array> {
  let stopListening = (): void => undefined;
  return new Promise<Uint8Array>((resolve, reject) => {
    const onAbort = () => reject(cancelled());
    signal?.addEventListener('abort', onAbort, { once: true });
    // A signal may live as long as the page: it must not keep the request, and with it the password.
    stopListening = () => signal?.removeEventListener('abort', onAbort);
    worker.onerror = (event: unknown) => reject(workerFailed(event));
    worker.onmessage = ({ data }: { readonly data: FromWorker }) => {
      if (data.kind === 'key') resolve(data.key);
      else if (data.kind === 'estimate') onEstimate(data.milliseconds);
      else reject(failureOfCode(data.code, request.memoryKib));
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
