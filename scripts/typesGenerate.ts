/**
 * `pnpm types:generate [--drift FILE] [FILE|URL]`: writes the runtime's interface from its metadata, or from the metadata of
 * an older runtime and the difference to the newer one.
 */
import { fileURLToPath } from 'node:url';
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { encodeValue, type Registry } from '@taokit/types/registry';
import { metadataFormat } from '../packages/types/src/registry/metadata/metadataFormat.ts';
import { registryOf } from '../packages/types/src/registry/metadata/registryOf.ts';
import { carriedOver } from './typesGenerate/drift/carriedOver.ts';
import { readSource, type Source } from './typesGenerate/readSource.ts';
import { chosenSource, type SourceFlags, sourceParameters } from './typesGenerate/sourceParameters.ts';
import { writeAugment } from './typesGenerate/writeAugment.ts';
import { writeRegistry } from './typesGenerate/writeRegistry.ts';
import { writeSamples } from './typesGenerate/writeSamples.ts';
import { writeValues } from './typesGenerate/writeValues.ts';

const command = buildCommand({
  docs: { brief: "Writes the runtime's interface as modules of packages/types." },
  parameters: {
    flags: { drift: sourceParameters.drift },
    positional: sourceParameters.positional,
  },
  async func(this: CommandLine, flags: SourceFlags, named?: string) {
    const { metadata, drift } = chosenSource(named, flags);
    const source = await readSource(metadata, drift);
    const read = registryOf(source.metadata);
    const registry: Registry = source.drift
      ? { ...read, carriedOver: carriedOver(read, source.drift) }
      : read;
    await writeRegistry(registry, folder('src/registry/data'));
    await writeValues(registry, folder('src/registry/data'));
    await writeAugment(metadataText(source), registry, folder('src/augment'));
    if (source.drift) await writeSamples(metadata, source.drift, folder('testing/generated'));
    const { specName, specVersion } = registry.version;
    console.log(
      `${specName}/${specVersion}: ${registry.types.length} types, ${registry.pallets.length} pallets.`,
    );
  },
});

process.exitCode = await runCommandLine(command, 'pnpm types:generate', process.argv.slice(2));

function folder(name: string): string {
  return fileURLToPath(new URL(`../packages/types/${name}`, import.meta.url));
}

/** The metadata as hex text with its head, as @polkadot/typegen takes it. */
function metadataText({ metadata, version }: Source): `0x${string}` {
  const { registry: format, root } = metadataFormat(version);
  const body = Buffer.from(encodeValue(format, root, metadata)).toString('hex');
  return `0x6d657461${version.toString(16).padStart(2, '0')}${body}`;
}
