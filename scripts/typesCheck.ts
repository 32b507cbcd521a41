/** `pnpm types:check FILE|URL [--drift FILE]`: a table of what other metadata has more, less or different than the committed interface. */
import { parseArgs } from 'node:util';
import { loadRegistry } from '@taokit/types/registry';
import { registryOf } from '../packages/types/src/registry/metadata/registryOf.ts';
import { difference } from './typesCheck/difference.ts';
import { readSource } from './typesGenerate/readSource.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, drift: { type: 'string' } },
});
const source = positionals[0] ?? process.env['TAOKIT_METADATA'];
if (source === undefined) {
  console.error(
    'Usage: pnpm types:check FILE|URL [--drift FILE] [--json] (or set TAOKIT_METADATA to a file or a ws:// endpoint).',
  );
  process.exit(2);
}
const committed = await loadRegistry();
const driftFile = values.drift ?? process.env['TAOKIT_METADATA_DRIFT'];
const other = registryOf((await readSource(source, driftFile)).metadata);
const differences = difference(committed, other);
if (values.json) console.log(JSON.stringify(differences, null, 2));
else {
  const wide = Math.max(9, ...differences.map(({ kind }) => kind.length));
  const cut = (text: string) => (text.length > 100 ? `${text.slice(0, 97)}...` : text);
  for (const { change, kind, path, shapes } of differences) {
    console.log(`${change.padEnd(8)} ${kind.padEnd(wide)} ${path}`);
    if (change === 'changed')
      console.log(shapes.map((shape) => `${' '.repeat(wide + 10)}${cut(shape)}`).join('\n'));
  }
  const version = ({ version: v }: typeof committed) => `${v.specName}/${v.specVersion}`;
  const count = (change: string) => differences.filter((d) => d.change === change).length;
  console.log(
    `${version(committed)} -> ${version(other)}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`,
  );
}
process.exit(differences.length === 0 ? 0 : 1);
