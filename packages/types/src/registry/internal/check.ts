import { createCheck, type Rule } from '@taokit/errors/check';
import { RegistryError } from '../RegistryError.ts';

/** The registry's check of arguments. */
export const check = createCheck(
  (sentence, { kind, fix, values }) => new RegistryError(sentence, { code: `types/${kind}`, fix, values }),
);

/** An object that may be a registry: what every function here takes first. */
export const isRegistry: Rule = (value, field) => {
  const types = (value as { types?: unknown } | null | undefined)?.types;
  if (Array.isArray(types)) return undefined;
  return {
    kind: value === undefined ? 'missing-field' : 'wrong-type',
    field,
    value,
    expected: 'a registry: await loadRegistry()',
  };
};
