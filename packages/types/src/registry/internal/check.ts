import { type Check, createCheck, matching, objectOf, type Rule, typedArray, u8 } from '@taokit/errors/check';
import { RegistryError } from '../RegistryError.ts';

/** The registry's check of arguments. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new RegistryError(sentence, { code: `types/${kind}`, fix, values }),
);

/** A decoded value of an enum: `{ type, value }`. */
export const isVariant: Rule = /* @__PURE__ */ matching(
  (value) => typeof (value as { type?: unknown } | null | undefined)?.type === 'string',
  'a value of an enum: { type, value }',
);

/** What a pallet's own error holds. */
export const isModuleError: Rule = /* @__PURE__ */ objectOf({
  index: u8,
  error: typedArray('Uint8Array', 4),
});

/** An object that may be a registry: what every function here takes first. */
export const isRegistry: Rule = (value, field) => {
  const { types, pallets, apis, extrinsic } = (value ?? {}) as Partial<Record<string, unknown>>;
  const hasLists = Array.isArray(types) && Array.isArray(pallets) && Array.isArray(apis);
  if (hasLists && typeof extrinsic === 'object') return undefined;
  return {
    kind: value === undefined ? 'missing-field' : 'wrong-type',
    field,
    value,
    expected: 'a registry: await loadRegistry()',
  };
};
