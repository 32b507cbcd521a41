import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Interpreters that have bittensor 10.5.0 and 11.3.0: continuous integration installs them and names them here. */
export const python10 = process.env['TAOKIT_PYTHON_10'] ?? '';
export const python11 = process.env['TAOKIT_PYTHON_11'] ?? '';

/** Why tests with them are skipped where they are not. */
export const reason10 = 'TAOKIT_PYTHON_10 names no Python with bittensor 10.5.0';
export const reason11 = 'TAOKIT_PYTHON_11 names no Python with bittensor 11.3.0';

function pathOf(script: string): string {
  return fileURLToPath(new URL(script, import.meta.url));
}

/** A Python program that answers a line with a line. */
export function talkTo(python: string, script: string, args: readonly string[] = []) {
  const child: ChildProcess = spawn(python, [pathOf(script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const hear = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done === true) throw new Error(`${script} ended.`);
    return next.value;
  };
  return {
    hear,
    ask: async (value: unknown): Promise<Record<string, unknown>> => {
      child.stdin!.write(`${JSON.stringify(value)}\n`);
      return JSON.parse(await hear());
    },
    end: () => child.kill('SIGKILL'),
  };
}

/** Runs a Python program to its end and answers with what it printed. */
export function runPython(
  python: string,
  script: string,
  args: readonly string[] = [],
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(python, [pathOf(script), ...args], { maxBuffer: 1 << 26 }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    child.stdin!.end(input);
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
