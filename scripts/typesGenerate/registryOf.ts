import { Metadata, TypeRegistry } from '@polkadot/types';
import type { PortableType, RuntimeVersion, SiField } from '@polkadot/types/interfaces';
import type { Hasher, PrimitiveName, Registry, TypeDefinition } from '@taokit/types/registry';

type Latest = Metadata['asLatest'];
type Pallet = Latest['pallets'][number];

/** The interface in metadata as plain data: names, shapes and numbers, none of the prose. */
export function registryOf(metadata: `0x${string}`): Registry {
  const polkadot = new TypeRegistry();
  const whole = new Metadata(polkadot, metadata);
  polkadot.setMetadata(whole);
  const { extrinsic, apis, pallets } = whole.asLatest;
  const version = polkadot.createType(
    'RuntimeVersion',
    versionBytes(whole.asLatest),
  ) as unknown as RuntimeVersion;
  return {
    version: {
      specName: version.specName.toString(),
      specVersion: version.specVersion.toNumber(),
      transactionVersion: version.transactionVersion.toNumber(),
    },
    types: whole.asLatest.lookup.types.map(typeOf),
    pallets: pallets.map((pallet) => palletOf(pallet, whole.asLatest)),
    apis: apis.map(({ name, methods }) => ({
      name: name.toString(),
      methods: methods.map((method) => ({
        name: method.name.toString(),
        inputs: method.inputs.map((input) => [input.name.toString(), input.type.toNumber()] as const),
        output: method.output.toNumber(),
      })),
    })),
    extrinsic: {
      versions: [...extrinsic.versions.toU8a(true)],
      address: extrinsic.addressType.toNumber(),
      call: extrinsic.callType.toNumber(),
      signature: extrinsic.signatureType.toNumber(),
      extensions: extrinsic.transactionExtensions.map((extension) => ({
        name: extension.identifier.toString(),
        value: extension.type.toNumber(),
        implicit: extension.implicit.toNumber(),
      })),
    },
  };
}

function versionBytes({ pallets }: Latest): Uint8Array {
  const system = pallets.find(({ name }) => name.eq('System'));
  const constant = system?.constants.find(({ name }) => name.eq('Version'));
  if (constant === undefined) throw new Error('The metadata has no System.Version constant.');
  return constant.value.toU8a(true);
}

const fieldOf = (field: SiField) => [field.name.unwrapOr('').toString(), field.type.toNumber()] as const;

function typeOf({ id, type: { path, def } }: PortableType): TypeDefinition {
  const name = path.map(String).join('::');
  switch (def.type) {
    case 'Primitive':
      return ['primitive', def.asPrimitive.toString().toLowerCase() as PrimitiveName];
    case 'Composite':
      return ['composite', name, def.asComposite.fields.map(fieldOf)];
    case 'Variant':
      return [
        'variant',
        name,
        def.asVariant.variants.map((v) => [v.name.toString(), v.index.toNumber(), v.fields.map(fieldOf)]),
      ];
    case 'Sequence':
      return ['sequence', def.asSequence.type.toNumber()];
    case 'Array':
      return ['array', def.asArray.len.toNumber(), def.asArray.type.toNumber()];
    case 'Tuple':
      return ['tuple', def.asTuple.map((item) => item.toNumber())];
    case 'Compact':
      return ['compact', def.asCompact.type.toNumber()];
    default:
      throw new Error(`Type ${id} is a ${def.type}, which the registry does not know yet.`);
  }
}

function palletOf(pallet: Pallet, metadata: Latest): Registry['pallets'][number] {
  const storage = pallet.storage.unwrapOr(undefined);
  return {
    name: pallet.name.toString(),
    index: pallet.index.toNumber(),
    ...(storage && { prefix: storage.prefix.toString() }),
    ...(pallet.calls.isSome && { calls: pallet.calls.unwrap().type.toNumber() }),
    ...(pallet.events.isSome && { events: pallet.events.unwrap().type.toNumber() }),
    ...(pallet.errors.isSome && { errors: pallet.errors.unwrap().type.toNumber() }),
    storage: (storage?.items ?? []).map((item) => storageOf(item, metadata)),
    constants: pallet.constants.map((constant) => ({
      name: constant.name.toString(),
      type: constant.type.toNumber(),
      value: hex(constant.value.toU8a(true)),
    })),
  };
}

type Item = ReturnType<Pallet['storage']['unwrap']>['items'][number];

function storageOf(item: Item, { lookup }: Latest): Registry['pallets'][number]['storage'][number] {
  const common = {
    name: item.name.toString(),
    modifier: item.modifier.toString() as 'Optional' | 'Default',
    fallback: hex(item.fallback.toU8a(true)),
  };
  if (item.type.isPlain) return { ...common, hashers: [], keys: [], value: item.type.asPlain.toNumber() };
  const { hashers, key, value } = item.type.asMap;
  const keys =
    hashers.length === 1
      ? [key.toNumber()]
      : lookup.getSiType(key).def.asTuple.map((part) => part.toNumber());
  return {
    ...common,
    hashers: hashers.map((hasher) => hasher.type as Hasher),
    keys,
    value: value.toNumber(),
  };
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
