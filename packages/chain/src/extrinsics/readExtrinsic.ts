import {
  type Call,
  type LocatedExtrinsic,
  locateExtrinsic,
  type Registry,
  type Variant,
} from '@taokit/types/registry';
import { type AccountId, type Hex, hexFromBytes } from '../state/AccountId.ts';
import { plainCall } from './plainCall.ts';

/** An extrinsic as the chain works with it. */
export interface ReadExtrinsic {
  /** Its bytes, with their length in front. */
  readonly bytes: Uint8Array;
  /** Bytes fees are paid for. */
  readonly length: number;
  /** What it asks for, in the form the state keeps values. */
  readonly call: Call;
  /** Who signed, and how; absent when nobody did. */
  readonly signed?: SignedParts;
}

/** What a signed extrinsic carries. */
export interface SignedParts {
  /** The signer's address. */
  readonly address: Variant;
  /** The account of that address; nothing for any form but `Id`, which cannot be looked up. */
  readonly account: AccountId | undefined;
  /** The signature. */
  readonly signature: Variant;
  /** The blocks it is valid in. */
  readonly era: Variant;
  /** How many transactions of the account come before. */
  readonly nonce: number;
  /** For the author, rao. */
  readonly tipRao: bigint;
  /** Whether the digest of the metadata was signed, too (`CheckMetadataHash`). */
  readonly signsMetadata: boolean;
  /** Whether it is taken without a proof; only what is handed over in the chain's own process is. */
  readonly isTrusted?: boolean;
  /** Where what was signed stands in its bytes. */
  readonly places: Omit<LocatedExtrinsic, 'extrinsic'>;
  /** What its signature was found to hold for; it is looked at when the transaction comes, and again for the block. */
  readonly proof: KnownProof;
}

/** What a signature was checked against; nothing before it was. */
export interface KnownProof {
  /** What is implied by what was signed, at that time. */
  against: ImpliedParts | undefined;
}

/** What a signature is over besides what its transaction carries. */
export interface ImpliedParts {
  /** The spec version. */
  readonly spec: number;
  /** Hash of the first block. */
  readonly genesisHash: Hex;
  /** Hash of the block its era begins with. */
  readonly birthHash: Hex;
  /** Digest of the metadata, where it is signed. */
  readonly metadataHash: Hex | undefined;
}

/**
 * Reads an extrinsic.
 *
 * @param registry - the runtime's interface
 * @param bytes - with their length in front
 * @throws RegistryError when the bytes are no extrinsic of this runtime
 */
export function readExtrinsic(registry: Registry, bytes: Uint8Array): ReadExtrinsic {
  const located = locateExtrinsic(registry, bytes);
  const call = plainCall(registry, located.extrinsic.call);
  const signed = signedParts(located);
  if (signed === undefined) return { bytes, length: bytes.length, call };
  return { bytes, length: bytes.length, call, signed };
}

function signedParts({ extrinsic, bytes, extensionsAt, callAt }: LocatedExtrinsic): SignedParts | undefined {
  const { signer, extensions } = extrinsic;
  if (signer === undefined || extensions === undefined) return undefined;
  const address = signer.address as Variant;
  const mode = extensions['CheckMetadataHash'] as { readonly mode: Variant } | undefined;
  return {
    address,
    account: address.type === 'Id' ? hexFromBytes(address.value as Uint8Array) : undefined,
    signature: signer.signature as Variant,
    era: extensions['CheckMortality'] as Variant,
    nonce: extensions['CheckNonce'] as number,
    tipRao: extensions['ChargeTransactionPayment'] as bigint,
    signsMetadata: mode?.mode.type === 'Enabled',
    // Not all that was decoded: what waits in a pool outlives several rounds of the collector.
    places: { bytes, extensionsAt, callAt },
    proof: { against: undefined },
  };
}
