import type { Registry } from '@taokit/types/registry';
import type { CallDefinition } from './CallDefinition.ts';
import type { Pallet } from './Pallet.ts';

/** What a chain runs: an interface, a spec version, and pallets. */
export interface Runtime {
  /** The interface: types, indices, metadata. */
  readonly registry: Registry;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** Its pallets, in the order their hooks run: that of their indices. */
  readonly pallets: readonly Pallet[];
  /** The calls it answers, by path. */
  readonly calls: ReadonlyMap<string, CallDefinition>;
}

/**
 * Puts pallets together.
 *
 * @param registry - the interface
 * @param spec - the spec version whose rules hold
 * @param pallets - in any order
 */
export function createRuntime(registry: Registry, spec: number, pallets: readonly Pallet[]): Runtime {
  const indices = new Map(registry.pallets.map(({ name, index }) => [name, index]));
  const ordered = [...pallets].sort((a, b) => indices.get(a.name)! - indices.get(b.name)!);
  const calls = new Map(ordered.flatMap((pallet) => pallet.calls.map((call) => [call.path as string, call])));
  return { registry, spec, pallets: ordered, calls };
}
