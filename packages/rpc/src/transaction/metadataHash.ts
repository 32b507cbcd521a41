import type { PinnedView } from '../chainView/ChainView.ts';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex } from '../internal/hex.ts';

/** The chain's metadata and its digest. */
export interface MetadataProof {
  /** The digest, 32 bytes. */
  readonly digest: Uint8Array;
  /** The metadata, V15. */
  readonly metadata: Uint8Array;
}

/** V16's hash is another one, and clients that sign it are refused: the digest is of V15. */
const VERSION_15 = '0x0f000000';

/**
 * The digest of the chain's metadata that is signed with `CheckMetadataHash` in mode `Enabled`.
 *
 * It is made of the node's own metadata: what is kept of an interface here does not hold the names of types in source, which are
 * part of it.
 *
 * Source: RFC-0078.
 */
export async function readMetadataHash(view: PinnedView): Promise<MetadataProof> {
  const [answer, properties] = await Promise.all([
    view.request('state_call', ['Metadata_metadata_at_version', VERSION_15, view.blockHash]),
    view.request('system_properties', []),
  ]);
  const bytes = bytesOfHex(answer);
  if (bytes === undefined || bytes[0] !== 1) throw malformed('Metadata_metadata_at_version', 'metadata V15');
  const metadata = unwrapped(bytes);
  const { merkleizeMetadata } = await import('@polkadot-api/merkleize-metadata');
  const merkle = merkleizeMetadata(metadata, tokenOf(properties));
  return { digest: merkle.digest(), metadata };
}

/** The proof of a call that a device needs to show it. */
export async function proofOfCall(
  { metadata }: Pick<MetadataProof, 'metadata'>,
  parts: { readonly callData: Uint8Array; readonly included: Uint8Array; readonly implied: Uint8Array },
): Promise<Uint8Array> {
  const { merkleizeMetadata } = await import('@polkadot-api/merkleize-metadata');
  const merkle = merkleizeMetadata(metadata, { decimals: 9, tokenSymbol: 'TAO' });
  return merkle.getProofForExtrinsicParts(parts.callData, parts.included, parts.implied);
}

/** How the chain shows its money. */
function tokenOf(properties: unknown): { readonly decimals: number; readonly tokenSymbol: string } {
  const { tokenDecimals = 9, tokenSymbol = 'TAO' } = (properties ?? {}) as Record<string, unknown>;
  const first = <T>(value: unknown) => (Array.isArray(value) ? value[0] : value) as T;
  return { decimals: first<number>(tokenDecimals), tokenSymbol: first<string>(tokenSymbol) };
}

/** Metadata out of an option of a vector. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const mode = bytes[1]! & 3;
  const size = [1, 2, 4, (bytes[1]! >>> 2) + 5][mode]!;
  return bytes.slice(1 + size);
}
