/**
 * `pnpm types:generate FILE|URL [--drift FILE]`: writes the runtime's interface from its metadata, or from the metadata of
 * an older runtime and the difference to the newer one.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encodeValue, type Registry } from '@taokit/types/registry';
import { metadataFormat } from '../packages/types/src/registry/metadata/metadataFormat.ts';
import { registryOf } from '../packages/types/src/registry/metadata/registryOf.ts';
import { carriedOver } from './typesGenerate/drift/carriedOver.ts';
import { readSource, type Source } from './typesGenerate/readSource.ts';
import { writeAugment } from './typesGenerate/writeAugment.ts';
import { writeRegistry } from './typesGenerate/writeRegistry.ts';
import { writeSamples } from './typesGenerate/writeSamples.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { drift: { type: 'string' } } });
const file = positionals[0] ?? process.env['TAOKIT_METADATA'];
const driftFile = values.drift ?? process.env['TAOKIT_METADATA_DRIFT'];
if (file === undefined) {
  console.error(
    'Usage: pnpm types:generate FILE|URL [--drift FILE] (or set TAOKIT_METADATA to a file or a ws:// endpoint, and TAOKIT_METADATA_DRIFT to a file).',
  );
  process.exit(2);
}
const source = await readSource(file, driftFile);
const read = registryOf(source.metadata);
const registry: Registry = source.drift ? { ...read, carriedOver: carriedOver(read, source.drift) } : read;
const folder = (name: string) => fileURLToPath(new URL(`../packages/types/${name}`, import.meta.url));
await writeRegistry(registry, folder('src/registry/data'));
await writeAugment(metadataText(source), registry, folder('src/augment'));
if (source.drift) await writeSamples(file, source.drift, folder('testing/generated'));
const { specName, specVersion } = registry.version;
console.log(
  `${specName}/${specVersion}: ${registry.types.length} types, ${registry.pallets.length} pallets.`,
);
process.exit(0);

/** The metadata as hex text with its head, as @polkadot/typegen takes it. */
function metadataText({ metadata, version }: Source): `0x${string}` {
  const { registry: format, root } = metadataFormat(version);
  const body = Buffer.from(encodeValue(format, root, metadata)).toString('hex');
  return `0x6d657461${version.toString(16).padStart(2, '0')}${body}`;
}
