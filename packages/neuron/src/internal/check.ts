import { type Check, createCheck, matching, type Rule } from '@taokit/errors/check';
import { BITTENSOR_SS58_PREFIX, isSs58 } from '@taokit/keys';
import { NeuronError } from '../NeuronError.ts';

/** Throws `NeuronError` when a rule finds a fault. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new NeuronError(sentence, { code: `neuron/${kind}`, fix, values }),
);

/** A number from 0 to 1. */
export const fraction: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'a number from 0 to 1',
);

/** A client of `@taokit/rpc`. */
export const client: Rule = /* @__PURE__ */ matching(
  (value) => typeof (value as { reads?: unknown } | null | undefined)?.reads === 'object',
  'a client of @taokit/rpc',
);

/** A keypair of `@taokit/keys`. */
export const keypair: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null && 'address' in value && 'secretKey' in value,
  'a keypair of @taokit/keys',
);

/** An SS58 address of Bittensor: a payment names both ends by them, and under another prefix it would be one of somebody else. */
export const address: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'string' && isSs58(value, BITTENSOR_SS58_PREFIX),
  'an SS58 address of Bittensor',
);

/** What the package it is passed on to looks at. */
export const passedOn: Rule = () => undefined;
