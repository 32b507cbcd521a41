import {
  type Check,
  createCheck,
  matching,
  objectOf,
  optional,
  type Rule,
  text,
  typedArray,
} from '@taokit/errors/check';
import { KeysError } from '../KeysError.ts';

/**
 * Throws the package's error when a rule finds a fault. What stood there is never shown nor kept: whatever a caller
 * puts into a wrong place may be a secret.
 */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) =>
    new KeysError(sentence, { code: `keys/${kind}`, fix, values: { field: values['field'] } }),
  { quotes: false },
);

/** Bytes, whichever realm made them. */
export const bytes: Rule = /* @__PURE__ */ typedArray('Uint8Array');

/** Bytes, or `0x` and an even number of hex digits, as JSON-RPC writes them. */
export const bytesOrHex: Rule = /* @__PURE__ */ matching(
  (value) => isBytes(value) || isHex(value),
  'a Uint8Array, or 0x and hex digits',
);

/** Bytes, or any text. */
export const bytesOrText: Rule = /* @__PURE__ */ matching(
  (value) => isBytes(value) || typeof value === 'string',
  'a Uint8Array or a text',
);

/** An account as it is given: address, hex or bytes; whether it is one shows when it is decoded. */
export const account: Rule = /* @__PURE__ */ matching(
  (value) => isBytes(value) || typeof value === 'string',
  'an SS58 address, 0x and 64 hex digits, or 32 bytes',
);

/** Options that name a key type and nothing else; whether the type is known, its scheme tells. */
export const keyTypeOptions: Rule = /* @__PURE__ */ objectOf({ type: /* @__PURE__ */ optional(text) });

/** Whether a value is a `Uint8Array`, also of another realm (a test environment, a frame). */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as Uint8Array)[Symbol.toStringTag] === 'Uint8Array';
}

/** Whether a value is `0x` and an even number of hex digits, and nothing else. */
export function isHex(value: unknown): value is `0x${string}` {
  return typeof value === 'string' && /^0x(?:[0-9a-fA-F]{2})*$/.test(value);
}
