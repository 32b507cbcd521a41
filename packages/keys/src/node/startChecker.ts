import { Worker } from 'node:worker_threads';

/** A signature to check: 32, any number of, and 64 bytes. */
export interface ToCheck {
  readonly key: Uint8Array;
  readonly bytes: Uint8Array;
  readonly signed: Uint8Array;
}

/** A check that is waited for. */
export interface Waiting extends ToCheck {
  readonly resolve: (isValid: boolean) => void;
}

/** A thread that checks signatures. */
export interface Checker {
  /** Checks some. */
  readonly check: (batch: readonly Waiting[]) => void;
  /** How many it has not answered. */
  readonly waiting: () => number;
  /** Ends the thread. */
  readonly stop: () => Promise<unknown>;
}

/** Bytes of a check beside its message: a key, a signature and the message's length. */
const HEAD = 100;

/** What the thread runs. It is a text, so that no bundler has to find a file for it; all it knows is the library's place. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { sr25519Verify, waitReady } = require(workerData);
const answersTo = (batch) => {
  const lengths = new DataView(batch.buffer);
  const answers = [];
  for (let at = 0; at < batch.length; ) {
    const end = at + ${HEAD} + lengths.getUint32(at + 96);
    answers.push(sr25519Verify(batch.subarray(at + 32, at + 96), batch.subarray(at + ${HEAD}, end), batch.subarray(at, at + 32)));
    at = end;
  }
  return answers;
};
waitReady().then(() => parentPort.on('message', (batch) => parentPort.postMessage(answersTo(batch))));
`;

/**
 * Starts a thread that checks sr25519 signatures by @polkadot/wasm-crypto. It holds up the process's end only while something is waited
 * for.
 *
 * @param library - the library's file
 * @param checkHere - does what a thread that has ended cannot do any more
 */
export function startChecker(library: string, checkHere: (check: ToCheck) => boolean): Checker {
  const worker = new Worker(THREAD, { eval: true, workerData: library });
  const sent: (readonly Waiting[])[] = [];
  let isGone = false;
  const answerHere = (batch: readonly Waiting[]): void => {
    for (const check of batch) check.resolve(checkHere(check));
  };
  const leave = (): void => {
    isGone = true;
    for (const batch of sent.splice(0)) answerHere(batch);
  };
  worker.on('error', leave);
  worker.on('exit', leave);
  worker.on('message', (answers: readonly boolean[]) => {
    for (const [at, { resolve }] of (sent.shift() ?? []).entries()) resolve(answers[at]!);
    if (sent.length === 0) worker.unref();
  });
  // Only now: who listens to a thread waits for it.
  worker.unref();
  return {
    check: (batch) => {
      if (isGone) return answerHere(batch);
      if (sent.push(batch) === 1) worker.ref();
      const packed = pack(batch);
      worker.postMessage(packed, [packed.buffer]);
    },
    waiting: () => sent.reduce((sum, { length }) => sum + length, 0),
    stop: () => worker.terminate(),
  };
}

/** All of them in one array: a copy of each by itself would take along whatever buffer it is a part of. */
function pack(batch: readonly ToCheck[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(batch.reduce((sum, { bytes }) => sum + HEAD + bytes.length, 0));
  const lengths = new DataView(packed.buffer);
  let at = 0;
  for (const { key, bytes, signed } of batch) {
    packed.set(key, at);
    packed.set(signed, at + 32);
    lengths.setUint32(at + 96, bytes.length);
    packed.set(bytes, at + HEAD);
    at += HEAD + bytes.length;
  }
  return packed;
}
