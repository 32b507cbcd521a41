import { type CommandResult, runCommand } from './runCommand.ts';

/** Runs the pnpm that runs us; outside of pnpm, the one the README names, which npx takes a second to start. */
export function runPnpm(
  args: readonly string[],
  cwd = '.',
  env: Readonly<Record<string, string>> = {},
): CommandResult {
  const self = process.env['npm_execpath'] ?? '';
  // A program of its own since pnpm 12, a script before.
  if (/[/\\]pnpm(\.exe)?$/.test(self)) return runCommand(self, args, { cwd, env });
  if (/[/\\]pnpm\.[cm]?js$/.test(self)) return runCommand(process.execPath, [self, ...args], { cwd, env });
  return runCommand('npx', ['-y', 'pnpm@12', ...args], { cwd, env });
}
