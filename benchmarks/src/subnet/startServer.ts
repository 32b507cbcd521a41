import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** CPU time it has spent so far, user and system, milliseconds; `undefined` where the system does not tell (other than Linux). */
  readonly cpuMs: () => number | undefined;
  readonly stop: () => void;
}

/** Which server: one of `nodeServer.mjs`, which says what each does, or Python's. */
export type ServerKind =
  | 'taokit'
  | 'taokit-wasm'
  | 'taokit-pool'
  | 'hono'
  | 'hono-check'
  | 'hono-check-wasm'
  | 'python';

/**
 * Starts a server that echoes.
 *
 * @param kind - which
 * @returns `undefined` where it cannot run here
 */
export async function startServer(kind: ServerKind): Promise<ServerProcess | undefined> {
  const python = process.env['TAOKIT_PYTHON_10'];
  if (kind === 'python' && python === undefined) return undefined;
  const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const child =
    kind === 'python'
      ? spawn(python!, [script('pythonServer.py')], { stdio: ['ignore', 'pipe', 'ignore'] })
      : spawn(process.execPath, [script('nodeServer.mjs'), kind], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (port === undefined) continue;
    // What it prints from now on would otherwise fill the pipe, and hold up the server that writes it.
    child.stdout.resume();
    return {
      port: Number(port),
      cpuMs: () => cpuMsOf(child.pid!),
      stop: () => void child.kill('SIGKILL'),
    };
  }
  throw new Error(`The ${kind} server did not start.`);
}

/** Linux counts each thread's nanoseconds on a processor: the first field of its `schedstat`. */
function cpuMsOf(pid: number): number | undefined {
  const threads = `/proc/${pid}/task`;
  try {
    const nanoseconds = readdirSync(threads).map((thread) =>
      Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return undefined;
  }
}
