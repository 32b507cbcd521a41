import type { FieldDefinition, Registry, TypeDefinition } from '@taokit/types/registry';

/** A decoded value as a reader is shown it: what the runtime's type says it is. */
export type Shown =
  | { readonly kind: 'account'; readonly publicKey: Uint8Array }
  | { readonly kind: 'amount'; readonly unit: 'TAO' | 'alpha'; readonly rao: bigint }
  | { readonly kind: 'netuid'; readonly netuid: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'list'; readonly items: readonly Shown[] }
  | {
      readonly kind: 'record';
      readonly name: string;
      readonly fields: readonly (readonly [name: string, value: Shown])[];
    };

/** Plain integers of pallets that know no amounts as a type. */
const TAO_FIELDS: ReadonlySet<string> = new Set(['amount', 'actual_fee', 'tip', 'value', 'actual_amount']);
const OLDER_PALLETS = /^(Balances|TransactionPayment)\./;

/** What an event carries, by the types of its fields. */
export function describeEvent(registry: Registry, path: string, value: unknown): Shown {
  return describeVariant(registry, path, 'events', value);
}

/** The arguments of a call, by the types of its fields. */
export function describeCall(registry: Registry, path: string, value: unknown): Shown {
  return describeVariant(registry, path, 'calls', value);
}

function describeVariant(registry: Registry, path: string, part: 'events' | 'calls', value: unknown): Shown {
  const [palletName, name] = path.split('.');
  const type = registry.pallets.find((pallet) => pallet.name === palletName)?.[part];
  const fields = type === undefined ? undefined : fieldsOf(registry.types[type], name!);
  if (fields === undefined) return plain(value);
  return describeFields(registry, fields, value, OLDER_PALLETS.test(path));
}

function fieldsOf(type: TypeDefinition | undefined, name: string): readonly FieldDefinition[] | undefined {
  if (type?.[0] !== 'variant') return undefined;
  return type[2].find(([own]) => own === name)?.[2];
}

/** Nothing, one value, an array, or an object: as the registry decodes fields. */
function describeFields(
  registry: Registry,
  fields: readonly FieldDefinition[],
  value: unknown,
  isOlder = false,
): Shown {
  if (fields.length === 0 || value === null || value === undefined)
    return { kind: 'record', name: '', fields: [] };
  const isNamed = fields[0]![0] !== '';
  if (!isNamed && fields.length === 1) return describeValue(registry, fields[0]![1], value);
  return {
    kind: 'record',
    name: '',
    fields: fields.map(([name, type], index) => {
      const inner = isNamed ? (value as Record<string, unknown>)[name] : (value as readonly unknown[])[index];
      if (isOlder && TAO_FIELDS.has(name) && typeof inner === 'bigint')
        return [name, { kind: 'amount', unit: 'TAO', rao: inner }];
      return [name, describeValue(registry, type, inner)];
    }),
  };
}

/** A value by its type. */
function describeValue(registry: Registry, type: number, value: unknown): Shown {
  const definition = registry.types[type];
  if (definition === undefined || value === null || value === undefined) return plain(value);
  switch (definition[0]) {
    case 'composite':
      return describeComposite(registry, definition, value);
    case 'variant':
      return describeEnum(registry, definition, value);
    case 'compact':
      return describeValue(registry, definition[1], value);
    case 'sequence':
    case 'array':
      return describeItems(registry, definition.at(-1) as number, value);
    case 'tuple':
      return {
        kind: 'list',
        items: definition[1].map((item, index) =>
          describeValue(registry, item, (value as readonly unknown[])[index]),
        ),
      };
    default:
      return plain(value);
  }
}

function describeComposite(
  registry: Registry,
  [, path, fields]: Extract<TypeDefinition, readonly ['composite', ...unknown[]]>,
  value: unknown,
): Shown {
  const name = path.split('::').at(-1);
  if (name === 'AccountId32' && value instanceof Uint8Array) return { kind: 'account', publicKey: value };
  if (name === 'NetUid' && typeof value === 'number') return { kind: 'netuid', netuid: value };
  // Mechanisms of one subnet are kept 4,096 numbers apart.
  if (name === 'NetUidStorageIndex' && typeof value === 'number')
    return { kind: 'netuid', netuid: value % 4_096 };
  if (name === 'TaoBalance' && typeof value === 'bigint') return { kind: 'amount', unit: 'TAO', rao: value };
  if (name === 'AlphaBalance' && typeof value === 'bigint')
    return { kind: 'amount', unit: 'alpha', rao: value };
  return describeFields(registry, fields, value);
}

function describeEnum(
  registry: Registry,
  definition: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  value: unknown,
): Shown {
  const { type, value: inner } = value as { readonly type?: string; readonly value?: unknown };
  // `Option` holds its value as it is, and nothing as null.
  if (type === undefined || typeof value !== 'object') return describeOption(registry, definition, value);
  const shown = describeFields(registry, fieldsOf(definition, type) ?? [], inner);
  if (type === 'Id' && shown.kind === 'account') return shown;
  if (shown.kind === 'record') return { ...shown, name: type };
  return { kind: 'record', name: type, fields: [['', shown]] };
}

function describeOption(
  registry: Registry,
  definition: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  value: unknown,
): Shown {
  const some = fieldsOf(definition, 'Some')?.[0]?.[1];
  return some === undefined ? plain(value) : describeValue(registry, some, value);
}

function describeItems(registry: Registry, item: number, value: unknown): Shown {
  if (value instanceof Uint8Array || typeof value === 'string') return plain(value);
  return {
    kind: 'list',
    items: (value as readonly unknown[]).map((one) => describeValue(registry, item, one)),
  };
}

/** A value without a type: as it is. */
function plain(value: unknown): Shown {
  if (value === null || value === undefined) return { kind: 'text', text: 'none' };
  if (value instanceof Uint8Array) return { kind: 'bytes', bytes: value };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(plain) };
  if (typeof value === 'object')
    return {
      kind: 'record',
      name: '',
      fields: Object.entries(value).map(([name, inner]) => [name, plain(inner)] as const),
    };
  return { kind: 'text', text: String(value) };
}

/** Subnets and accounts that a value names, wherever in it they stand. */
export function mentionsOf(shown: Shown): {
  readonly netuids: ReadonlySet<number>;
  readonly accounts: ReadonlySet<string>;
} {
  const netuids = new Set<number>();
  const accounts = new Set<string>();
  const walk = (at: Shown): void => {
    if (at.kind === 'netuid') netuids.add(at.netuid);
    else if (at.kind === 'account') accounts.add(hexOf(at.publicKey));
    else if (at.kind === 'list') at.items.forEach(walk);
    else if (at.kind === 'record') for (const [, value] of at.fields) walk(value);
  };
  walk(shown);
  return { netuids, accounts };
}

/** Bytes as hex, without a prefix. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
