import {
  arrayOf,
  callback,
  createCheck,
  integer,
  matching,
  objectOf,
  optional,
  type Rule,
  typedArray,
  u32,
  u64,
  u128,
} from '@taokit/errors/check';
import { ChainError } from '../ChainError.ts';

const check = createCheck((sentence, { kind, fix, values }) => {
  return new ChainError(sentence, { code: `chain/${kind}`, fix, values });
});

const object = matching((value) => typeof value === 'object' && value !== null, 'an object');
const registry = matching((value) => Array.isArray((value as { types?: unknown })?.types), 'a registry');
const hash = matching((value) => /^0x[0-9a-f]{64}$/.test(String(value)), '0x and 64 lower-case hex digits');
const historyBlocks = integer(0, Number.MAX_SAFE_INTEGER);

const nodeValidators = objectOf({
  partBits: u128,
  subnetPartBits: u128,
  firstEraBlock: u32,
  eraBlocks: integer(1, 0xffff_ffff),
});
const parameters = objectOf({
  storageDefaults: optional(object),
  minimumPeriodMs: optional(u64),
  economySpec: optional(u32),
  nodeValidators: optional(nodeValidators),
});

const shared = {
  registry,
  historyBlocks: optional(historyBlocks),
  parameters: optional(parameters),
  pallets: optional(arrayOf(object)),
  metadataHash: optional(hash),
  isImpersonated: optional(callback),
};

const chainRules = objectOf({ ...shared, spec: optional(u32), genesis: object });
const forkRules = objectOf({
  ...shared,
  spec: optional(u32),
  upstream: object,
  head: object,
  genesis: object,
});
const dumpRules = objectOf({ historyBlocks: optional(historyBlocks) });
const loadRules = objectOf({ ...shared, dump: object });
const bytes = typedArray('Uint8Array');
const direct = objectOf({
  account: hash,
  call: object,
  nonce: optional(u32),
  tipRao: optional(u64),
  length: optional(u32),
});
/** Bytes, or a call without a signature. */
const transaction: Rule = (value, field) =>
  value instanceof Uint8Array || typeof value !== 'object' ? bytes(value, field) : direct(value, field);
const blockRules = objectOf({
  transactions: optional(arrayOf(transaction)),
  timestampMs: optional(historyBlocks),
});

const checking =
  (rules: Rule) =>
  (options: unknown): void =>
    check(options, rules, 'options');

/** Throws ChainError where options of `createChain` are none. */
export const checkChainOptions: (options: unknown) => void = checking(chainRules);
/** Throws ChainError where options of `forkChain` are none. */
export const checkForkOptions: (options: unknown) => void = checking(forkRules);
/** Throws ChainError where options of `dumpChain` are none. */
export const checkDumpOptions: (options: unknown) => void = checking(dumpRules);
/** Throws ChainError where options of `loadChain` are none. */
export const checkLoadOptions: (options: unknown) => void = checking(loadRules);
/** Throws ChainError where options of `produceBlock` are none. */
export const checkBlockOptions: (options: unknown) => void = checking(blockRules);
/** Throws ChainError where what is asked to be checked is no bytes. */
export function checkTransactionBytes(transaction: unknown): void {
  check(transaction, bytes, 'transaction');
}
