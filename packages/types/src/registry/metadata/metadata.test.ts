import { Metadata, TypeRegistry } from '@polkadot/types';
import { decorateStorage } from '@polkadot/types/metadata/decorate';
import type { StorageEntry } from '@polkadot/types/primitive/types';
import { stringCamelCase } from '@polkadot/util';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectBytes } from '../../../testing/expectAgreement.ts';
import { isInhabited, type Random, randomOf, randomValue } from '../../../testing/randomValue.ts';
import { encodeCall, encodeStorageKey, findCall, loadRegistry, type Registry, variantsOf } from '../index.ts';
import { RegistryError } from '../RegistryError.ts';
import { encodeValue } from '../values.ts';
import { encodeMetadata } from './encodeMetadata.ts';
import type { MetadataVersion } from './MetadataValue.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const versions: readonly MetadataVersion[] = [14, 15, 16];
const hexOf = (bytes: Uint8Array): `0x${string}` => `0x${Buffer.from(bytes).toString('hex')}`;

/** Without what metadata has no place for. */
function withoutOrigin({ carriedOver: _, ...rest }: Registry): Omit<Registry, 'carriedOver'> {
  return rest;
}

describe('encodeMetadata', () => {
  test('version 16: what is read back is the registry itself', async () => {
    const bytes = encodeMetadata(registry, 16);
    expect(await loadRegistry(bytes)).toEqual(withoutOrigin(registry));
    expect(await loadRegistry(hexOf(bytes))).toEqual(withoutOrigin(registry));
  });

  test('versions 14 and 15: the same but for what they have no place for', async () => {
    const { types, typeParameters, pallets, apis, extrinsic, outerEnums } = registry;
    const format = { ...extrinsic, versions: [4] };
    const v15 = await loadRegistry(encodeMetadata(registry, 15));
    expect(v15).toMatchObject({ pallets, typeParameters, outerEnums, extrinsic: format });
    expect(v15.apis).toEqual(apis.map(({ version: _, ...api }) => api));
    expect(v15.types).toEqual(types);
    const v14 = await loadRegistry(encodeMetadata(registry, 14));
    expect(v14).toMatchObject({ pallets, typeParameters, apis: [], extrinsic: format });
    expect(v14.outerEnums).toEqual({ call: outerEnums.call, event: outerEnums.event });
  });

  test('refuses other versions', () => {
    for (const version of [13, 17, '16', undefined])
      expect(() => encodeMetadata(registry, version as MetadataVersion)).toThrow('version');
  });
});

describe('loadRegistry', () => {
  test('refuses what is no metadata, and versions it does not read', async () => {
    const whole = encodeMetadata(registry, 15);
    for (const bytes of [new Uint8Array(), whole.subarray(1), Uint8Array.of(0x6d, 0x65, 0x74, 0x61)])
      await expect(loadRegistry(bytes)).rejects.toMatchObject({ code: 'types/metadata-malformed' });
    const old = whole.slice();
    old[4] = 13;
    await expect(loadRegistry(old)).rejects.toMatchObject({ code: 'types/metadata-unsupported' });
    await expect(loadRegistry(whole.subarray(0, 5000))).rejects.toMatchObject({
      code: 'types/scale-malformed',
    });
    for (const text of ['6d657461', '0x6', 'meta', ''])
      await expect(loadRegistry(text)).rejects.toMatchObject({ code: 'types/wrong-type' });
    await expect(loadRegistry(null as never)).rejects.toMatchObject({ code: 'types/wrong-type' });
  });

  test('damaged metadata ends in a registry or a typed error', async () => {
    const whole = encodeMetadata(registry, 16);
    const random = randomOf(16);
    for (let run = 0; run < 40; run++) {
      const damaged = whole.slice();
      for (let edit = 0; edit <= run % 4; edit++) damaged[5 + random(whole.length - 5)] = random(256);
      const cut = run % 5 === 0 ? damaged.subarray(0, random(damaged.length)) : damaged;
      const outcome = await loadRegistry(cut).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome, `run ${run}`).toBeInstanceOf(RegistryError);
    }
  });

  test('a missing argument is mainnet, the same object every time', async () =>
    expect(await loadRegistry()).toBe(await loadRegistry()));
});

/**
 * A random value, without what @polkadot/types guesses at: an address given as bytes is an account, an index or itself
 * by its length. So addresses are accounts here, and calls inside calls have none.
 */
function plain(type: number, random: Random): unknown {
  const { address, call } = registry.extrinsic;
  const definition = registry.types[type]!;
  if (type === address) return { type: 'Id', value: new Uint8Array(32).fill(random(256)) };
  if (type === call)
    return { type: 'System', value: { type: 'remark', value: { remark: Uint8Array.of(1) } } };
  if (definition[0] === 'sequence' && definition[1] === call) return [plain(call, random)];
  return randomValue(registry, type, random);
}

describe.each(versions)(
  '@polkadot/types with metadata of version %i written from the registry',
  (version) => {
    const polkadot = new TypeRegistry();
    let metadata: Metadata;
    beforeAll(() => {
      metadata = new Metadata(polkadot, hexOf(encodeMetadata(registry, version)));
      polkadot.setMetadata(metadata);
    });

    test('makes the same storage keys', () => {
      const random = randomOf(7);
      const query = decorateStorage(polkadot, metadata.asLatest, version);
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

    test('reads every call as the one it is', () => {
      const random = randomOf(8);
      for (const { name, calls } of registry.pallets)
        for (const [call, , fields] of variantsOf(registry, calls)) {
          const path = `${name}.${call}`;
          if (!findCall(registry, path).every(([, type]) => isInhabited(registry, type))) continue;
          const values = Object.fromEntries(fields.map(([field, type]) => [field, plain(type, random)]));
          const bytes = encodeCall(registry, { path, arguments: values });
          const theirs = polkadot.createType('Call', bytes);
          expect(`${theirs.section}.${theirs.method}`).toBe(
            `${stringCamelCase(name)}.${stringCamelCase(call)}`,
          );
          expectBytes(theirs.toU8a(), bytes, path);
        }
    });

    test('knows the extensions, and the accounts and signatures of extrinsics', () => {
      expect(polkadot.signedExtensions).toEqual(registry.extrinsic.extensions.map(({ name }) => name));
      expect(polkadot.createType('Extrinsic').toRawType()).toBeDefined();
      expect(polkadot.metadata.apis.length).toBe(version === 14 ? 0 : registry.apis.length);
    });
  },
);
