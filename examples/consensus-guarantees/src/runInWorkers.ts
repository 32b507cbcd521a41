import { Worker } from 'node:worker_threads';
import type { Progress } from '@taokit/command-line';
import type { GuaranteeSurface, GuaranteeTask } from '@taokit/study';
import { GuaranteesError } from './GuaranteesError.ts';

/** How the threads are run. */
export interface WorkerOptions {
  /** How many threads. */
  readonly workers: number;
  /** Called after every task. */
  readonly onProgress?: (progress: Progress) => void;
  /** The threads' module: takes `{ index, task }`, answers `{ index, part }`. */
  readonly module?: URL;
}

/** What a worker sends back. */
interface Answer {
  readonly index: number;
  readonly part: GuaranteeSurface;
}

const MODULE = new URL('./worker.mjs', import.meta.url);

/**
 * Computes parts of a study in threads. Each thread gets the next task when it is done with one, so that a slow one holds up nobody. The
 * first thread that fails ends all of them.
 *
 * @param tasks - what to compute
 * @returns what came of each, in their order, the same with any number of threads
 * @throws GuaranteesError `guarantees/worker-failed` for a thread that threw or left before its work was done
 */
export async function runInWorkers(
  tasks: readonly GuaranteeTask[],
  { workers, onProgress, module = MODULE }: WorkerOptions,
): Promise<readonly GuaranteeSurface[]> {
  const parts: GuaranteeSurface[] = [];
  let next = 0;
  const nextTask = () => (next === tasks.length ? undefined : { index: next, task: tasks[next++] });
  const onAnswer = ({ index, part }: Answer) => {
    parts[index] = part;
    const done = Object.keys(parts).length;
    onProgress?.({ text: 'parts', done, total: tasks.length });
  };
  const threads = Array.from({ length: Math.min(workers, tasks.length) }, () => new Worker(module));
  try {
    await Promise.all(threads.map((thread) => feed(thread, { nextTask, onAnswer })));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return parts;
}

/** Gives a thread tasks until there is none left. */
function feed(
  thread: Worker,
  tasks: { readonly nextTask: () => unknown; readonly onAnswer: (answer: Answer) => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveNext = () => {
      const task = tasks.nextTask();
      if (task === undefined) resolve();
      else thread.postMessage(task);
    };
    thread.on('error', (cause) => reject(workerFailed('threw', cause)));
    // After the last task it is ended, and the promise is settled already.
    thread.on('exit', (code) => reject(workerFailed(`left with exit code ${code}`)));
    thread.on('message', (answer: Answer) => {
      tasks.onAnswer(answer);
      giveNext();
    });
    giveNext();
  });
}

function workerFailed(how: string, cause?: unknown): GuaranteesError {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new GuaranteesError(`A thread of the study ${how} before its work was done${why}.`, {
    code: 'guarantees/worker-failed',
    fix: 'Fewer --workers need less memory.',
    cause,
  });
}
