import { matching, objectOf, optional } from '@taokit/errors/check';
import { bytesOrHex, check } from '../internal/check.ts';
import type { TransactionPayload } from './Signer.ts';

const object = /* @__PURE__ */ optional(
  /* @__PURE__ */ matching((value) => typeof value === 'object' && value !== null, 'an object'),
);
const payloadRules = /* @__PURE__ */ objectOf({
  bytes: bytesOrHex,
  polkadotJs: object,
  polkadotApi: object,
  metadataProof: /* @__PURE__ */ optional(bytesOrHex),
});

/** Throws unless a payload is one. What is inside the forms of other libraries is theirs to check. */
export function checkPayload(payload: TransactionPayload): void {
  check(payload, payloadRules, 'payload');
}
