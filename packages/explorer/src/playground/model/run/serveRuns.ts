import { loadEngine } from '@taokit/yuma';
import type { Playground } from '../Playground.ts';
import { MODES } from './PlaygroundRun.ts';
import type { RunPort, RunReply, RunRequest } from './RunMessage.ts';
import { modeCsv, runMode } from './runMode.ts';

/**
 * Answers runs on one end of a channel, in the thread that it is called in. Between modes it looks whether a newer run was asked for,
 * and leaves the old one where it stands.
 *
 * @param port - the worker's end
 */
export function serveRuns(port: RunPort): void {
  const engine = loadEngine({ onFallback: false });
  const reply = (message: RunReply) => port.postMessage(message);
  let newest = 0;
  engine.then(
    ({ name, fallback }) => reply({ kind: 'engine', engine: { name, fallback: fallback?.message } }),
    // Told to whoever asks for a run.
    () => undefined,
  );
  const run = async (id: number, playground: Playground) => {
    const started = performance.now();
    for (const mode of MODES) {
      const answer = runMode(await engine, playground, mode);
      if (id !== newest) return;
      reply({ kind: 'mode', id, answer });
      await nextTask();
    }
    if (id === newest) reply({ kind: 'done', id, elapsedMs: performance.now() - started });
  };
  port.onmessage = ({ data }: MessageEvent<RunRequest>) => {
    const { id, playground } = data;
    const fail = (error: unknown) => reply({ kind: 'failed', id, message: String(error) });
    if (data.kind === 'run') {
      newest = id;
      run(id, playground).catch(fail);
      return;
    }
    const { mode } = data;
    engine.then((loaded) => reply({ kind: 'csv', id, text: modeCsv(loaded, playground, mode) })).catch(fail);
  };
}

/** Lets messages in. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
