import { variantsOf } from '@taokit/types/registry';
import type { MetadataValue } from '../../../packages/types/src/registry/metadata/MetadataValue.ts';
import { registryOf } from '../../../packages/types/src/registry/metadata/registryOf.ts';
import type { DriftCounts } from './Drift.ts';

/** Throws unless the metadata has as many of each kind as its runtime. */
export function checkCounts(metadata: MetadataValue, expected: DriftCounts): void {
  const registry = registryOf(metadata);
  const sum = (of: (pallet: (typeof registry.pallets)[number]) => number) =>
    registry.pallets.reduce((total, pallet) => total + of(pallet), 0);
  const counts: DriftCounts = {
    spec: registry.version.specVersion,
    calls: sum(({ calls }) => variantsOf(registry, calls).length),
    storage: sum(({ storage }) => storage.length),
    events: sum(({ events }) => variantsOf(registry, events).length),
    errors: sum(({ errors }) => variantsOf(registry, errors).length),
    methods: registry.apis.reduce((total, { methods }) => total + methods.length, 0),
  };
  for (const [kind, count] of Object.entries(counts))
    if (expected[kind as keyof DriftCounts] !== count)
      throw new Error(`${kind}: ${count}, not ${expected[kind as keyof DriftCounts]}.`);
}
