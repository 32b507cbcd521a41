import type { YumaMode } from '@taokit/study';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Playground } from '../model/Playground.ts';
import { createRunner } from '../model/run/createRunner.ts';
import type { EngineNote, ModeAnswer } from '../model/run/PlaygroundRun.ts';

/** What the newest runs yielded. */
export interface RunState {
  /** The newest answer of every mode; while a run goes on, of the one before. */
  readonly answers: Accessor<ReadonlyMap<YumaMode, ModeAnswer>>;
  /** Which engine computes; none before it is loaded. */
  readonly engine: Accessor<EngineNote | undefined>;
  /** How long the newest run took; none while one goes on. */
  readonly elapsedMs: Accessor<number | undefined>;
  /** Why nothing can be run at all. */
  readonly failure: Accessor<string | undefined>;
  /** Every epoch of a mode as CSV. */
  readonly csv: (mode: YumaMode) => Promise<string>;
}

/** Runs the playground in a thread of its own whenever it changes. */
export function createRuns(playground: Accessor<Playground>): RunState {
  const [answers, setAnswers] = createSignal<ReadonlyMap<YumaMode, ModeAnswer>>(new Map());
  const [engine, setEngine] = createSignal<EngineNote>();
  const [elapsedMs, setElapsed] = createSignal<number>();
  const [failure, setFailure] = createSignal<string>();
  const worker = new Worker(new URL('../model/run/runWorker.ts', import.meta.url), { type: 'module' });
  worker.onerror = ({ message }) => setFailure(message || 'The thread that computes could not be started.');
  const runner = createRunner(worker, {
    onEngine: setEngine,
    onMode: (answer) => setAnswers((before) => new Map(before).set(modeOf(answer), answer)),
    onDone: setElapsed,
    onFailed: setFailure,
  });
  createEffect(
    on(playground, (now) => {
      setElapsed(undefined);
      setFailure(undefined);
      runner.run(now);
    }),
  );
  onCleanup(() => worker.terminate());
  return { answers, engine, elapsedMs, failure, csv: (mode) => runner.csv(playground(), mode) };
}

function modeOf(answer: ModeAnswer): YumaMode {
  return answer.ok ? answer.run.mode : answer.mode;
}
