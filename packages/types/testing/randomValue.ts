import type { PrimitiveName, Registry } from '../src/registry/Registry.ts';

/** A source of random numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** A small deterministic generator (mulberry32), so that a failing run can be repeated. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A random value of a type. Sequences are short, and shorter the deeper they are. */
export function randomValue(registry: Registry, type: number, random: Random, depth = 0): unknown {
  const definition = registry.types[type]!;
  const inner = (id: number) => randomValue(registry, id, random, depth + 1);
  const count = depth > 5 ? 0 : random(4);
  switch (definition[0]) {
    case 'primitive':
      return randomPrimitive(definition[1], random);
    case 'compact':
      return inner(definition[1]);
    case 'sequence':
      if (isByte(registry, definition[1])) return randomBytes(random(random(8) === 0 ? 100 : 5), random);
      return Array.from({ length: isInhabited(registry, definition[1]) ? count : 0 }, () =>
        inner(definition[1]),
      );
    case 'array':
      if (isByte(registry, definition[2])) return randomBytes(definition[1], random);
      return Array.from({ length: definition[1] }, () => inner(definition[2]));
    case 'bits':
      return Array.from({ length: random(70) }, () => random(2) === 1);
    case 'tuple':
      return definition[1].length === 0 ? null : definition[1].map(inner);
    case 'composite':
      // Maps and sets are sorted by rules of each language's own: one item has one order.
      if (/^BTree(Map|Set)$/.test(definition[1]))
        return (inner(definition[2][0]![1]) as unknown[]).slice(0, 1);
      return randomFields(definition[2], inner);
    case 'variant':
      return randomVariant(registry, definition, random, depth, inner);
  }
}

const inhabited = new WeakMap<Registry, Map<number, boolean>>();

/** As {@link hasValues}, remembered. */
export function isInhabited(registry: Registry, type: number): boolean {
  const known = inhabited.get(registry) ?? new Map<number, boolean>();
  inhabited.set(registry, known);
  if (!known.has(type)) known.set(type, hasValues(registry, type));
  return known.get(type)!;
}

type VariantType = Extract<Registry['types'][number], readonly ['variant', ...unknown[]]>;

function randomVariant(
  registry: Registry,
  [, path, variants]: VariantType,
  random: Random,
  depth: number,
  inner: (id: number) => unknown,
): unknown {
  if (path === 'sp_runtime::generic::era::Era') return randomEra(random);
  // What contains itself must end: deep down, the cases with the fewest fields.
  const possible = variants.filter(([, , fields]) =>
    fields.every(([, field]) => isInhabited(registry, field)),
  );
  const least = Math.min(...possible.map(([, , fields]) => fields.length));
  const open = depth > 8 ? possible.filter(([, , fields]) => fields.length === least) : possible;
  const [type, , fields] = open[random(open.length)]!;
  const value = randomFields(fields, inner);
  if (path !== 'Option' || nullable(registry, variants[1]![2][0]![1])) return { type, value };
  return type === 'None' ? null : value;
}

/** Immortal, or a period of 4 to 65,536 blocks and a phase inside it: the only eras that mean something. */
function randomEra(random: Random): unknown {
  if (random(4) === 0) return { type: 'Immortal', value: null };
  const exponent = 1 + random(15);
  const period = 2 << exponent;
  const phase = random(period / Math.max(period >> 12, 1));
  const encoded = exponent | (phase << 4);
  return { type: `Mortal${encoded & 0xff}`, value: encoded >> 8 };
}

function randomFields(
  fields: readonly (readonly [name: string, type: number])[],
  inner: (id: number) => unknown,
): unknown {
  if (fields.length === 0) return null;
  if (fields[0]![0] !== '') return Object.fromEntries(fields.map(([name, type]) => [name, inner(type)]));
  return fields.length === 1 ? inner(fields[0]![1]) : fields.map(([, type]) => inner(type));
}

/** Whether a type has values at all: an enum without cases has none, nor has what always holds one. */
export function hasValues(registry: Registry, type: number, above: readonly number[] = []): boolean {
  if (above.includes(type)) return true;
  const definition = registry.types[type]!;
  const inner = (id: number) => hasValues(registry, id, [...above, type]);
  if (definition[0] === 'variant')
    return definition[2].some(
      ([, , fields]) =>
        fields.length === 0 || (above.length > 4 ? true : fields.every(([, id]) => inner(id))),
    );
  if (definition[0] === 'composite') return definition[2].every(([, id]) => inner(id));
  return definition[0] !== 'tuple' || definition[1].every(inner);
}

/** Whether a value may be `null`, said again on purpose: the codecs must agree with it. */
function nullable(registry: Registry, type: number): boolean {
  const definition = registry.types[type]!;
  if (definition[0] === 'variant')
    return definition[1] === 'Option' && !nullable(registry, definition[2][1]![2][0]![1]);
  if (definition[0] === 'tuple') return definition[1].length === 0;
  if (definition[0] === 'compact') return nullable(registry, definition[1]);
  if (definition[0] !== 'composite') return false;
  const fields = definition[2];
  return (
    fields.length === 0 || (fields.length === 1 && fields[0]![0] === '' && nullable(registry, fields[0]![1]))
  );
}

const isByte = (registry: Registry, type: number) => registry.types[type]![1] === 'u8';

const randomBytes = (length: number, random: Random) => Uint8Array.from({ length }, () => random(256));

/** Edges and small numbers more often than a uniform choice would give them. */
function randomPrimitive(name: PrimitiveName, random: Random): unknown {
  if (name === 'bool') return random(2) === 1;
  if (name === 'char') return String.fromCodePoint(97 + random(26));
  if (name === 'str') return ['', 'tao', 'τ', '𝜏 alpha', 'x'.repeat(70)][random(5)];
  const bits = Number(name.slice(1));
  const signed = name.startsWith('i');
  const used = [0, 1, 6, 8, 14, 16, 30, 32, 56, 64, bits - 1, bits, bits, bits][random(14)]!;
  let value = 0n;
  for (let at = 0; at < bits; at += 8) value = (value << 8n) | BigInt(random(256));
  value =
    random(6) === 0 ? 2n ** BigInt(Math.min(used, bits)) - 1n : BigInt.asUintN(Math.min(used, bits), value);
  const whole = signed ? BigInt.asIntN(bits, value) : value;
  return bits > 32 ? whole : Number(whole);
}
