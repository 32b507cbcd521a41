/** `pnpm cli:generate`: writes what the command line says of reads and intents, from packages/rpc. */
import { writeFileSync } from 'node:fs';
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { helpModules } from '../packages/cli/testing/helpModules.ts';

const command = buildCommand({
  docs: { brief: 'Writes what the command line says of reads and intents.' },
  parameters: {},
  func(this: CommandLine) {
    for (const [file, text] of Object.entries(helpModules())) {
      writeFileSync(new URL(`../packages/cli/src/${file}`, import.meta.url), text);
      console.log(`packages/cli/src/${file}`);
    }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm cli:generate', process.argv.slice(2));
