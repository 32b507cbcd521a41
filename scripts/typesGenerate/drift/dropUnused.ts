import type {
  MetadataValue,
  PortableType,
  TypeDef,
} from '../../../packages/types/src/registry/metadata/MetadataValue.ts';

/** Drops types nothing leads to, and numbers the rest anew. */
export function dropUnused(metadata: MetadataValue): void {
  const used = new Set<number>();
  const visit = (id: number): number => {
    if (used.has(id)) return id;
    used.add(id);
    mapType(metadata.types[id]!, visit);
    return id;
  };
  mapRoots(metadata, visit);
  const numbers = new Map([...used].sort((a, b) => a - b).map((id, at) => [id, at]));
  const renumber = (id: number) => numbers.get(id)!;
  metadata.types = metadata.types.filter(({ id }) => used.has(id));
  for (const type of metadata.types) {
    mapType(type, renumber);
    type.id = renumber(type.id);
  }
  mapRoots(metadata, renumber);
}

type MapId = (id: number) => number;

/** Everything outside the types that names a type. */
function mapRoots({ pallets, extrinsic, apis = [], outerEnums }: MetadataValue, map: MapId): void {
  for (const { storage, calls, events, errors, constants } of pallets) {
    for (const owner of [calls, events, errors, ...constants])
      if (owner !== null) owner.type = map(owner.type);
    for (const { type } of storage?.items ?? []) {
      if (type.type === 'Plain') type.value = map(type.value);
      else Object.assign(type.value, { key: map(type.value.key), value: map(type.value.value) });
    }
  }
  for (const part of ['address', 'call', 'signature'] as const) extrinsic[part] = map(extrinsic[part]!);
  for (const extension of extrinsic.extensions)
    Object.assign(extension, { type: map(extension.type), implicit: map(extension.implicit) });
  for (const { methods } of apis)
    for (const method of methods) {
      method.output = map(method.output);
      for (const input of method.inputs) input.type = map(input.type);
    }
  for (const part of ['call', 'event', 'error'] as const) outerEnums![part] = map(outerEnums![part]);
}

/** What a type names: its parameters and its parts. */
function mapType({ type: { params, def } }: PortableType, map: MapId): void {
  for (const param of params) if (param.type !== null) param.type = map(param.type);
  mapDef(def, map);
}

function mapDef(def: TypeDef, map: MapId): void {
  switch (def.type) {
    case 'Composite':
      for (const field of def.value) field.type = map(field.type);
      break;
    case 'Variant':
      for (const field of def.value.flatMap(({ fields }) => fields)) field.type = map(field.type);
      break;
    case 'Sequence':
    case 'Compact':
      def.value = map(def.value);
      break;
    case 'Array':
      def.value.type = map(def.value.type);
      break;
    case 'Tuple':
      def.value = def.value.map(map);
      break;
    case 'BitSequence':
      Object.assign(def.value, { store: map(def.value.store), order: map(def.value.order) });
  }
}
