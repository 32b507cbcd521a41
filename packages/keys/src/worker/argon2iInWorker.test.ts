/** Both sides of the worker, each against a stand-in for the other. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { argon2i } from '../keyfile/argon2i.ts';
import { type Argon2iInWorkerOptions, argon2iInWorker, type WorkerLike } from './argon2iInWorker.ts';
import type { FromWorker } from './messages.ts';

const request = {
  password: new Uint8Array([1]),
  salt: new Uint8Array(16),
  passes: 1,
  memoryKib: 2048,
  length: 32,
};
const key = new Uint8Array(32).fill(9);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A worker whose answers the test gives. */
class StandIn implements WorkerLike {
  onmessage: ((event: never) => unknown) | null = null;
  onerror: ((event: never) => unknown) | null = null;
  readonly asked: unknown[] = [];
  terminated = 0;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.terminated += 1;
  }

  say(data: FromWorker): void {
    this.onmessage?.({ data } as never);
  }
}

function start(options: Omit<Argon2iInWorkerOptions, 'createWorker'> = {}) {
  const worker = new StandIn();
  const derived = argon2iInWorker({ ...options, createWorker: () => worker })(request);
  return { worker, derived };
}

describe('argon2iInWorker', () => {
  test('asks once, gives the key, ends the worker', async () => {
    const { worker, derived } = start();
    expect(worker.asked).toEqual([request]);
    expect(worker.terminated).toBe(0);
    worker.say({ kind: 'estimate', milliseconds: 10 });
    worker.say({ kind: 'key', key });
    expect(await derived).toBe(key);
    expect(worker.terminated).toBe(1);
  });

  test('progress: 0, ten times a second as estimated, 0.99 when that was short, 1 at the end, and no more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const progress: number[] = [];
    const { worker, derived } = start({ onProgress: (fraction) => progress.push(fraction) });
    vi.advanceTimersByTime(500);
    expect(progress).toEqual([]);
    worker.say({ kind: 'estimate', milliseconds: 400 });
    vi.advanceTimersByTime(500);
    expect(progress).toEqual([0, 0.25, 0.5, 0.75, 0.99, 0.99]);
    worker.say({ kind: 'key', key });
    await derived;
    vi.advanceTimersByTime(500);
    expect(progress).toEqual([0, 0.25, 0.5, 0.75, 0.99, 0.99, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what fails in the worker: the same error, with the memory that was asked for', async () => {
    const { worker, derived } = start();
    worker.say({ kind: 'failed', code: 'keys/not-enough-memory' });
    await expect(derived).rejects.toMatchObject({
      name: 'KeysError',
      code: 'keys/not-enough-memory',
      values: { memoryMib: 2 },
    });
    expect(worker.terminated).toBe(1);
  });

  const failed = (cause: unknown) => ({
    code: 'keys/worker-failed',
    message: expect.stringContaining('The worker that derives the key could not run.'),
    fix: 'Pass createWorker, and allow worker-src and wasm-unsafe-eval in the content security policy.',
    cause,
  });

  test('a worker that breaks, and one that cannot be made', async () => {
    const { worker, derived } = start();
    const event = { message: 'x' };
    worker.onerror?.(event as never);
    await expect(derived).rejects.toMatchObject(failed(event));
    expect(worker.terminated).toBe(1);
    const cause = new Error('policy');
    const never = argon2iInWorker({
      createWorker: () => {
        throw cause;
      },
    });
    await expect(never(request)).rejects.toMatchObject(failed(cause));
  });

  test('cancelled: at once, the worker is ended, and the signal keeps nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const cancel = new AbortController();
    const removed = vi.spyOn(cancel.signal, 'removeEventListener');
    const { worker, derived } = start({ signal: cancel.signal, onProgress: () => undefined });
    worker.say({ kind: 'estimate', milliseconds: 400 });
    cancel.abort();
    await expect(derived).rejects.toMatchObject({
      code: 'keys/cancelled',
      message: expect.stringContaining('Opening the keyfile was cancelled.'),
      fix: 'Start again when the user wants it.',
    });
    expect(worker.terminated).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledOnce();
  });

  test('done: the signal keeps nothing', async () => {
    const cancel = new AbortController();
    const added = vi.spyOn(cancel.signal, 'addEventListener');
    const removed = vi.spyOn(cancel.signal, 'removeEventListener');
    const { worker, derived } = start({ signal: cancel.signal });
    worker.say({ kind: 'key', key });
    await derived;
    expect(added.mock.calls).toEqual([['abort', expect.any(Function), { once: true }]]);
    expect(removed.mock.calls).toEqual([['abort', added.mock.calls[0]![1]]]);
  });

  test('what is none: refused by name, before a worker is made', async () => {
    for (const [field, wrong] of [
      ['onProgress', 5],
      ['signal', {}],
      ['signal', null],
      ['createWorker', 5],
    ] as const)
      expect(() => argon2iInWorker({ [field]: wrong } as never)).toThrow(
        new RegExp(`^options\\.${field} is `),
      );
    expect(() => argon2iInWorker({ signal: 5 } as never)).toThrow('options.signal is 5, not an AbortSignal');
    const worker = vi.fn(() => new StandIn());
    await expect(argon2iInWorker({ createWorker: worker })({ ...request, passes: 0 })).rejects.toThrow(
      /^request\.passes is 0/,
    );
    expect(worker).not.toHaveBeenCalled();
  });
});

describe('the script of the worker', () => {
  /** Loads the script into this scope; gives what it answers to a request. */
  async function answers(asked: object): Promise<readonly FromWorker[]> {
    const posted: FromWorker[] = [];
    vi.stubGlobal('postMessage', (message: FromWorker) => posted.push(message));
    vi.stubGlobal('onmessage', null);
    vi.resetModules();
    await import('./argon2iWorker.ts');
    const { onmessage } = globalThis as unknown as { onmessage(event: object): void };
    onmessage({ data: asked });
    await vi.waitFor(() => expect(posted.at(-1)?.kind).toMatch(/key|failed/));
    return posted;
  }

  test.each([
    [2048, 2048 / 64],
    [64, 64 / 8],
  ])(
    'an estimate by a 32nd of %i KiB or what is least, then the key; the password is overwritten',
    async (memoryKib, parts) => {
      const asked = { ...request, memoryKib, password: Uint8Array.of(1, 2) };
      const expected = await argon2i(asked);
      let clock = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
      const [estimate, found] = await answers(asked);
      expect(estimate).toEqual({ kind: 'estimate', milliseconds: 10 * parts });
      expect(found).toEqual({ kind: 'key', key: expected });
      await vi.waitFor(() => expect(asked.password).toEqual(new Uint8Array(2)));
    },
  );

  test('what fails: its code alone, and the password is overwritten, too', async () => {
    const asked = { ...request, passes: 0, password: Uint8Array.of(1, 2) };
    expect(await answers(asked)).toEqual([{ kind: 'failed', code: 'keys/out-of-range' }]);
    await vi.waitFor(() => expect(asked.password).toEqual(new Uint8Array(2)));
    const broken = {
      ...request,
      password: Uint8Array.of(1, 2),
      get memoryKib(): number {
        throw new TypeError('broken');
      },
    };
    expect(await answers(broken)).toEqual([{ kind: 'failed', code: 'keys/derivation-failed' }]);
  });
});
