/**
 * `pnpm catalogue [--json]`: how many of the reads and intents that Python has by name are here.
 */
import { readFileSync } from 'node:fs';
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { coverage } from './catalogue/coverage.ts';

interface Names {
  readonly source: string;
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly intents: Readonly<Record<string, readonly string[]>>;
}

const command = buildCommand({
  docs: { brief: 'Counts which reads and intents of the Python SDK are here, refused or missing.' },
  parameters: { flags: { json: { kind: 'boolean', brief: 'As JSON.', default: false } } },
  async func(this: CommandLine, { json }: { readonly json: boolean }) {
    const { haveIntents, haveReads } = await import('./catalogue/registries.ts');
    const file = new URL('catalogue/names.json', import.meta.url);
    const names = JSON.parse(readFileSync(file, 'utf8')) as Names;
    const counted = {
      reads: coverage(Object.keys(names.reads), haveReads()),
      intents: coverage(Object.keys(names.intents), haveIntents()),
    };
    if (json) {
      const { reads, intents } = counted;
      console.log(JSON.stringify({ reads: reads.count, intents: intents.count }));
      return;
    }
    console.log(`By the names of ${names.source}:`);
    for (const [kind, { count, refused, missing }] of Object.entries(counted)) {
      console.log(`${kind}: ${count.covered} covered, ${count.refused} refused, ${count.missing} missing`);
      for (const [name, reason] of refused) console.log(`  refused ${name}: ${reason}`);
      for (const name of missing) console.log(`  missing ${name}`);
    }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm catalogue', process.argv.slice(2));
