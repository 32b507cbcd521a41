import { blake2b } from '@noble/hashes/blake2.js';
import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { arrayOf, callback, matching, objectOf, optional, u32 } from '@taokit/errors/check';
import { address, check } from '../internal/check.ts';
import { toHex } from '../internal/hex.ts';

/**
 * What the owner of data allows: who may use which data, until when.
 *
 * The owner records its hash on chain (`Commitments.set_commitment`, 32 bytes) and gives the document to those it names. Who
 * works on the data asks for the document, and refuses without it; a new commitment takes the old consent back.
 */
export interface Consent {
  /** SS58 address of who owns the data, and made the commitment. */
  readonly owner: string;
  /** Which data: `0x` hex of its BLAKE2b-256 hash. */
  readonly data: string;
  /** SS58 addresses of the hotkeys that may send it to be worked on. */
  readonly users: readonly string[];
  /** The purpose: name of the synapse, or `*` for any. */
  readonly purpose: string;
  /** Last block it holds at; without end when left out. */
  readonly untilBlock?: number;
}

const rules = /* @__PURE__ */ objectOf({
  owner: address,
  data: /* @__PURE__ */ matching(
    (value) => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value),
    '0x and 64 hex digits',
  ),
  users: /* @__PURE__ */ arrayOf(address),
  purpose: /* @__PURE__ */ matching(
    (value) => typeof value === 'string' && value !== '',
    'the name of a synapse, or *',
  ),
  untilBlock: /* @__PURE__ */ optional(u32),
});

/**
 * The 32 bytes that the owner commits to on chain.
 *
 * @param consent - the document; the order of the users does not matter
 * @returns BLAKE2b-256 of its one text form
 * @throws `SubnetError` `subnet/missing-field`, `subnet/wrong-type`, `subnet/unknown-field`
 */
export function hashConsent(consent: Consent): Uint8Array {
  check(consent, rules, 'consent');
  const { owner, data, users, purpose, untilBlock = null } = consent;
  const text = JSON.stringify(['taokit consent 1', owner, data, [...users].sort(), purpose, untilBlock]);
  return blake2b(new TextEncoder().encode(text), { dkLen: 32 });
}

/** `0x` hex of the hash by which a consent names data. */
export function hashData(data: Uint8Array): string {
  return `0x${toHex(blake2b(data, { dkLen: 32 }))}`;
}

/** What a consent is held against. */
export interface ConsentOptions {
  /** Who wants to use the data: the verified caller. */
  readonly user: string;
  /** The data itself: what is about to be worked on. */
  readonly data: Uint8Array;
  /** Name of the synapse. */
  readonly purpose: string;
  /** The chain's block. */
  readonly block: number;
  /** What an account committed to on the subnet: from the chain, not from the caller. `undefined` for nothing. */
  readonly commitmentOf: (owner: string) => Promise<Uint8Array | undefined>;
}

const optionRules = /* @__PURE__ */ objectOf({
  user: address,
  data: /* @__PURE__ */ matching((value) => ArrayBuffer.isView(value), 'a Uint8Array'),
  purpose: /* @__PURE__ */ matching((value) => typeof value === 'string', 'a text'),
  block: u32,
  commitmentOf: callback,
});

/**
 * Whether the owner of data allows somebody to use it now: in the form a `verify` hook answers.
 *
 * @param consent - the document the caller sent
 * @param options - who, which data, what for, and the chain
 * @returns allowed, or `NotConsented` with the point that fails
 * @throws `SubnetError` for a document or options of another form
 */
export async function checkConsent(
  consent: Consent,
  options: ConsentOptions,
): Promise<Allowed | Refusal<'NotConsented'>> {
  check(options, optionRules, 'options');
  const hash = toHex(hashConsent(consent));
  const { user, purpose, block, commitmentOf } = options;
  if (hashData(options.data) !== consent.data)
    return refuse('NotConsented', 'The consent is for other data.');
  if (!consent.users.includes(user)) return refuse('NotConsented', `The consent does not name ${user}.`);
  if (consent.purpose !== '*' && consent.purpose !== purpose)
    return refuse('NotConsented', `The consent is for ${consent.purpose}, not for ${purpose}.`);
  if (consent.untilBlock !== undefined && block > consent.untilBlock)
    return refuse('NotConsented', `The consent ended at block ${consent.untilBlock}.`);
  const committed = await commitmentOf(consent.owner);
  if (committed === undefined || toHex(committed) !== hash)
    return refuse(
      'NotConsented',
      'The owner has no such consent on chain: it was never given, or taken back.',
    );
  return { ok: true };
}
