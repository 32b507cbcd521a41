import { matching, objectOf, recordOf } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { sha3Hex } from '../../internal/digest.ts';
import { type PythonType, pythonText, pythonTypeRule } from './pythonText.ts';

/** The fields of a synapse that its body hash covers, in the order of `required_hash_fields`, with their types in Python. */
export type HashedFields = Readonly<Record<string, PythonType>>;

const rules = /* @__PURE__ */ objectOf({
  values: /* @__PURE__ */ matching(
    (value) => typeof value === 'object' && value !== null,
    'an object or a Map',
  ),
  fields: /* @__PURE__ */ recordOf(pythonTypeRule),
});

/**
 * The body hash of the Python axon and dendrite: SHA3-256 over the hashes of the fields' texts. Without such fields it
 * covers nothing, and is the same for every body.
 *
 * Source: `Synapse.body_hash`, bittensor 10.
 *
 * @param values - the body's fields: an object, or a Map as {@link readPythonJson} makes it
 * @param fields - the fields that count
 * @returns 64 hex digits
 * @throws `SubnetError` `subnet/no-python-text`
 */
export function computeBodyHash(
  values: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>,
  fields: HashedFields,
): string {
  check({ values, fields }, rules, '');
  const fieldOf = (name: string): unknown =>
    values instanceof Map ? values.get(name) : (values as Readonly<Record<string, unknown>>)[name];
  const hashes = Object.entries(fields).map(([name, type]) =>
    hashText(pythonText(fieldOf(name) ?? null, type)),
  );
  return hashText(hashes.join(''));
}

/** SHA3-256 of a text, as hex. */
export function hashText(text: string): string {
  return sha3Hex(text);
}
