import type { YumaMode } from '@taokit/study';
import type { Playground } from '../Playground.ts';
import { PlaygroundError } from '../PlaygroundError.ts';
import type { EngineNote, ModeAnswer } from './PlaygroundRun.ts';
import type { RunPort, RunReply, RunRequest } from './RunMessage.ts';

/** Who is told what a run yields. */
export interface RunListener {
  /** Once, before the first answer. */
  readonly onEngine: (engine: EngineNote) => void;
  /** For every mode of the newest run. */
  readonly onMode: (answer: ModeAnswer) => void;
  /** When every mode of the newest run was told. */
  readonly onDone: (elapsedMs: number) => void;
  /** When the worker cannot run at all. */
  readonly onFailed: (message: string) => void;
}

/** Runs in another thread. */
export interface Runner {
  /** Runs a playground in every mode; an older run is dropped. */
  run(playground: Playground): void;
  /** Every epoch and neuron of one mode as CSV. */
  csv(playground: Playground, mode: YumaMode): Promise<string>;
}

/**
 * The page's end of a channel to `serveRuns`.
 *
 * @param port - the worker
 * @param listener - who is told
 */
export function createRunner(port: RunPort, listener: RunListener): Runner {
  const waiting = new Map<number, { resolve(text: string): void; reject(error: unknown): void }>();
  let last = 0;
  let newest = 0;
  port.onmessage = ({ data }: MessageEvent<RunReply>) => {
    if (data.kind === 'engine') listener.onEngine(data.engine);
    else if (data.kind === 'mode') data.id === newest && listener.onMode(data.answer);
    else if (data.kind === 'done') data.id === newest && listener.onDone(data.elapsedMs);
    else if (data.kind === 'csv') waiting.get(data.id)?.resolve(data.text);
    else if (waiting.has(data.id)) waiting.get(data.id)?.reject(failed(data.message));
    else if (data.id === newest) listener.onFailed(data.message);
    if ('id' in data && data.kind !== 'mode') waiting.delete(data.id);
  };
  const send = (request: RunRequest) => port.postMessage(request);
  return {
    run: (playground) => {
      newest = ++last;
      send({ kind: 'run', id: newest, playground });
    },
    csv: (playground, mode) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        send({ kind: 'csv', id, playground, mode });
      }),
  };
}

function failed(message: string): PlaygroundError {
  return new PlaygroundError(message, { code: 'playground/out-of-range', fix: 'Change what it names.' });
}
