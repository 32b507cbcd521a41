import fc from 'fast-check';
import { WHOLE } from './whole.ts';

/** One change of a call's arguments. */
export interface Damage {
  /** What it does, for a reader. */
  readonly text: string;
  /** Whether no function may take it: a field that no type has, a symbol, NaN. */
  readonly isHopeless: boolean;
  /** The arguments with the change; the given ones stay as they are. */
  readonly args: readonly unknown[];
}

type Path = readonly (string | number)[];

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** What stands in a value's place, with its name. */
const WRONG: readonly (readonly [name: string, value: unknown, isHopeless: boolean])[] = [
  ['undefined', undefined, false],
  ['null', null, false],
  ['NaN', Number.NaN, true],
  ['Infinity', Number.POSITIVE_INFINITY, true],
  ['-0', -0, false],
  ['-1', -1, false],
  ['1.5', 1.5, false],
  ['2 ** 53', 2 ** 53, false],
  ["''", '', false],
  ["'0.0315'", '0.0315', false],
  ["'ünïcode'", 'ünïcode', false],
  ['true', true, false],
  ['-1n', -1n, false],
  ['2n ** 64n', 2n ** 64n, false],
  ['2n ** 128n', 2n ** 128n, false],
  ['[]', [], false],
  ['{}', {}, false],
  ['[null]', [null], false],
  ['a cycle', cyclic, true],
  ['a symbol', Symbol('wrong'), true],
  ['a function', () => 0, false],
  ['a Map', new Map(), false],
  ['a bare object', Object.create(null), false],
];

/**
 * Ways to damage arguments: a value replaced, a field left out, one more, or one misspelt, at any depth.
 *
 * @param args - arguments of a call
 * @param open - objects that may have one more field
 */
export function arbitraryDamage(args: readonly unknown[], open: WeakSet<object>): fc.Arbitrary<Damage> {
  const paths = pathsOf(args).slice(0, 400);
  const objects = paths.filter((path) => isPlainObject(valueAt(args, path)) && !isWhole(valueAt(args, path)));
  const replaced = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...WRONG)).map(
    ([path, [name, value, isHopeless]]): Damage => ({
      text: `${nameOf(path)} = ${name}`,
      isHopeless: isHopeless && isTold(valueAt(args, path), value),
      args: replacedAt(args, path, () => value),
    }),
  );
  if (objects.length === 0) return replaced;
  const misspelt = fc.constantFrom(...objects).map((path): Damage => {
    const isHopeless = !open.has(valueAt(args, path) as object);
    const args2 = replacedAt(args, path, (value) => ({ ...(value as object), mispelt: 1 }));
    return { text: `${nameOf(path)}.mispelt = 1`, isHopeless, args: args2 };
  });
  return fc.oneof({ weight: 3, arbitrary: replaced }, { weight: 1, arbitrary: misspelt });
}

function pathsOf(value: unknown, at: Path = []): Path[] {
  const own: Path[] = at.length === 0 ? [] : [at];
  if (at.length > 6 || isWhole(value) || (!isPlainObject(value) && !Array.isArray(value))) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** Whether a value can be told from what stands in its place: a function is as good as another, an object of another library too. */
function isTold(value: unknown, wrong: unknown): boolean {
  return typeof value !== 'function' && !(isWhole(value) && typeof wrong === 'object');
}

function isWhole(value: unknown): boolean {
  return typeof value === 'object' && value !== null && WHOLE.has(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}

function replacedAt(
  args: readonly unknown[],
  path: Path,
  change: (value: unknown) => unknown,
): readonly unknown[] {
  const replace = (value: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return change(value);
    const inner = replace((value as Readonly<Record<string, unknown>>)[key], rest);
    return Array.isArray(value) ? value.with(key as number, inner) : { ...(value as object), [key]: inner };
  };
  return replace(args, path) as readonly unknown[];
}

function nameOf(path: Path): string {
  const [first, ...rest] = path;
  return `argument ${Number(first) + 1}${rest.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
}
