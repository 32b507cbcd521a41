/** `pnpm reference`: the reference of every package, from their docstrings, into docs/api. */
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { runCommand } from './lib/runCommand.ts';

const STEPS = [['tsc', '-b'], ['typedoc']] as const;

const command = buildCommand({
  docs: { brief: 'Writes the reference of every package into docs/api.' },
  parameters: {},
  func(this: CommandLine) {
    for (const [tool, ...args] of STEPS) {
      this.exitCode = runCommand(tool, args, { inherit: true }).status;
      if (this.exitCode !== 0) return;
    }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm reference', process.argv.slice(2));
