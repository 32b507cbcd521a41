import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  callback,
  integer,
  matching,
  objectOf,
  oneOf,
  optional,
  type Rule,
  recordOf,
} from '@taokit/errors/check';
import { check, seconds } from '../internal/check.ts';
import type { HashedFields } from '../schemes/synapse10/bodyHash.ts';
import { pythonTypeRule } from '../schemes/synapse10/pythonText.ts';

/** How a streamed answer is cut: as it comes, line by line, or as server-sent events. */
export type StreamForm = 'bytes' | 'lines' | 'events';

/** What a Python axon or dendrite needs to know of a synapse's class. */
export interface PythonFields {
  /** `required_hash_fields`, in their order, with their types. */
  readonly hashed?: HashedFields;
  /** Fields without a default, with their types. */
  readonly required?: HashedFields;
}

/** What {@link defineSynapse} takes. */
export interface SynapseOptions<Request, Response> {
  /** The path: letters, digits, `_` and `-`. In Python, the class's name. */
  readonly name: string;
  /** What is asked: any library of Standard Schema (valibot, zod, arktype). */
  readonly request: StandardSchemaV1<unknown, Request>;
  /** What is answered; of a stream, what one line or event holds (not looked at for bytes). */
  readonly response: StandardSchemaV1<unknown, Response>;
  /** Version of the two; 1 when left out. A peer with another is refused, not misread. */
  readonly version?: number;
  /** Longest time an answer may take, seconds; 12 when left out. */
  readonly timeoutSeconds?: number;
  /** Longest body, bytes, of request and of answer; 1 MiB when left out. */
  readonly maxBytes?: number;
  /** How a streamed answer is cut; left out for an answer in one piece. */
  readonly stream?: StreamForm | undefined;
  /** What Python 10 peers need to know. */
  readonly python?: PythonFields | undefined;
}

/** A kind of request that miners answer: what is asked, what is answered, and the limits. */
export interface SynapseDefinition<Request = unknown, Response = unknown> {
  /** The path. */
  readonly name: string;
  /** What is asked. */
  readonly request: StandardSchemaV1<unknown, Request>;
  /** What is answered. */
  readonly response: StandardSchemaV1<unknown, Response>;
  /** Version of the two. */
  readonly version: number;
  /** Longest time an answer may take, seconds. */
  readonly timeoutSeconds: number;
  /** Longest body, bytes. */
  readonly maxBytes: number;
  /** How a streamed answer is cut. */
  readonly stream: StreamForm | undefined;
  /** What Python 10 peers need to know. */
  readonly python: PythonFields | undefined;
}

const NAME = /^[A-Za-z][\w-]{0,63}$/;

const schema: Rule = (value, field) => {
  const standard = (value as { '~standard'?: { validate?: unknown } } | null | undefined)?.['~standard'];
  return (
    callback(standard?.validate, field) && { kind: 'wrong-type', field, value, expected: 'a Standard Schema' }
  );
};

const rules = /* @__PURE__ */ objectOf({
  name: /* @__PURE__ */ matching(
    (value) => typeof value === 'string' && NAME.test(value),
    'a name of letters, digits, _ and -',
  ),
  request: schema,
  response: schema,
  version: /* @__PURE__ */ optional(/* @__PURE__ */ integer(0, 65_535)),
  timeoutSeconds: /* @__PURE__ */ optional(seconds),
  maxBytes: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 1_073_741_824)),
  stream: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('bytes', 'lines', 'events')),
  python: /* @__PURE__ */ optional(
    /* @__PURE__ */ objectOf({
      hashed: /* @__PURE__ */ optional(/* @__PURE__ */ recordOf(pythonTypeRule)),
      required: /* @__PURE__ */ optional(/* @__PURE__ */ recordOf(pythonTypeRule)),
    }),
  ),
});

/**
 * Defines a kind of request: its name, what is asked and answered, and its limits. Both ends use the same definition.
 *
 * @param options - the parts
 * @returns the definition
 * @throws `SubnetError` `subnet/missing-field`, `subnet/wrong-type`, `subnet/out-of-range`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { defineSynapse } from '@taokit/subnet';
 * import * as v from 'valibot';
 *
 * const Translate = defineSynapse({
 *   name: 'Translate',
 *   request: v.object({ text: v.string(), to: v.string() }),
 *   response: v.object({ text: v.string() }),
 *   timeoutSeconds: 5,
 * });
 * console.log(Translate.version); // 1
 * ```
 */
export function defineSynapse<Request, Response>(
  options: SynapseOptions<Request, Response>,
): SynapseDefinition<Request, Response> {
  check(options, rules, 'synapse');
  const {
    name,
    request,
    response,
    version = 1,
    timeoutSeconds = 12,
    maxBytes = 1_048_576,
    stream,
    python,
  } = options;
  return Object.freeze({ name, request, response, version, timeoutSeconds, maxBytes, stream, python });
}
