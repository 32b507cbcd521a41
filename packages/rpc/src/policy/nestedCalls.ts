import { type Call, callOf, findCall, type Registry, type TypeDefinition } from '@taokit/types/registry';

/** A call inside another, and the argument it stands in. */
export interface NestedCall {
  /** The argument. */
  readonly argument: string;
  /** The call. */
  readonly call: Call;
}

/**
 * The calls that stand in the arguments of a call, wherever the runtime's own types say that a call may stand: a wrapper that a
 * newer runtime brings is found like those known today.
 *
 * @param registry - the runtime's interface
 * @param call - the outer call, as `decodeCall` reads it
 */
export function nestedCalls(registry: Registry, call: Call): readonly NestedCall[] {
  return findCall(registry, call.path).flatMap(([argument, type]) =>
    callsIn(registry, type, call.arguments[argument]).map((inner) => ({ argument, call: inner })),
  );
}

/** Types that can hold a call, by runtime. */
const holders = /* @__PURE__ */ new WeakMap<Registry, ReadonlySet<number>>();

function callsIn(registry: Registry, type: number, value: unknown): readonly Call[] {
  if (type === registry.extrinsic.call) return [callOf(value)];
  if (!holdersOf(registry).has(type) || value === null || value === undefined) return [];
  return childrenOf(registry.types[type]!, value).flatMap(([inner, part]) => callsIn(registry, inner, part));
}

/** The parts of a value, with their types, in the forms the registry decodes to. */
function childrenOf(definition: TypeDefinition, value: unknown): readonly (readonly [number, unknown])[] {
  switch (definition[0]) {
    case 'sequence':
    case 'array': {
      const item = definition[0] === 'array' ? definition[2] : definition[1];
      return (value as readonly unknown[]).map((part) => [item, part] as const);
    }
    case 'tuple':
      return definition[1].map((inner, at) => [inner, (value as readonly unknown[])[at]] as const);
    case 'composite':
      return fieldsOf(definition[2], value);
    case 'variant': {
      const variants = definition[2];
      const option = variants.length === 2 && variants[1]![0] === 'Some';
      if (option) return fieldsOf(variants[1]![2], value);
      const { type, value: inner } = value as { readonly type: string; readonly value: unknown };
      return fieldsOf(variants.find(([name]) => name === type)?.[2] ?? [], inner);
    }
    case 'compact':
      return [[definition[1], value]];
    default:
      return [];
  }
}

function fieldsOf(fields: readonly (readonly [string, number])[], value: unknown) {
  const [first] = fields;
  if (fields.length === 1 && first![0] === '') return [[first![1], value] as const];
  return fields.map(
    ([name, type], at) =>
      [type, (value as Readonly<Record<string, unknown>>)[name === '' ? at : name]] as const,
  );
}

function holdersOf(registry: Registry): ReadonlySet<number> {
  const known = holders.get(registry);
  if (known !== undefined) return known;
  const found = new Set([registry.extrinsic.call]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    registry.types.forEach((definition, type) => {
      if (partsOf(definition).some((part) => found.has(part))) found.add(type);
    });
  }
  holders.set(registry, found);
  return found;
}

function partsOf(definition: TypeDefinition): readonly number[] {
  switch (definition[0]) {
    case 'composite':
      return definition[2].map(([, type]) => type);
    case 'variant':
      return definition[2].flatMap(([, , fields]) => fields.map(([, type]) => type));
    case 'sequence':
    case 'compact':
      return [definition[1]];
    case 'array':
      return [definition[2]];
    case 'tuple':
      return definition[1];
    default:
      return [];
  }
}
