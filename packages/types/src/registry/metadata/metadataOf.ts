import { bytesOfHex } from '../internal/hex.ts';
import type {
  ApiDefinition,
  FieldDefinition,
  PalletDefinition,
  Registry,
  StorageDefinition,
  TypeDefinition,
} from '../Registry.ts';
import type {
  ApiValue,
  ExtrinsicValue,
  MetadataValue,
  MetadataVersion,
  PalletValue,
  PortableField,
  PortableType,
  StorageEntry,
  TypeDef,
} from './MetadataValue.ts';
import { typeNameOf } from './typeNameOf.ts';

const docs: string[] = [];

/** What version 16 says beside every item, and beside every enum: here, that nothing is going away. */
const remarks = (version: MetadataVersion) =>
  version === 16
    ? { item: { deprecation: { type: 'NotDeprecated', value: null } }, cases: { deprecation: [] } }
    : { item: {}, cases: {} };

/** The metadata of a registry, in a version. */
export function metadataOf(registry: Registry, version: MetadataVersion): MetadataValue {
  const types = registry.types.map((definition, id) => typeOf(registry, definition, id));
  const pallets = registry.pallets.map((pallet) => palletOf(types, pallet, version));
  const extrinsic = extrinsicOf(registry, types, version);
  const runtime = version === 16 ? {} : { runtime: runtimeType(types) };
  if (version === 14) return { types, pallets, extrinsic, ...runtime };
  const { call, event, error } = registry.outerEnums;
  return {
    types,
    pallets,
    extrinsic,
    ...runtime,
    apis: registry.apis.map((api) => apiOf(api, version)),
    outerEnums: {
      call: call ?? registry.extrinsic.call,
      event: event ?? addType(types, named('RuntimeEvent', 'Variant')),
      error: error ?? addType(types, named('RuntimeError', 'Variant')),
    },
    custom: [],
  };
}

/** Before version 16 the runtime itself is a type: an empty struct, which some extension has as its parameter. */
function runtimeType(types: PortableType[]): number {
  const isRuntime = ({ type: { path, def } }: PortableType) =>
    path.at(-1) === 'Runtime' && def.type === 'Composite' && def.value.length === 0;
  return types.find(isRuntime)?.id ?? addType(types, named('Runtime', 'Composite'));
}

type Shape = Pick<PortableType['type'], 'path' | 'params' | 'def'>;

const named = (name: string, type: 'Composite' | 'Variant'): Shape => ({
  path: [name],
  params: [],
  def: { type, value: [] },
});

/** Puts a type behind the others; its number. */
function addType(types: PortableType[], shape: Shape): number {
  return types.push({ id: types.length, type: { ...shape, docs } }) - 1;
}

/** The number of a tuple, which is added when there is none. */
function tupleType(types: PortableType[], items: readonly number[]): number {
  const known = types.find(
    ({ type: { def } }) =>
      def.type === 'Tuple' &&
      def.value.length === items.length &&
      items.every((item, index) => def.value[index] === item),
  );
  return known?.id ?? addType(types, { path: [], params: [], def: { type: 'Tuple', value: [...items] } });
}

const fieldOf =
  (registry: Registry) =>
  ([name, type]: FieldDefinition): PortableField => ({
    name: name === '' ? null : name,
    type,
    typeName: typeNameOf(registry, type),
    docs,
  });

function typeOf(registry: Registry, definition: TypeDefinition, id: number): PortableType {
  const isNamed = definition[0] === 'composite' || definition[0] === 'variant';
  const path = isNamed && definition[1] !== '' ? definition[1].split('::') : [];
  const params = (registry.typeParameters[id] ?? []).map(([name, type]) => ({ name, type }));
  return { id, type: { path, params, def: defOf(registry, definition), docs } };
}

function defOf(registry: Registry, definition: TypeDefinition): TypeDef {
  switch (definition[0]) {
    case 'primitive': {
      const type = definition[1][0]!.toUpperCase() + definition[1].slice(1);
      return { type: 'Primitive', value: { type, value: null } };
    }
    case 'composite':
      return { type: 'Composite', value: definition[2].map(fieldOf(registry)) };
    case 'variant':
      return {
        type: 'Variant',
        value: definition[2].map(([name, index, fields]) => ({
          name,
          index,
          fields: fields.map(fieldOf(registry)),
          docs,
        })),
      };
    case 'sequence':
      return { type: 'Sequence', value: definition[1] };
    case 'array':
      return { type: 'Array', value: { length: definition[1], type: definition[2] } };
    case 'tuple':
      return { type: 'Tuple', value: [...definition[1]] };
    case 'compact':
      return { type: 'Compact', value: definition[1] };
    case 'bits':
      return { type: 'BitSequence', value: { store: definition[1], order: definition[2] } };
  }
}

