import { type CommandResult, runCommand } from './runCommand.ts';

/** Runs the pnpm that runs us; outside of pnpm, the one the README names. */
export function runPnpm(
  args: readonly string[],
  cwd = '.',
  env: Readonly<Record<string, string>> = {},
): CommandResult {
  const self = process.env['npm_execpath'];
  return self !== undefined && /pnpm\.[cm]?js$/.test(self)
    ? runCommand(process.execPath, [self, ...args], { cwd, env })
    : runCommand('npx', ['-y', 'pnpm@12', ...args], { cwd, env });
}
