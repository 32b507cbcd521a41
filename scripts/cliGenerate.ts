/** `pnpm cli:generate`: writes what the command line says of intents' parameters, from the sources of packages/rpc. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { intentDocsModule, readIntentDocs } from '../packages/cli/testing/readIntentDocs.ts';

const command = buildCommand({
  docs: { brief: "Writes what the command line says of intents' parameters." },
  parameters: {},
  func(this: CommandLine) {
    const docs = readIntentDocs();
    const file = new URL('../packages/cli/src/intents/intentDocs.generated.ts', import.meta.url);
    writeFileSync(fileURLToPath(file), intentDocsModule(docs));
    console.log(`${Object.keys(docs).length} intents`);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm cli:generate', process.argv.slice(2));
