/** `pnpm reference`: the reference of every package, from their docstrings, into docs/api. */
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { runCommand } from './lib/runCommand.ts';

const command = buildCommand({
  docs: { brief: 'Writes the reference of every package into docs/api.' },
  parameters: {},
  func(this: CommandLine) {
    this.exitCode = runCommand('typedoc', [], { inherit: true }).status;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm reference', process.argv.slice(2));
