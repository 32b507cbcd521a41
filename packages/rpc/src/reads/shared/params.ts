import {
  arrayOf,
  boolean,
  matching,
  optional as optionalRule,
  type Rule,
  u8,
  u16,
  u32,
} from '@taokit/errors/check';
import { isSs58 } from '@taokit/keys';
import type { Alpha, Coldkey, Hotkey, Netuid, Ss58, Tao, Uid } from '@taokit/types';

/** One thing a read is asked with. */
export interface Param<T = unknown> {
  /** The name it has in every language, such as `coldkey_ss58`. */
  readonly name: string;
  /** What it is in JSON. */
  readonly json: 'array' | 'boolean' | 'integer' | 'number' | 'string';
  /** What it says. */
  readonly doc: string;
  /** What is accepted. */
  readonly rule: Rule;
  /** Only in types: what is passed. */
  readonly value?: T;
}

/** An address as it may be passed: text of any kind of key. */
export type Address = string | Ss58 | Coldkey | Hotkey;

const isAddress: Rule = matching(
  (value) => typeof value === 'string' && value.length < 64 && isSs58(value),
  'an SS58 address with a right checksum',
);
const isHash: Rule = matching(
  (value) => typeof value === 'string' && /^(0x)?[0-9a-f]{64}$/i.test(value),
  '64 hex digits',
);
const isAmount = (unit: 'tao' | 'alpha', how: string): Rule =>
  matching((value) => {
    const { unit: found, rao } = (value ?? {}) as Partial<Tao>;
    return found === unit && typeof rao === 'bigint';
  }, how);

function param<T>(name: string, json: Param['json'], rule: Rule, doc: string): Param<T> {
  return { name, json, rule, doc };
}

/** A parameter that may be left out. */
export function optional<T>(of: Param<T>, doc: string = of.doc): Param<T | undefined> {
  return { ...of, rule: optionalRule(of.rule), doc } as Param<T | undefined>;
}

/** A subnet. */
export const netuid = /* @__PURE__ */ param<number | Netuid>('netuid', 'integer', u16, 'The subnet.');
/** A neuron's place. */
export const uid = /* @__PURE__ */ param<number | Uid>(
  'uid',
  'integer',
  u16,
  "The neuron's place on the subnet.",
);
/** A hotkey. */
export const hotkey = /* @__PURE__ */ param<Address>('hotkey_ss58', 'string', isAddress, 'The hotkey.');
/** A coldkey. */
export const coldkey = /* @__PURE__ */ param<Address>('coldkey_ss58', 'string', isAddress, 'The coldkey.');
/** An account of any kind. */
export const account = /* @__PURE__ */ param<Address>('account_ss58', 'string', isAddress, 'The account.');
/** Several coldkeys. */
export const coldkeys = /* @__PURE__ */ param<readonly Address[]>(
  'coldkey_ss58s',
  'array',
  arrayOf(isAddress),
  'The coldkeys.',
);
/** Several hotkeys. */
export const hotkeys = /* @__PURE__ */ param<readonly Address[]>(
  'hotkey_ss58s',
  'array',
  arrayOf(isAddress),
  'The hotkeys.',
);
/** Several subnets. */
export const netuids = /* @__PURE__ */ param<readonly number[]>(
  'netuids',
  'array',
  arrayOf(u16),
  'The subnets.',
);
/** One of a subnet's mechanisms. */
export const mechid = /* @__PURE__ */ optional(
  param<number>('mechid', 'integer', u8, 'Which mechanism of the subnet.'),
  'Which mechanism of the subnet; 0 when left out.',
);
/** A block by its height. */
export const block = /* @__PURE__ */ param<number>('block', 'integer', u32, "The block's height.");
/** A crowdloan. */
export const crowdloanId = /* @__PURE__ */ param<number>('crowdloan_id', 'integer', u32, 'The crowdloan.');
/** A lease. */
export const leaseId = /* @__PURE__ */ param<number>('lease_id', 'integer', u32, 'The lease.');
/** The hash of a call. */
export const callHash = /* @__PURE__ */ param<string>(
  'call_hash',
  'string',
  isHash,
  'The hash of the call, as hex.',
);
/** Whether weights and bonds are left out. */
export const lite = /* @__PURE__ */ optional(
  param<boolean>('lite', 'boolean', boolean, 'Without weights and bonds.'),
  'Without weights and bonds, which are most of the data; true when left out.',
);
/** An amount of TAO. */
export const amountTao = /* @__PURE__ */ param<Tao>(
  'amount_tao',
  'number',
  isAmount('tao', "an amount of TAO, such as tao('1.5')"),
  'TAO to stake.',
);
/** An amount of alpha. */
export const amountAlpha = /* @__PURE__ */ param<Alpha>(
  'amount_alpha',
  'number',
  isAmount('alpha', "an amount of alpha, such as alpha(64, '1.5')"),
  'Alpha of the subnet to unstake.',
);
