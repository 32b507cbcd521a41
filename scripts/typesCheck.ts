/**
 * `pnpm types:check [--drift FILE] [--json] [FILE|URL]`: a table of what other metadata has more, less or different than the
 * committed interface. Exit code 1 when it has anything that changes a byte.
 */
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { registryOf } from '../packages/types/src/registry/metadata/registryOf.ts';
import { changes, type Difference, difference } from './typesCheck/difference.ts';
import { readSource } from './typesGenerate/readSource.ts';
import { chosenSource, type SourceFlags, sourceParameters } from './typesGenerate/sourceParameters.ts';

interface Flags extends SourceFlags {
  readonly json: boolean;
}

const command = buildCommand({
  docs: { brief: 'Compares metadata with the committed interface.' },
  parameters: {
    flags: {
      drift: sourceParameters.drift,
      json: { kind: 'boolean', brief: 'print JSON', default: false },
    },
    positional: sourceParameters.positional,
  },
  async func(this: CommandLine, flags: Flags, named?: string) {
    const { metadata, drift } = chosenSource(named, flags);
    const committed = await loadRegistry();
    const other = registryOf((await readSource(metadata, drift)).metadata);
    const differences = difference(committed, other);
    if (flags.json) console.log(JSON.stringify(differences, null, 2));
    else printTable(differences, committed, other);
    this.exitCode = differences.every(({ change }) => change === 'renamed') ? 0 : 1;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm types:check', process.argv.slice(2));

function printTable(differences: readonly Difference[], committed: Registry, other: Registry): void {
  const wide = Math.max(9, ...differences.map(({ kind }) => kind.length));
  const cut = (text: string) => (text.length > 100 ? `${text.slice(0, 97)}...` : text);
  for (const { change, kind, path, shapes } of differences) {
    console.log(`${change.padEnd(8)} ${kind.padEnd(wide)} ${path}`);
    if (change === 'changed')
      console.log(shapes.map((shape) => `${' '.repeat(wide + 10)}${cut(shape)}`).join('\n'));
  }
  const version = ({ version: { specName, specVersion } }: Registry) => `${specName}/${specVersion}`;
  const counts = changes.map(
    (name) => `${differences.filter(({ change }) => change === name).length} ${name}`,
  );
  console.log(`${version(committed)} -> ${version(other)}: ${counts.join(', ')}`);
}
