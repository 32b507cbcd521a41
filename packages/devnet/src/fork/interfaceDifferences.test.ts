import { loadRegistry, type Registry, type StorageDefinition } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { interfaceDifferences } from './interfaceDifferences.ts';

const registry = await loadRegistry();

/** The same interface with one item of SubtensorModule changed, left out where nothing comes back. */
function changed(name: string, change: (item: StorageDefinition) => StorageDefinition | undefined): Registry {
  const pallets = registry.pallets.map((pallet) => ({
    ...pallet,
    storage: pallet.storage.flatMap((item) => {
      if (pallet.name !== 'SubtensorModule' || item.name !== name) return item;
      return change(item) ?? [];
    }),
  }));
  return { ...registry, pallets };
}

describe('interfaceDifferences', () => {
  test('the same runtime: none', () => expect(interfaceDifferences(registry, registry)).toEqual([]));

  test('each kind, by the item it is of', () => {
    const u8 = registry.types.findIndex((type) => type[0] === 'primitive' && type[1] === 'u8');
    const cases = [
      ['missing', () => undefined],
      ['keys', (item: StorageDefinition) => ({ ...item, hashers: ['Twox64Concat'] as const })],
      ['keys', (item: StorageDefinition) => ({ ...item, keys: [u8] })],
      ['value', (item: StorageDefinition) => ({ ...item, value: u8 })],
      ['default', (item: StorageDefinition) => ({ ...item, fallback: '6300' })],
    ] as const;
    for (const [kind, change] of cases) {
      const there = changed('Tempo', change);
      expect(interfaceDifferences(registry, there)).toEqual([{ path: 'SubtensorModule.Tempo', kind }]);
    }
    const here = changed('Tempo', () => undefined);
    expect(interfaceDifferences(here, registry)).toEqual([
      { path: 'SubtensorModule.Tempo', kind: 'unknown' },
    ]);
  });

  test('a field that changed is found in every item that holds it', () => {
    const u128 = registry.types.findIndex((type) => type[0] === 'primitive' && type[1] === 'u128');
    const types = registry.types.map((type) =>
      type[0] === 'composite' && type[1].endsWith('AccountData')
        ? ([type[0], type[1], [...type[2], ['hold', u128]]] as const)
        : type,
    );
    const found = interfaceDifferences(registry, { ...registry, types } as Registry);
    expect(found).toContainEqual({ path: 'System.Account', kind: 'value' });
    expect(found.every(({ kind }) => kind === 'value')).toBe(true);
  });
});
