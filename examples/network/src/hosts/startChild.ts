import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { NetworkError } from '../NetworkError.ts';

/** What a child is started with. */
export interface ChildOptions {
  /** What it is called where something goes wrong. */
  readonly name: string;
  /** Its program, of {@link bundlePrograms}. */
  readonly file: string;
  /** What it is told at the start. */
  readonly argument: object;
}

/** A process of `processes/`. */
export interface Child {
  /** The first message without an id. */
  said<Said>(): Promise<Said>;
  /** Whether it has not ended. */
  isRunning(): boolean;
  /** Rings a bell; answers what the process tells. */
  ring<Told>(bell: string): Promise<Told>;
  /** Kills it, and waits until it is gone. */
  kill(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly told?: unknown;
  readonly failure?: string;
}

interface Waiting {
  readonly done: (told: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** As much is kept of what it complains about. */
const TAIL = 2_000;

/** Starts a process that ends with this one: its channel closes, whatever this process dies of. */
export function startChild({ name, file, argument }: ChildOptions): Child {
  const child = fork(file, [JSON.stringify(argument)], {
    // A bundle needs nothing of how this process was started.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number | 'said', Waiting>();
  let ids = 0;
  let said: Message | undefined;
  let complaint = '';
  child.stderr!.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-TAIL);
  });
  child.on('message', (message: Message) => {
    const { id = 'said', told, failure } = message;
    if (id === 'said') said = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure !== undefined) asked?.fail(failed(name, failure));
    else asked?.done(id === 'said' ? message : told);
  });
  const failAll = (how: unknown) => {
    for (const { fail } of waiting.values()) fail(ended(name, how, complaint));
    waiting.clear();
  };
  child.on('exit', (code, signal) => failAll(signal ?? code));
  // What is sent to a process that has just died, or could not be started.
  child.on('error', ({ message }) => failAll(message));
  const wait = <Told>(id: number | 'said') =>
    new Promise<Told>((done, fail) => {
      if (isGone(child)) fail(ended(name, child.signalCode ?? child.exitCode, complaint));
      else waiting.set(id, { done: done as Waiting['done'], fail });
    });
  return {
    said: <Said>() => (said === undefined ? wait<Said>('said') : Promise.resolve(said as Said)),
    isRunning: () => !isGone(child),
    ring(bell) {
      ids += 1;
      if (!isGone(child)) child.send({ id: ids, bell });
      return wait(ids);
    },
    async kill() {
      if (isGone(child)) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function ended(name: string, how: unknown, complaint: string): NetworkError {
  return new NetworkError(`The process of ${name} ended with ${String(how)}. ${complaint}`.trim(), {
    code: 'network/process-ended',
    fix: 'Look at what it complained about.',
    values: { name },
  });
}

function failed(name: string, failure: string): NetworkError {
  return new NetworkError(`${name} failed: ${failure}`, {
    code: 'network/worker-failed',
    fix: 'Look at what it complained about.',
    values: { name },
  });
}
