import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** What the PATH that pnpm sets has, which is the root's, then the tools that only scripts/ declares. */
const PATH = [process.env['PATH'], resolve(import.meta.dirname, '../node_modules/.bin')].join(delimiter);

/** How a command ended. */
export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

/**
 * Runs a command of the repository's own tools and waits for it.
 *
 * @param command - program name, of the tools that the root or scripts/ declares
 * @param args - arguments, passed as they are
 * @param options - `inherit` shows the output instead of collecting it
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly inherit?: boolean; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): CommandResult {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, PATH, ...options.env },
    stdio: options.inherit ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) return { status: 127, output: `${command}: ${error.message}` };
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
}

/**
 * Goes on only where a command went well.
 *
 * @throws Error with all it said
 */
export function expectSuccess({ status, output }: CommandResult): void {
  if (status !== 0) throw new Error(output);
}
