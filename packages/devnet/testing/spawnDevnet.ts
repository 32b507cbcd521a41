import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A devnet in another process. */
export interface SpawnedDevnet {
  /** Where it is served. */
  readonly url: string;
  /** Its process. */
  readonly child: ChildProcess;
  /** Kills it as a machine that loses its power does. */
  kill(): Promise<void>;
}

const FILE = fileURLToPath(new URL('childDevnet.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Starts a devnet in another process, which makes blocks only when asked.
 *
 * @param args - of `childDevnet.ts`
 */
export async function spawnDevnet(...args: readonly string[]): Promise<SpawnedDevnet> {
  const node = ['--import', 'tsx', '--conditions', '@taokit/source', FILE, ...args];
  const child = spawn(process.execPath, node, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await Promise.race([once(child.stdout, 'data'), exit(child)])) as [Buffer];
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url: line.toString().trim(), child, kill };
}

async function exit(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The devnet ended with ${code} before it was ready.`);
}
