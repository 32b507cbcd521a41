import { failMetadata } from '../internal/fail.ts';
import { hexOfBytes } from '../internal/hex.ts';
import type {
  ApiDefinition,
  ExtrinsicDefinition,
  FieldDefinition,
  Hasher,
  OuterEnums,
  PalletDefinition,
  PrimitiveName,
  Registry,
  StorageDefinition,
  TypeDefinition,
  TypeParameter,
} from '../Registry.ts';
import type {
  MetadataValue,
  PalletValue,
  PortableField,
  PortableType,
  StorageEntry,
} from './MetadataValue.ts';
import { versionOf } from './versionOf.ts';

/** The interface in metadata as plain data: names, shapes and numbers, none of the prose. */
export function registryOf(metadata: MetadataValue): Registry {
  metadata.types.forEach(({ id }, index) => {
    if (id !== index) failMetadata(`type ${index} has the number ${id}`);
  });
  const types = metadata.types.map(typeOf);
  const withoutVersion: Omit<Registry, 'version'> = {
    types,
    typeParameters: Object.fromEntries(
      metadata.types.flatMap(({ id, type: { params } }) =>
        params.length === 0
          ? []
          : [[id, params.map(({ name, type }): TypeParameter => [name, type])] as const],
      ),
    ),
    pallets: metadata.pallets.map((pallet) => palletOf(pallet, types)),
    apis: (metadata.apis ?? []).map(apiOf),
    outerEnums: outerEnumsOf(metadata),
    extrinsic: extrinsicOf(metadata),
  };
  return { version: versionOf(withoutVersion), ...withoutVersion };
}

const fieldOf = ({ name, type }: PortableField): FieldDefinition => [name ?? '', type];

function typeOf({ type: { path, def } }: PortableType): TypeDefinition {
  const name = path.join('::');
  switch (def.type) {
    case 'Primitive':
      return ['primitive', def.value.type.toLowerCase() as PrimitiveName];
    case 'Composite':
      return ['composite', name, def.value.map(fieldOf)];
    case 'Variant':
      return ['variant', name, def.value.map((v) => [v.name, v.index, v.fields.map(fieldOf)])];
    case 'Sequence':
      return ['sequence', def.value];
    case 'Array':
      return ['array', def.value.length, def.value.type];
    case 'Tuple':
      return ['tuple', def.value];
    case 'Compact':
      return ['compact', def.value];
    case 'BitSequence':
      return ['bits', def.value.store, def.value.order];
  }
}

function palletOf(pallet: PalletValue, types: readonly TypeDefinition[]): PalletDefinition {
  const { name, index, storage, calls, events, errors, constants } = pallet;
  return {
    name,
    index,
    ...(storage && { prefix: storage.prefix }),
    ...(calls && { calls: calls.type }),
    ...(events && { events: events.type }),
    ...(errors && { errors: errors.type }),
    storage: (storage?.items ?? []).map((item) => storageOf(item, types)),
    constants: constants.map(({ name: constant, type, value }) => ({
      name: constant,
      type,
      value: hexOfBytes(value),
    })),
  };
}

function storageOf(
  { name, modifier, type, fallback }: StorageEntry,
  types: readonly TypeDefinition[],
): StorageDefinition {
  const common = { name, modifier: modifier.type, fallback: hexOfBytes(fallback) };
  if (type.type === 'Plain') return { ...common, hashers: [], keys: [], value: type.value };
  const { hashers, key, value } = type.value;
  const keys = types[key];
  return {
    ...common,
    hashers: hashers.map((hasher) => hasher.type as Hasher),
    keys:
      hashers.length === 1
        ? [key]
        : keys?.[0] === 'tuple'
          ? keys[1]
          : failMetadata(`the keys of ${name} are no tuple`),
    value,
  };
}

const apiOf = ({ name, version, methods }: NonNullable<MetadataValue['apis']>[number]): ApiDefinition => ({
  name,
  ...(version !== undefined && { version }),
  methods: methods.map((method) => ({
    name: method.name,
    inputs: method.inputs.map(({ name: input, type }) => [input, type] as const),
    output: method.output,
  })),
});

/** A type's parameter, by its name. */
function parameter(metadata: MetadataValue, type: number | undefined, name: string): number | undefined {
  const params = type === undefined ? [] : (metadata.types[type]?.type.params ?? []);
  return params.find((candidate) => candidate.name === name)?.type ?? undefined;
}

function extrinsicOf(metadata: MetadataValue): ExtrinsicDefinition {
  const { extrinsic } = metadata;
  // Version 14 names only the extrinsic itself; the parts are its parameters.
  const part = (own: number | undefined, name: string) =>
    own ?? parameter(metadata, extrinsic.type, name) ?? failMetadata(`the extrinsic has no ${name}`);
  return {
    versions: extrinsic.versions ? [...extrinsic.versions] : [extrinsic.version!],
    address: part(extrinsic.address, 'Address'),
    call: part(extrinsic.call, 'Call'),
    signature: part(extrinsic.signature, 'Signature'),
    extensions: extrinsic.extensions.map(({ identifier, type, implicit }) => ({
      name: identifier,
      value: type,
      implicit,
    })),
  };
}

function outerEnumsOf(metadata: MetadataValue): OuterEnums {
  if (metadata.outerEnums) return metadata.outerEnums;
  const call = parameter(metadata, metadata.extrinsic.type, 'Call');
  const record = metadata.types.findIndex(({ type }) => type.path.join('::') === 'frame_system::EventRecord');
  const event = parameter(metadata, record, 'E');
  return { ...(call !== undefined && { call }), ...(event !== undefined && { event }) };
}
