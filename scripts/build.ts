/** `pnpm build`: the packages as their users get them, into `dist/`. */
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { buildPackages } from './lib/buildPackages.ts';

const command = buildCommand({
  docs: {
    brief: 'Builds what changed of the packages: declarations, one module per entry, the kernel as a file.',
  },
  parameters: {},
  async func(this: CommandLine) {
    this.exitCode = (await buildPackages()) ? 0 : 1;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm build', process.argv.slice(2));
