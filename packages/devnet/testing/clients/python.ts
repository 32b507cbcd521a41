import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TEMPO } from './clientActions.ts';
import { type ClientOutcome, serveForClient } from './runClient.ts';

/** A version of the Python SDK. */
export interface PythonClient {
  /** Its name. */
  readonly name: string;
  /** The environment variable that names an interpreter which has it. */
  readonly variable: string;
  /** What does the actions. */
  readonly script: string;
}

/** Versions of the Python SDK. */
export const PYTHON_CLIENTS: readonly PythonClient[] = [
  { name: 'bittensor 11', variable: 'TAOKIT_PYTHON_11', script: 'v11.py' },
  { name: 'btcli 11', variable: 'TAOKIT_PYTHON_11', script: 'btcli.py' },
  { name: 'bittensor 10', variable: 'TAOKIT_PYTHON_10', script: 'v10.py' },
];

/** The interpreter that has a version, where there is one. */
export function interpreterOf({ variable }: PythonClient): string | undefined {
  return process.env[variable] || undefined;
}

/**
 * Has the Python SDK do everything, on a devnet of its own over the server.
 *
 * @param client - which version
 * @param python - its interpreter
 */
export async function runPythonClient(
  client: PythonClient,
  python: string,
): Promise<readonly ClientOutcome[]> {
  const served = await serveForClient();
  const folder = new URL('python/', import.meta.url);
  const script = fileURLToPath(new URL(client.script, folder));
  const child = spawn(python, [script, served.url, String(TEMPO)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (errors += part));
  await once(child, 'close');
  await served.close();
  const outcomes = output.split('\n').filter((line) => line.startsWith('outcome '));
  if (outcomes.length === 0) return [{ action: 'connect', failure: errors.trim() }];
  return outcomes.map((line) => JSON.parse(line.slice('outcome '.length)) as ClientOutcome);
}
