import { readFileSync } from 'node:fs';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { decorateStorage } from '@polkadot/types/metadata/decorate';
import type { StorageEntry } from '@polkadot/types/primitive/types';
import { stringCamelCase } from '@polkadot/util';
import { describe, expect, test } from 'vitest';
import { expectBytes } from '../../testing/expectAgreement.ts';
import { isInhabited, type Random, randomOf, randomValue } from '../../testing/randomValue.ts';
import { encodeCall, encodeStorageKey, findCall, loadRegistry, type Registry, variantsOf } from './index.ts';
import { encodeValue } from './values.ts';

/**
 * The metadata itself is not part of the repository. With TAOKIT_METADATA set to a file of it these tests run too; the
 * others compare with @polkadot/types through a registry built from our own data.
 */
const file = process.env['TAOKIT_METADATA'];
const title = file === undefined ? ' (skipped: TAOKIT_METADATA names no metadata file)' : '';

/**
 * A random value, without what @polkadot/types guesses at: an address given as bytes is an account, an index or itself
 * by its length. So addresses are accounts here, and calls inside calls have none.
 */
function plain(registry: Registry, type: number, random: Random): unknown {
  const { address, call } = registry.extrinsic;
  const definition = registry.types[type]!;
  if (type === address) return { type: 'Id', value: new Uint8Array(32).fill(random(256)) };
  if (type === call)
    return { type: 'System', value: { type: 'remark', value: { remark: Uint8Array.of(1) } } };
  if (definition[0] === 'sequence' && definition[1] === call) return [plain(registry, call, random)];
  return randomValue(registry, type, random);
}

describe.skipIf(file === undefined)(`@polkadot/types with the metadata itself${title}`, () => {
  const polkadot = new TypeRegistry();
  const metadata = file && new Metadata(polkadot, `0x${readFileSync(file).toString('hex')}`);
  if (metadata) polkadot.setMetadata(metadata);

  test('makes the same storage keys', async () => {
    const registry = await loadRegistry();
    const random = randomOf(7);
    const query = decorateStorage(polkadot, (metadata as Metadata).asLatest, 16);
    for (const { name, prefix, storage } of registry.pallets)
      for (const item of storage) {
        const keys = item.keys.map((type) => randomValue(registry, type, random));
        const entry = query[stringCamelCase(prefix!)]![stringCamelCase(item.name)] as StorageEntry;
        const theirs = keys.map((key, at) =>
          polkadot.createTypeUnsafe(polkadot.createLookupType(item.keys[at]!), [
            encodeValue(registry, item.keys[at]!, key),
          ]),
        );
        const bytes = entry(...theirs);
        const ours = encodeStorageKey(registry, `${name}.${item.name}`, keys);
        // Theirs starts with its length.
        expectBytes(bytes.subarray(bytes.length - ours.length), ours, `${name}.${item.name}`);
      }
  });

  test('reads every call as the one it is', async () => {
    const registry = await loadRegistry();
    const random = randomOf(8);
    for (const { name, calls } of registry.pallets)
      for (const [call, , fields] of variantsOf(registry, calls)) {
        const path = `${name}.${call}`;
        if (!findCall(registry, path).every(([, type]) => isInhabited(registry, type))) continue;
        const values = Object.fromEntries(
          fields.map(([field, type]) => [field, plain(registry, type, random)]),
        );
        const bytes = encodeCall(registry, { path, arguments: values });
        const theirs = polkadot.createType('Call', bytes);
        expect(`${theirs.section}.${theirs.method}`).toBe(
          `${stringCamelCase(name)}.${stringCamelCase(call)}`,
        );
        expectBytes(theirs.toU8a(), bytes, path);
      }
  });
});
