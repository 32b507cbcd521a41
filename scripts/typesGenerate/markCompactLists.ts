import { Metadata, TypeRegistry } from '@polkadot/types';
import type { PortableType } from '@polkadot/types/interfaces';

/** What stood where, by the primitive that stands there now. */
export type Markers = ReadonlyMap<string, string>;

/** Primitives no runtime uses, which @polkadot/typegen prints like any other integer. */
const unused = ['I8', 'I256', 'U256'];

/**
 * @polkadot/typegen does not know lists of compact integers as arguments (`Vec<Compact<u16>>`) and stops. Here each such
 * list becomes one of a primitive that occurs nowhere else; whoever prints the result puts the compact back.
 */
export function markCompactLists(metadata: `0x${string}`): { metadata: `0x${string}`; markers: Markers } {
  const registry = new TypeRegistry();
  const latest = new Metadata(registry, metadata).asLatest;
  const types = latest.lookup.types.map((type) => type.toJSON() as unknown as PlainType);
  const added = new Map<string, number>();
  for (const { type } of latest.lookup.types.map(listOfCompacts(latest.lookup.types))) {
    if (type !== undefined && !added.has(type)) added.set(type, types.length + added.size);
  }
  if (added.size > unused.length)
    throw new Error(`Lists of ${[...added.keys()]} need ${added.size} markers.`);
  latest.lookup.types.forEach((portable, index) => {
    const { type } = listOfCompacts(latest.lookup.types)(portable);
    if (type !== undefined) types[index]!.type.def = { Sequence: { type: added.get(type)! } };
  });
  [...added].forEach(([, id], index) => {
    types.push({ id, type: { path: [], params: [], def: { Primitive: unused[index]! }, docs: [] } });
  });
  latest.set('lookup', registry.createType('PortableRegistry' as never, { types }) as never);
  const markers = new Map(
    [...added.keys()].map((type, index) => [unused[index]!.toLowerCase(), `Compact<${type}>`]),
  );
  return { metadata: `0x6d65746110${latest.toHex().slice(2)}`, markers };
}

interface PlainType {
  readonly id: number;
  readonly type: {
    readonly path: string[];
    readonly params: unknown[];
    def: unknown;
    readonly docs: string[];
  };
}

/** The primitive inside a list of compacts, when the type is one. */
const listOfCompacts =
  (types: readonly PortableType[]) =>
  (portable: PortableType): { type?: string } => {
    const { def } = portable.type;
    if (!def.isSequence) return {};
    const item = types[def.asSequence.type.toNumber()]!.type.def;
    if (!item.isCompact) return {};
    let inner = types[item.asCompact.type.toNumber()]!.type.def;
    while (inner.isComposite) inner = types[inner.asComposite.fields[0]!.type.toNumber()]!.type.def;
    return inner.isPrimitive ? { type: inner.asPrimitive.toString().toLowerCase() } : {};
  };
