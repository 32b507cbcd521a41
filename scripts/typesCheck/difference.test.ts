import { loadRegistry, type Registry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { difference } from './difference.ts';

const changed = (registry: Registry, change: (copy: Registry) => void): Registry => {
  const copy = structuredClone(registry);
  change(copy);
  return copy;
};

/** A registry as a tree that a test may edit. */
type Editable<T> = T extends object ? { -readonly [Key in keyof T]: Editable<T[Key]> } : T;

describe('difference', () => {
  test('nothing differs from itself, nor when only the numbers of types do', async () => {
    const registry = await loadRegistry();
    expect(difference(registry, registry)).toEqual([]);
    const moved = changed(registry, (copy) => {
      (copy.types as Editable<Registry['types']>).push(['primitive', 'u8']);
    });
    expect(difference(registry, moved)).toEqual([]);
  });

  test('tells what is added, removed and changed', async () => {
    const registry = await loadRegistry();
    const other = changed(registry, (copy) => {
      const { storage } = copy.pallets.find(({ name }) => name === 'SubtensorModule')! as Editable<
        Registry['pallets'][number]
      >;
      storage.find(({ name }) => name === 'Tempo')!.name = 'Pace';
      storage.find(({ name }) => name === 'Kappa')!.hashers = ['Twox64Concat'];
    });
    expect(difference(registry, other).map(({ change, path }) => `${change} ${path}`)).toEqual([
      'changed SubtensorModule.Kappa',
      'added SubtensorModule.Pace',
      'removed SubtensorModule.Tempo',
    ]);
  });

  test('a struct of one integer is the integer under another name', async () => {
    const registry = await loadRegistry();
    const other = changed(registry, (copy) => {
      const types = copy.types as Editable<Registry['types']>;
      const netuid = types.findIndex(([, path]) => path === 'NetUid');
      types[netuid] = ['primitive', 'u16'];
    });
    const differences = difference(registry, other);
    expect(differences.length).toBeGreaterThan(100);
    expect(new Set(differences.map(({ change }) => change))).toEqual(new Set(['renamed']));
  });

  test('a changed type changes what uses it', async () => {
    const registry = await loadRegistry();
    const other = changed(registry, (copy) => {
      const types = copy.types as Editable<Registry['types']>;
      const axon = types.findIndex(([, path]) => path === 'pallet_subtensor::pallet::AxonInfo');
      (types[axon]![2] as [string, number][]).pop();
    });
    const paths = difference(registry, other).map(({ change, path }) => `${change} ${path}`);
    expect(paths).toContain('changed SubtensorModule.Axons');
    expect(paths).toContain('changed NeuronInfoRuntimeApi.get_neuron');
  });
});
