import type { Registry, TypeDefinition, VariantDefinition } from '../Registry.ts';
import type { MetadataVersion } from './MetadataValue.ts';

/** A version of metadata, described in its own type language: the one codec reads and writes it. */
export interface MetadataFormat {
  /** The types of the description. */
  readonly registry: Registry;
  /** The type of the whole, after the magic number and the version. */
  readonly root: number;
}

const formats = /* @__PURE__ */ new Map<MetadataVersion, MetadataFormat>();

/** The format of a version; built once. */
export function metadataFormat(version: MetadataVersion): MetadataFormat {
  const known = formats.get(version);
  if (known !== undefined) return known;
  const types: TypeDefinition[] = [];
  const root = describeMetadata(builderOf(types), version);
  const format: MetadataFormat = {
    root,
    registry: {
      version: { specName: `metadata-v${version}`, specVersion: 0, transactionVersion: 0 },
      types,
      typeParameters: {},
      pallets: [],
      apis: [],
      outerEnums: {},
      extrinsic: { versions: [], address: 0, call: 0, signature: 0, extensions: [] },
    },
  };
  formats.set(version, format);
  return format;
}

type Fields = Readonly<Record<string, number>>;
type Builder = ReturnType<typeof builderOf>;

/** Adds types to a list and answers their numbers. */
function builderOf(types: TypeDefinition[]) {
  const add = (definition: TypeDefinition): number => types.push(definition) - 1;
  const variant = (name: string, cases: readonly (readonly [name: string, fields?: Fields | number])[]) =>
    add([
      'variant',
      name,
      cases.map(([label, fields = {}], index): VariantDefinition => {
        const inner = typeof fields === 'number' ? { '': fields } : fields;
        return [label, index, Object.entries(inner)];
      }),
    ]);
  return {
    u8: add(['primitive', 'u8']),
    text: add(['primitive', 'str']),
    u32: add(['primitive', 'u32']),
    id: add(['compact', 2]),
    list: (item: number) => add(['sequence', item]),
    array: (length: number, item: number) => add(['array', length, item]),
    tuple: (...items: number[]) => add(['tuple', items]),
    struct: (name: string, fields: Fields) => add(['composite', name, Object.entries(fields)]),
    option: (inner: number) =>
      add([
        'variant',
        'Option',
        [
          ['None', 0, []],
          ['Some', 1, [['', inner]]],
        ],
      ]),
    variant,
  };
}

const primitives = 'Bool Char Str U8 U16 U32 U64 U128 U256 I8 I16 I32 I64 I128 I256'.split(' ');

function describeTypes(b: Builder): number {
  const { id, text, u8, list, struct, option, variant } = b;
  const docs = list(text);
  const name = option(text);
  const field = struct('Field', { name, type: id, typeName: name, docs });
  const inner = list(struct('Variant', { name: text, fields: list(field), index: u8, docs }));
  const def = variant('TypeDef', [
    ['Composite', list(field)],
    ['Variant', inner],
    ['Sequence', id],
    ['Array', { length: b.u32, type: id }],
    ['Tuple', list(id)],
    [
      'Primitive',
      variant(
        'Primitive',
        primitives.map((label) => [label] as const),
      ),
    ],
    ['Compact', id],
    ['BitSequence', { store: id, order: id }],
  ]);
  const params = list(struct('TypeParameter', { name: text, type: option(id) }));
  const type = struct('Type', { path: docs, params, def, docs });
  return list(struct('PortableType', { id, type }));
}

/** Notes of version 16 on what is going away, of an item and of an enum's cases. */
function describeDeprecation(b: Builder): { item: Fields; cases: Fields } {
  const note = { note: b.text, since: b.option(b.text) };
  const states = (first: string) =>
    b.variant('Deprecation', [[first], ['DeprecatedWithoutNote'], ['Deprecated', note]]);
  return {
    item: { deprecation: states('NotDeprecated') },
    cases: { deprecation: b.list(b.tuple(b.u8, states('Never'))) },
  };
}

function describePallet(b: Builder, version: MetadataVersion, params: number): number {
  const { id, text, list, struct, option, variant } = b;
  const docs = list(text);
  const { item, cases } = version === 16 ? describeDeprecation(b) : { item: {}, cases: {} };
  const hashers = 'Blake2_128 Blake2_256 Blake2_128Concat Twox128 Twox256 Twox64Concat Identity'.split(' ');
  const hasher = variant(
    'Hasher',
    hashers.map((label) => [label] as const),
  );
  const entry = variant('StorageEntryType', [
    ['Plain', id],
    ['Map', { hashers: list(hasher), key: id, value: id }],
  ]);
  const modifier = variant('Modifier', [['Optional'], ['Default'], ['Required']]);
  const bytes = list(b.u8);
  const storage = { name: text, modifier, type: entry, fallback: bytes, docs, ...item };
  const items = struct('Storage', { prefix: text, items: list(struct('StorageEntry', storage)) });
  const cased = option(struct('Enum', { type: id, ...cases }));
  const constant = struct('Constant', { name: text, type: id, value: bytes, docs, ...item });
  return struct('Pallet', {
    name: text,
    storage: option(items),
    calls: cased,
    events: cased,
    constants: list(constant),
    errors: cased,
    ...(version === 16 && {
      associatedTypes: list(struct('AssociatedType', { name: text, type: id, docs })),
      viewFunctions: list(
        struct('ViewFunction', {
          id: b.array(32, b.u8),
          name: text,
          inputs: params,
          output: id,
          docs,
          ...item,
        }),
      ),
    }),
    index: b.u8,
    ...(version > 14 && { docs }),
    ...item,
  });
}

function describeExtrinsic(b: Builder, version: MetadataVersion): number {
  const { id, text, u8, list, struct } = b;
  const extensions = list(struct('Extension', { identifier: text, type: id, implicit: id }));
  const parts = { address: id, call: id, signature: id };
  if (version === 14) return struct('Extrinsic', { type: id, version: u8, extensions });
  if (version === 15) return struct('Extrinsic', { version: u8, ...parts, extra: id, extensions });
  const extensionsByVersion = list(b.tuple(u8, list(id)));
  return struct('Extrinsic', { versions: list(u8), ...parts, extensionsByVersion, extensions });
}

function describeApi(b: Builder, version: MetadataVersion, params: number): number {
  const { id, text, list, struct } = b;
  const docs = list(text);
  const item = version === 16 ? describeDeprecation(b).item : {};
  const method = struct('Method', { name: text, inputs: params, output: id, docs, ...item });
  const more = version === 16 ? { version: id, ...item } : {};
  return struct('Api', { name: text, methods: list(method), docs, ...more });
}

function describeMetadata(b: Builder, version: MetadataVersion): number {
  const { id, text, list, struct } = b;
  const params = list(struct('Parameter', { name: text, type: id }));
  const types = describeTypes(b);
  const pallets = list(describePallet(b, version, params));
  const extrinsic = describeExtrinsic(b, version);
  const runtime = version === 16 ? {} : { runtime: id };
  if (version === 14) return struct('Metadata', { types, pallets, extrinsic, ...runtime });
  const outerEnums = struct('OuterEnums', { call: id, event: id, error: id });
  const custom = list(b.tuple(text, struct('CustomValue', { type: id, value: list(b.u8) })));
  const apis = list(describeApi(b, version, params));
  return struct('Metadata', { types, pallets, extrinsic, ...runtime, apis, outerEnums, custom });
}
