import { type Keypair, type SignOptions, sign } from '@taokit/keys';
import { type Ss58, ss58 } from '@taokit/types';
import type { Call } from './Call.ts';

/** A call with the signature of who sends it. */
export interface SignedExtrinsic {
  /** The sender's address. */
  readonly signer: Ss58;
  /** How many extrinsics the sender sent before. */
  readonly nonce: number;
  /** What to do. */
  readonly call: Call;
  /** sr25519 signature of {@link extrinsicPayload}, 64 bytes. */
  readonly signature: Uint8Array;
}

/** What a signature covers. */
export interface ExtrinsicContent {
  /** Name of the chain: an extrinsic signed for one chain is none on another. */
  readonly chainName: string;
  /** The sender's address. */
  readonly signer: Ss58;
  /** The nonce. */
  readonly nonce: number;
  /** The call. */
  readonly call: Call;
}

/**
 * The bytes a sender signs: chain name, sender, nonce and call as JSON with sorted keys, amounts as decimal text. The
 * real chain signs SCALE; nothing here is meant to be sent there.
 */
export function extrinsicPayload(content: ExtrinsicContent): Uint8Array {
  return new TextEncoder().encode(`taokit-simulator-extrinsic/1 ${JSON.stringify(sorted(content))}`);
}

/** What to sign and with which options. */
export interface SignExtrinsicOptions extends SignOptions {
  /** Name of the chain. */
  readonly chainName: string;
  /** The sender's nonce. */
  readonly nonce: number;
  /** The call. */
  readonly call: Call;
}

/**
 * Signs a call.
 *
 * @param keypair - the sender, sr25519
 * @param options - chain, nonce and call; `random` makes the signature reproducible
 * @returns what `submit` takes
 * @throws KeysError when the keypair cannot sign
 */
export function signExtrinsic(keypair: Keypair, options: SignExtrinsicOptions): SignedExtrinsic {
  const { chainName, nonce, call, ...signOptions } = options;
  const signer = ss58(keypair.address);
  const payload = extrinsicPayload({ chainName, signer, nonce, call });
  return { signer, nonce, call, signature: sign(keypair, payload, signOptions) };
}

/** The same value with sorted keys and without bigints. */
function sorted(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
