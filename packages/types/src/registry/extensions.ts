import { objectOf, type Rule, wrongType } from '@taokit/errors/check';
import type { AnyCodec } from './codec/AnyCodec.ts';
import { codecOf } from './codec/codecOf.ts';
import { concat } from './codec/concat.ts';
import { check } from './internal/check.ts';
import type { Registry } from './Registry.ts';
import { encodeValue } from './values.ts';

/** What each transaction extension carries, by the extension's name. */
export type ExtensionValues = Readonly<Record<string, unknown>>;

/** What an extension carries in the extrinsic, or what of it is signed without being carried. */
export type ExtensionSide = 'value' | 'implicit';

/** One side of an extension. */
interface Side {
  readonly name: string;
  /** The type of its values. */
  readonly type: number;
  /** The bytes of none; absent where there must be a value. */
  readonly none: Uint8Array | undefined;
}

const sides = /* @__PURE__ */ new WeakMap<Registry, Readonly<Record<ExtensionSide, readonly Side[]>>>();

/**
 * Encodes one side of every extension, in the runtime's order. What carries nothing, or may be none, can be left out.
 *
 * @internal
 */
export function encodeExtensions(
  registry: Registry,
  values: ExtensionValues,
  side: ExtensionSide,
): Uint8Array {
  return concat(
    sidesOf(registry)[side].map(({ name, type, none }) => {
      const value = values[name];
      if (value !== undefined) return encodeValue(registry, type, value);
      if (none === undefined)
        check(undefined, anyValue, `${side === 'value' ? 'extensions' : 'implicit'}.${name}`);
      return none!;
    }),
  );
}

function sidesOf(registry: Registry): Readonly<Record<ExtensionSide, readonly Side[]>> {
  let known = sides.get(registry);
  if (known === undefined) {
    const { extensions } = registry.extrinsic;
    const of = (side: ExtensionSide) =>
      extensions.map((extension) => {
        const type = extension[side];
        return { name: extension.name, type, none: bytesOfNone(codecOf(registry, type)) };
      });
    known = { value: of('value'), implicit: of('implicit') };
    sides.set(registry, known);
  }
  return known;
}

function bytesOfNone({ enc }: AnyCodec): Uint8Array | undefined {
  try {
    return enc(null);
  } catch {
    return undefined;
  }
}

const anyValue: Rule = (value, field) =>
  wrongType(value, field, 'what the runtime declares for this extension');

/** What the extensions of a runtime may be passed as. */
const extensionRules = /* @__PURE__ */ new WeakMap<Registry, Rule>();

/**
 * Throws on an extension the runtime does not have: nothing that is passed is left out.
 *
 * @internal
 */
export function checkExtensions(registry: Registry, values: ExtensionValues, field: string): void {
  let rule = extensionRules.get(registry);
  if (rule === undefined) {
    const anything: Rule = () => undefined;
    rule = objectOf(Object.fromEntries(registry.extrinsic.extensions.map(({ name }) => [name, anything])));
    extensionRules.set(registry, rule);
  }
  check(values, rule, field);
}
