import type { Chain } from '@taokit/chain';
import { type Keypair, sign } from '@taokit/keys';
import { type Call, encodeExtrinsic, encodeSigningPayload, type Variant } from '@taokit/types/registry';
import { Account } from '../src/pallets/system/storage.ts';
import { bytesFromHex, hexFromBytes } from '../src/state/AccountId.ts';

/** What may differ from an ordinary transaction. */
export interface TransactionOptions {
  /** The account's next one when left out. */
  readonly nonce?: number;
  /** For the author, rao; none when left out. */
  readonly tipRao?: bigint;
  /** Immortal when left out. */
  readonly era?: Variant;
  /** Hash of the block the era starts at. */
  readonly birthHash?: Uint8Array;
  /** Makes the signature; the keypair's own when left out. */
  readonly sign?: (payload: Uint8Array) => Variant;
  /** What extensions carry instead. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** What is signed instead of what the chain expects. */
  readonly implicit?: Readonly<Record<string, unknown>>;
}

/** A transaction of an account, as a client makes it: the same bytes every time. */
export function signTransaction(
  chain: Chain,
  keypair: Keypair,
  call: Call,
  options: TransactionOptions = {},
): Uint8Array {
  const { registry, spec } = chain.runtime;
  const genesis = bytesFromHex(chain.genesis.hash);
  const nonce = options.nonce ?? Account.get(chain.state, hexFromBytes(keypair.publicKey)).nonce;
  const extensions = {
    CheckMortality: options.era ?? { type: 'Immortal', value: null },
    CheckNonce: nonce,
    ChargeTransactionPayment: options.tipRao ?? 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
    ...options.extensions,
  };
  const implicit = {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: genesis,
    CheckMortality: options.birthHash ?? genesis,
    CheckMetadataHash: null,
    ...options.implicit,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const signature = options.sign?.(payload) ?? signatureOf(keypair, payload);
  const address = { type: 'Id', value: keypair.publicKey };
  return encodeExtrinsic(registry, { version: 4, call, signer: { address, signature }, extensions });
}

function signatureOf(keypair: Keypair, payload: Uint8Array): Variant {
  const value = sign(keypair, payload, { random: new Uint8Array(32) });
  return { type: keypair.type === 'sr25519' ? 'Sr25519' : 'Ed25519', value };
}
