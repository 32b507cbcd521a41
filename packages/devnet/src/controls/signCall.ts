import { bytesFromHex, type Hex, hexFromBytes } from '@taokit/chain';
import { type Keypair, sign } from '@taokit/keys';
import { type Call, encodeExtrinsic, encodeSigningPayload } from '@taokit/types/registry';
import type { Devnet } from '../Devnet.ts';

/** What may differ from an ordinary transaction. */
export interface SignOptions {
  /** How many transactions of the account come before; as many as the chain has seen when left out. */
  readonly nonce?: number;
  /** For the author, rao; none when left out. */
  readonly tipRao?: bigint;
}

/**
 * Signs a call as a transaction of this devnet that never expires.
 *
 * @param devnet - the devnet
 * @param signer - an sr25519 or ed25519 keypair
 * @param call - what is asked for
 * @param options - what differs from an ordinary transaction
 * @returns the transaction as hex, for `author_submitExtrinsic`
 */
export function signCall(devnet: Devnet, signer: Keypair, call: Call, options: SignOptions = {}): Hex {
  const { runtime, genesis, state } = devnet.chain;
  const { registry, spec } = runtime;
  const genesisHash = bytesFromHex(genesis.hash);
  const account = state.read('System.Account', [hexFromBytes(signer.publicKey)]);
  const extensions = {
    CheckMortality: { type: 'Immortal', value: null },
    CheckNonce: options.nonce ?? (account as { readonly nonce: number } | undefined)?.nonce ?? 0,
    ChargeTransactionPayment: options.tipRao ?? 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const implicit = {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: genesisHash,
    CheckMortality: genesisHash,
    CheckMetadataHash: null,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const type = signer.type === 'sr25519' ? 'Sr25519' : 'Ed25519';
  const signature = { type, value: sign(signer, payload) };
  const address = { type: 'Id', value: signer.publicKey };
  return hexFromBytes(
    encodeExtrinsic(registry, { version: 4, call, signer: { address, signature }, extensions }),
  );
}
