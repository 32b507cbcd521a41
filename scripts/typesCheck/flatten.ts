import { type Registry, variantsOf } from '@taokit/types/registry';

/** Everything a runtime exposes as `kind path` with a text that changes when its shape does. */
export function flatten(registry: Registry): Map<string, string> {
  const shape = shapesOf(registry);
  const args = (fields: readonly (readonly [string, number])[]) =>
    `(${fields.map(([name, type]) => `${name === '' ? '' : `${name}: `}${shape(type)}`).join(', ')})`;
  const entries: [string, string][] = [];
  for (const { name, calls, events, errors, storage, constants, index } of registry.pallets) {
    const cases = (kind: string, type: number | undefined) => {
      for (const [variant, at, fields] of variantsOf(registry, type))
        entries.push([`${kind} ${name}.${variant}`, `${index}.${at}${args(fields)}`]);
    };
    cases('call', calls);
    cases('event', events);
    cases('error', errors);
    for (const item of storage) {
      const keys = item.keys.map((key, at) => `${item.hashers[at]} ${shape(key)}`).join(', ');
      entries.push([
        `storage ${name}.${item.name}`,
        `[${keys}] -> ${shape(item.value)} ${item.modifier} ${item.fallback}`,
      ]);
    }
    for (const constant of constants)
      entries.push([`constant ${name}.${constant.name}`, `${shape(constant.type)} = 0x${constant.value}`]);
  }
  for (const { name, methods } of registry.apis)
    for (const method of methods)
      entries.push([`api ${name}.${method.name}`, `${args(method.inputs)} -> ${shape(method.output)}`]);
  registry.extrinsic.extensions.forEach(({ name, value, implicit }, at) => {
    entries.push([`extension ${name}`, `${at}: ${shape(value)} + ${shape(implicit)}`]);
  });
  return new Map(entries);
}

/**
 * The shape of a type as text. The numbers of types differ between two runtimes, so they never appear; a type inside
 * itself is its path.
 */
function shapesOf(registry: Registry): (type: number) => string {
  const known = new Map<number, string>();
  const shape = (type: number): string => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const definition = registry.types[type]!;
    known.set(type, typeof definition[1] === 'string' ? definition[1] : `${definition[0]}...`);
    const text = describe(definition);
    known.set(type, text);
    return text;
  };
  const fields = (list: readonly (readonly [string, number])[]) =>
    list.map(([name, type]) => (name === '' ? shape(type) : `${name}: ${shape(type)}`)).join(', ');
  const describe = (definition: Registry['types'][number]): string => {
    switch (definition[0]) {
      case 'primitive':
        return definition[1];
      case 'composite':
        return `${last(definition[1])}{${fields(definition[2])}}`;
      case 'variant':
        // The runtime's own enums (its calls, events, errors) are compared pallet by pallet.
        if (/(^|::)(RuntimeCall|RuntimeEvent|RuntimeError|Call|Event|Error)$/.test(definition[1]))
          return definition[1];
        return `${last(definition[1])}<${definition[2].map(([name, at, list]) => `${name}=${at}(${fields(list)})`).join(' | ')}>`;
      case 'sequence':
        return `Vec<${shape(definition[1])}>`;
      case 'array':
        return `[${shape(definition[2])}; ${definition[1]}]`;
      case 'tuple':
        return `(${definition[1].map(shape).join(', ')})`;
      case 'bits':
        return `BitVec<${shape(definition[1])}, ${shape(definition[2])}>`;
      case 'compact':
        return `Compact<${shape(definition[1])}>`;
    }
  };
  return shape;
}

/** A shape whose structs of one field without a name are that field, as they are in bytes: `NetUid{u16}` is `u16`. */
export function withoutNames(shape: string): string {
  const bare = shape.replace(/\w+\{([^{}:,]+)\}/g, '$1');
  return bare === shape ? shape : withoutNames(bare);
}

const last = (path: string) => path.slice(path.lastIndexOf(':') + 1);
