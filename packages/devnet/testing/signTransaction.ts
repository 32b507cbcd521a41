import { bytesFromHex, type Hex, hexFromBytes } from '@taokit/chain';
import type { Devnet } from '@taokit/devnet';
import { type Keypair, sign } from '@taokit/keys';
import { type Call, createEra, encodeExtrinsic, encodeSigningPayload } from '@taokit/types/registry';

/** What may differ from an ordinary transaction. */
export interface TransactionOptions {
  /** The account's next one when left out. */
  readonly nonce?: number;
  /** For the author, rao; none when left out. */
  readonly tipRao?: bigint;
  /** Puts a wrong signature; false when left out. */
  readonly isForged?: boolean;
  /** For how many blocks from the last one on it is valid, a power of two; for ever when left out. */
  readonly period?: number;
}

/** A signed transaction as hex, made without the chain's own code for it: the same bytes every time. */
export function signTransaction(
  { chain }: Devnet,
  keypair: Keypair,
  call: Call,
  options: TransactionOptions = {},
): Hex {
  const { registry, spec } = chain.runtime;
  const genesis = bytesFromHex(chain.genesis.hash);
  const account = chain.state.read('System.Account', [hexFromBytes(keypair.publicKey)]);
  const extensions = {
    CheckMortality: eraOf(chain.head.header.number, options.period),
    CheckNonce: options.nonce ?? (account as { readonly nonce: number } | undefined)?.nonce ?? 0,
    ChargeTransactionPayment: options.tipRao ?? 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const implicit = {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: genesis,
    CheckMortality: options.period === undefined ? genesis : bytesFromHex(chain.head.hash),
    CheckMetadataHash: null,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const value = options.isForged
    ? new Uint8Array(64)
    : sign(keypair, payload, { random: new Uint8Array(32) });
  const address = { type: 'Id', value: keypair.publicKey };
  const signer = { address, signature: { type: 'Sr25519', value } };
  return hexFromBytes(encodeExtrinsic(registry, { version: 4, call, signer, extensions }));
}

function eraOf(block: number, period: number | undefined) {
  return period === undefined ? { type: 'Immortal', value: null } : createEra({ block, period });
}