function palletOf(types: PortableType[], pallet: PalletDefinition, version: MetadataVersion): PalletValue {
  const { name, index, prefix, calls, events, errors, storage, constants } = pallet;
  const { item, cases } = remarks(version);
  const cased = (type: number | undefined) => (type === undefined ? null : { type, ...cases });
  return {
    name,
    storage:
      prefix === undefined
        ? null
        : { prefix, items: storage.map((entry) => ({ ...storageOf(types, entry), ...item })) },
    calls: cased(calls),
    events: cased(events),
    constants: constants.map((constant) => ({
      ...constant,
      value: bytesOfHex(constant.value),
      docs,
      ...item,
    })),
    errors: cased(errors),
    ...(version === 16 && { associatedTypes: [], viewFunctions: [] }),
    index,
    ...(version > 14 && { docs }),
    ...item,
  };
}

function storageOf(types: PortableType[], definition: StorageDefinition): StorageEntry {
  const { name, modifier, hashers, keys, value, fallback } = definition;
  const entry = { name, modifier: { type: modifier, value: null } };
  const rest = { fallback: bytesOfHex(fallback), docs };
  if (keys.length === 0) return { ...entry, type: { type: 'Plain', value }, ...rest };
  const key = keys.length === 1 ? keys[0]! : tupleType(types, keys);
  const map = { hashers: hashers.map((type) => ({ type, value: null })), key, value };
  return { ...entry, type: { type: 'Map', value: map }, ...rest };
}

function apiOf({ name, methods, version: own }: ApiDefinition, version: MetadataVersion): ApiValue {
  const { item } = remarks(version);
  return {
    name,
    methods: methods.map((method) => ({
      name: method.name,
      inputs: method.inputs.map(([input, type]) => ({ name: input, type })),
      output: method.output,
      docs,
      ...item,
    })),
    docs,
    ...(version === 16 && { version: own ?? 1, ...item }),
  };
}

function extrinsicOf(registry: Registry, types: PortableType[], version: MetadataVersion): ExtrinsicValue {
  const { address, call, signature, versions } = registry.extrinsic;
  const extensions = registry.extrinsic.extensions.map(({ name, value, implicit }) => ({
    identifier: name,
    type: value,
    implicit,
  }));
  const parts = { address, call, signature };
  if (version === 16) {
    const order = extensions.map((_, index) => index);
    return { versions: Uint8Array.from(versions), ...parts, extensionsByVersion: [[0, order]], extensions };
  }
  // Before version 16 a runtime names one format: the signed one, which every client writes.
  const format = Math.min(...versions);
  const unchecked = types.find(({ type }) => isUnchecked(type, signature));
  const extra =
    unchecked?.type.params[3]?.type ??
    tupleType(
      types,
      extensions.map(({ type }) => type),
    );
  if (version === 15) return { version: format, ...parts, extra, extensions };
  const type = unchecked?.id ?? uncheckedExtrinsic(types, { ...parts, extra });
  return { type, version: format, extensions };
}

/** Whether a type is that of extrinsics: it has their parts as parameters. */
const isUnchecked = ({ path, params }: PortableType['type'], signature: number) =>
  path.at(-1) === 'UncheckedExtrinsic' && params[2]?.type === signature;

/** Version 14 names the parts of an extrinsic as the parameters of its type. */
function uncheckedExtrinsic(
  types: PortableType[],
  { address, call, signature, extra }: Readonly<Record<'address' | 'call' | 'signature' | 'extra', number>>,
): number {
  const params = { Address: address, Call: call, Signature: signature, Extra: extra };
  const path = ['sp_runtime', 'generic', 'unchecked_extrinsic', 'UncheckedExtrinsic'];
  const shape: Shape = {
    path,
    params: Object.entries(params).map(([name, type]) => ({ name, type })),
    def: { type: 'Composite', value: [] },
  };
  return types.push({ id: types.length, type: { ...shape, docs } }) - 1;
}
