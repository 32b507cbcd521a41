/** `pnpm types:generate FILE|URL`: writes the runtime's interface from its metadata. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readMetadata } from './typesGenerate/readMetadata.ts';
import { registryOf } from './typesGenerate/registryOf.ts';
import { writeAugment } from './typesGenerate/writeAugment.ts';
import { writeRegistry } from './typesGenerate/writeRegistry.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const source = positionals[0] ?? process.env['TAOKIT_METADATA'];
if (source === undefined) {
  console.error(
    'Usage: pnpm types:generate FILE|URL (or set TAOKIT_METADATA to a file or a ws:// endpoint).',
  );
  process.exit(2);
}
const metadata = await readMetadata(source);
const registry = registryOf(metadata);
const folder = (name: string) => fileURLToPath(new URL(`../packages/types/src/${name}`, import.meta.url));
await writeRegistry(registry, folder('registry/data'));
await writeAugment(metadata, registry.version, folder('augment'));
const { specName, specVersion } = registry.version;
console.log(
  `${specName}/${specVersion}: ${registry.types.length} types, ${registry.pallets.length} pallets.`,
);
process.exit(0);
