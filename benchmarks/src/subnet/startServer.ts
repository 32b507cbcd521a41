import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** CPU time it has spent so far, user and system, milliseconds; `undefined` where the system does not tell (other than Linux). */
  readonly cpuMs: () => number | undefined;
  readonly stop: () => void;
}

/** Which server: `taokit-wasm` checks signatures by the chain's own library in WebAssembly, as a miner does. */
export type ServerKind = 'taokit' | 'taokit-wasm' | 'hono' | 'python';

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

/** Linux counts in hundredths of a second: fields 14 and 15 of `/proc/PID/stat`, the first two being the number and the name. */
function cpuMsOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
