import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  readonly stop: () => void;
}

/**
 * Starts a server that echoes.
 *
 * @param kind - which
 * @returns `undefined` where it cannot run here
 */
export async function startServer(kind: 'taokit' | 'hono' | 'python'): Promise<ServerProcess | undefined> {
  const python = process.env['TAOKIT_PYTHON_10'];
  if (kind === 'python' && python === undefined) return undefined;
  const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const child =
    kind === 'python'
      ? spawn(python!, [script('pythonServer.py')], { stdio: ['ignore', 'pipe', 'ignore'] })
      : spawn(process.execPath, [script('nodeServer.mjs'), kind], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (port !== undefined) return { port: Number(port), stop: () => void child.kill('SIGKILL') };
  }
  throw new Error(`The ${kind} server did not start.`);
}
