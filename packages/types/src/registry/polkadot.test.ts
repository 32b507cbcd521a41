import type { TypeRegistry } from '@polkadot/types';
import { beforeAll, describe, test } from 'vitest';
import { expectAgreement, expectBytes } from '../../testing/expectAgreement.ts';
import { polkadotRegistry } from '../../testing/polkadotRegistry.ts';
import { hasValues, randomOf, randomValue } from '../../testing/randomValue.ts';
import { loadRegistry } from './loadRegistry.ts';
import type { Registry } from './Registry.ts';
import { encodeValue } from './values.ts';

let registry: Registry;
let polkadot: TypeRegistry;
beforeAll(async () => {
  registry = await loadRegistry();
  polkadot = polkadotRegistry(registry);
});

describe('@polkadot/types', () => {
  test('reads 50 random values of every type as they were written, and writes them as we do', () => {
    const random = randomOf(2);
    for (let id = 0; id < registry.types.length; id++)
      for (let run = 0; run < 50 && hasValues(registry, id); run++) {
        const value = randomValue(registry, id, random);
        const bytes = encodeValue(registry, id, value);
        const theirs = polkadot.createTypeUnsafe(polkadot.createLookupType(id), [bytes]);
        expectBytes(theirs.toU8a(), bytes, `type ${id}`);
        expectAgreement(registry, id, value, theirs);
      }
  });
});
