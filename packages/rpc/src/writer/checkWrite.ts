import {
  boolean,
  callback,
  integer,
  objectOf,
  oneOf,
  optional,
  type Rule,
  u32,
  u128,
} from '@taokit/errors/check';
import { check, isObject, isSignal } from '../internal/check.ts';
import type { Writer } from './Writer.ts';

/** Looked at by who reads it. */
const anything: Rule = () => undefined;
const transaction = {
  eraBlocks: optional(integer(4, 65_536)),
  tipRao: optional(u128),
  withMetadataHash: optional(boolean),
};
const execution = {
  ...transaction,
  until: optional(oneOf('included', 'finalized')),
  signal: optional(isSignal),
  onProgress: optional(callback),
  evenIfItWouldFail: optional(boolean),
};
const signer = optional(oneOf('coldkey', 'hotkey'));

/** `WriterOptions`. */
export const isWriterOptions: Rule = objectOf({
  coldkey: anything,
  hotkey: anything,
  policy: anything,
  transaction: optional(objectOf(transaction)),
});

const OPTIONS: Readonly<Record<keyof Writer, Rule>> = {
  plan: objectOf(transaction),
  planRawCall: objectOf({ ...transaction, signer }),
  sign: objectOf({ ...transaction, signer, nonce: u32 }),
  execute: objectOf(execution),
  executeRawCall: objectOf({ ...execution, signer }),
  executeShielded: objectOf({ ...execution, carrier: anything }),
};

/**
 * Looks at what a method of a writer is given, before anything is asked of the chain: what is found out after it was sent is found
 * out too late, and a limit that nobody reads limits nothing.
 *
 * @param method - of the writer
 * @param asked - the intent or the call; its parts are looked at where they are read
 * @param options - how
 * @throws RpcError naming what is wrong
 */
export function checkWrite(method: keyof Writer, asked: unknown, options: unknown): void {
  check(asked, isObject, /Raw|sign/.test(method) ? 'call' : 'intent');
  check(options, OPTIONS[method], 'options');
}
