import type { Keypair, PublicAccount } from '../Keypair.ts';
import type { Secret } from '../secret.ts';

/** What a keyfile holds. */
export interface WalletKey {
  /** The key; without its secret when the file is watch-only (`coldkeypub.txt`). `isKeypair` tells. */
  readonly account: Keypair | PublicAccount;
  /** The phrase the key was made of, when the file has it. */
  readonly phrase: Secret | undefined;
  /** What else a `polkadot-js` file says of the account; only such files have it. */
  readonly meta?: KeyfileMeta;
}

/** What polkadot.js and its relatives write beside a key. Nothing vouches for it: it is not sealed with the key. */
export interface KeyfileMeta {
  /** Name of the account. */
  readonly name?: string;
  /** The chain the account is meant for, `0x` hex; empty or missing for every chain. */
  readonly genesisHash?: string | null;
  /** When it was made, in milliseconds since 1970. */
  readonly whenCreated?: number;
  /** Whatever else the wallet wrote. */
  readonly [field: string]: unknown;
}

/**
 * How the content of a keyfile is protected.
 *
 * - `plain`: JSON anybody can read; hotkeys and watch-only files
 * - `nacl`: what the Python wallet writes today
 * - `ansible`, `fernet`: what older Python wallets wrote
 * - `polkadot-js`: what polkadot.js, its extensions and mobile wallets export
 */
export type KeyfileFormat = 'plain' | 'nacl' | 'ansible' | 'fernet' | 'polkadot-js';

/**
 * What a file is taken for that holds nothing but `0x` and 64 hex digits: both a public key and a seed look like that.
 * Old `coldkeypub.txt` files hold a public key, and so the Python wallet reads them.
 */
export type BareHex = 'public-key' | 'seed';

/** What derives the key of a `nacl` keyfile: Argon2i version 1.3, one lane. */
export type Argon2i = (request: Argon2iRequest) => Promise<Uint8Array>;

/** Parameters of {@link Argon2i}. */
export interface Argon2iRequest {
  /** UTF-8 bytes, at least one. */
  readonly password: Uint8Array;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** Number of passes over the memory. */
  readonly passes: number;
  /** Memory in KiB. */
  readonly memoryKib: number;
  /** Bytes of the result. */
  readonly length: number;
}
