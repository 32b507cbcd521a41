import type { Variant } from '@taokit/types/registry';
import { type Call, callOf, callValue, decodeExtrinsic, type Registry } from '@taokit/types/registry';
import { type AccountId, hexFromBytes } from '../state/AccountId.ts';
import { plainValue } from '../state/plainValue.ts';

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
  /** The signer's address; any form but `Id` cannot be looked up. */
  readonly address: Variant;
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
  /** What its extensions carry, as it was decoded. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * Reads an extrinsic.
 *
 * @param registry - the runtime's interface
 * @param bytes - with their length in front
 * @throws RegistryError when the bytes are no extrinsic of this runtime
 */
export function readExtrinsic(registry: Registry, bytes: Uint8Array): ReadExtrinsic {
  const { call, signer, extensions } = decodeExtrinsic(registry, bytes);
  const plain = callOf(plainValue(registry, registry.extrinsic.call, callValue(registry, call)));
  const read = { bytes, length: bytes.length, call: plain };
  if (signer === undefined || extensions === undefined) return read;
  const mode = extensions['CheckMetadataHash'] as { readonly mode: Variant } | undefined;
  return {
    ...read,
    signed: {
      address: signer.address as Variant,
      signature: signer.signature as Variant,
      era: extensions['CheckMortality'] as Variant,
      nonce: extensions['CheckNonce'] as number,
      tipRao: extensions['ChargeTransactionPayment'] as bigint,
      signsMetadata: mode?.mode.type === 'Enabled',
      extensions,
    },
  };
}

/** The account of a signer's address; nothing for a form that cannot be looked up. */
export function signerOf({ address }: SignedParts): AccountId | undefined {
  return address.type === 'Id' ? hexFromBytes(address.value as Uint8Array) : undefined;
}
