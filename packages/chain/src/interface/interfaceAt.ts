import {
  encodeValue,
  findPallet,
  findStorage,
  type PalletDefinition,
  type PrimitiveName,
  type Registry,
  type StorageDefinition,
  type TypeDefinition,
  type VariantDefinition,
} from '@taokit/types/registry';
import { hexFromBytes } from '../state/AccountId.ts';
import type { ChainParameters } from './ChainParameters.ts';
import type { OlderItem, OlderType } from './OlderItem.ts';
import { SUBTENSOR_ERRORS_OF_300 } from './olderErrors.ts';
import { OLDER_ITEMS } from './olderItems.ts';

/** The first spec whose storage today's interface describes; earlier ones have the older items besides. */
const FIRST_OF_TODAY = 423;
/** A pallet that today's runtime has no longer; its number is free there. */
const SENATE: PalletDefinition = {
  name: 'SenateMembers',
  index: 9,
  prefix: 'SenateMembers',
  storage: [],
  constants: [],
};

/**
 * The interface a chain of a spec runs on: the one given, with what an older spec had besides, and with a build's own defaults.
 *
 * @param registry - the interface of today
 * @param spec - whose rules hold
 * @param parameters - what the build has otherwise
 * @returns the interface; the one given where nothing is added
 */
export function interfaceAt(registry: Registry, spec: number, parameters: ChainParameters): Registry {
  const isOlder = spec < FIRST_OF_TODAY && registry.version.specVersion >= FIRST_OF_TODAY;
  const own = isOlder ? withOlderItems(registry, spec) : registry;
  return parameters.storageDefaults === undefined ? own : withDefaults(own, parameters.storageDefaults);
}

function withOlderItems(registry: Registry, spec: number): Registry {
  const types = [...registry.types];
  const place = typePlacer(registry, types);
  const items = OLDER_ITEMS.map((item) => [item, definitionOf(item, place)] as const);
  const errors = types.push(errorsOf300(registry)) - 1;
  const version = { ...registry.version, specVersion: spec };
  const typed = { ...registry, types, version, pallets: [...registry.pallets, SENATE] };
  return {
    ...typed,
    pallets: typed.pallets.map((pallet) => ({
      ...pallet,
      ...(pallet.name === 'SubtensorModule' ? { errors } : {}),
      storage: [
        ...pallet.storage,
        ...items
          .filter(([{ path }]) => path.startsWith(`${pallet.name}.`))
          .map(([{ fallback }, definition]) => withFallback(typed, definition, fallback)),
      ],
    })),
  };
}

function withDefaults(registry: Registry, defaults: Readonly<Record<string, unknown>>): Registry {
  return {
    ...registry,
    pallets: registry.pallets.map((pallet) => ({
      ...pallet,
      storage: pallet.storage.map((item) =>
        withFallback(registry, item, defaults[`${pallet.name}.${item.name}`]),
      ),
    })),
  };
}

function withFallback(registry: Registry, item: StorageDefinition, fallback: unknown): StorageDefinition {
  if (fallback === undefined) return item;
  const bytes = encodeValue(registry, item.value, fallback);
  return { ...item, modifier: 'Default', fallback: hexFromBytes(bytes).slice(2) };
}

function definitionOf(item: OlderItem, place: (type: OlderType) => number): StorageDefinition {
  return {
    name: item.path.slice(item.path.indexOf('.') + 1),
    modifier: 'Optional',
    hashers: item.hashers,
    keys: item.keys.map(place),
    value: place(item.value),
    fallback: '',
  };
}

/** The enum of errors of spec 300: their numbers are not today's. */
function errorsOf300(registry: Registry): TypeDefinition {
  const { errors } = findPallet(registry, 'SubtensorModule');
  const [, path] = registry.types[errors!] as readonly ['variant', string, readonly VariantDefinition[]];
  return ['variant', path, SUBTENSOR_ERRORS_OF_300.map((name, index) => [name, index, []])];
}

/** Finds types in an interface, and adds those that it lacks to a list. */
function typePlacer(registry: Registry, types: TypeDefinition[]): (type: OlderType) => number {
  const placed = new Map<OlderType, number>();
  const typeAt = (path: string) => findStorage(registry, path).value;
  const add = (type: TypeDefinition) => types.push(type) - 1;
  const primitive = (name: PrimitiveName) =>
    types.findIndex((type) => type[0] === 'primitive' && type[1] === name);
  const struct = (fields: readonly (readonly [string, OlderType])[]) =>
    add(['composite', '', fields.map(([name, type]) => [name, place(type)])]);
  const make: Readonly<Partial<Record<OlderType, () => number>>> = {
    account: () => findStorage(registry, 'System.Account').keys[0]!,
    netuid: () => findStorage(registry, 'SubtensorModule.Tempo').keys[0]!,
    u16s: () => typeAt('SubtensorModule.StakeWeight'),
    accounts: () => typeAt('SubtensorModule.StakingHotkeys'),
    fixedI128: () => typeAt('SubtensorModule.SubnetMovingPrice'),
    fixedU128: () => typeAt('SubtensorModule.SubnetLeaseShares'),
    coldkeySwap: () => add(['tuple', [place('u32'), place('account')]]),
    layer: () => add(['variant', '', ['Top', 'Middle', 'Bottom'].map((name, index) => [name, index, []])]),
    tick: () =>
      struct([
        ['liquidity_net', 'i128'],
        ['liquidity_gross', 'u64'],
        ['fees_out_tao', 'fixedI128'],
        ['fees_out_alpha', 'fixedI128'],
      ]),
    position: () =>
      struct([
        ['id', 'u128'],
        ['netuid', 'netuid'],
        ['tick_low', 'i32'],
        ['tick_high', 'i32'],
        ['liquidity', 'u64'],
        ['fees_tao', 'fixedI128'],
        ['fees_alpha', 'fixedI128'],
      ]),
  };
  return place;

  function place(type: OlderType): number {
    const known = placed.get(type);
    if (known !== undefined) return known;
    const made = make[type]?.() ?? primitiveOrAdded(type as PrimitiveName);
    placed.set(type, made);
    return made;
  }

  function primitiveOrAdded(name: PrimitiveName): number {
    const found = primitive(name);
    return found === -1 ? add(['primitive', name]) : found;
  }
}
