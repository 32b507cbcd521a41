import { blake3 } from '@noble/hashes/blake3.js';
import { objectOf, text, u8 } from '@taokit/errors/check';
import { concat } from '../../codec/concat.ts';
import { readConstant } from '../../constants.ts';
import { check, isRegistry } from '../../internal/check.ts';
import type { Registry } from '../../Registry.ts';
import { accessibleTypes } from './accessibleTypes.ts';
import { encodeInteger, encodeList, encodeText } from './encodeParts.ts';
import { merkleRoot } from './merkleRoot.ts';
import { typeEntries } from './typeEntries.ts';
import { typeReferences } from './typeReferences.ts';

/** How a chain's money is shown: what its metadata does not say, and its digest holds. */
export interface TokenDisplay {
  /** Digits after the point: 9 for TAO. */
  readonly decimals: number;
  /** For instance `TAO`. */
  readonly tokenSymbol: string;
}

/** The second form of digests, which is the first that is used. */
const V1 = 1;
/** The format of extrinsics a digest describes. */
const EXTRINSIC_FORMAT = 4;

/**
 * The digest of a runtime's metadata, which a transaction signs in mode `Enabled` of `CheckMetadataHash`: a signer that cannot hold
 * the metadata proves by it what it was shown. It is that of the metadata {@link encodeMetadata} writes, of every version; a node's
 * own differs from it, because the names fields' types have in its source are part of a digest and not of a registry.
 *
 * Source: RFC-0078, merkleized metadata.
 *
 * @param registry - the runtime's interface
 * @param token - how its money is shown
 * @returns 32 bytes
 * @throws {@link RegistryError} on arguments that are none
 *
 * @example
 * ```ts
 * import { loadRegistry, metadataDigest } from '@taokit/types/registry';
 *
 * metadataDigest(await loadRegistry(), { decimals: 9, tokenSymbol: 'TAO' }).length; // 32
 * ```
 */
export function metadataDigest(registry: Registry, token: TokenDisplay): Uint8Array {
  check(registry, isRegistry, 'registry');
  check(token, isToken, 'token');
  const numbers = accessibleTypes(registry);
  const refer = typeReferences(registry, numbers);
  const prefix = readConstant(registry, 'System.SS58Prefix') as number;
  const version = readConstant(registry, 'System.Version') as { spec_name: string; spec_version: number };
  return blake3(
    concat([
      Uint8Array.of(V1),
      merkleRoot(typeEntries(registry, numbers, refer)),
      blake3(encodeExtrinsicShape(registry, refer)),
      encodeInteger(version.spec_version, 4),
      encodeText(version.spec_name),
      encodeInteger(prefix, 2),
      Uint8Array.of(token.decimals),
      encodeText(token.tokenSymbol),
    ]),
  );
}

const isToken = objectOf({ decimals: u8, tokenSymbol: text });

function encodeExtrinsicShape({ extrinsic }: Registry, refer: (type: number) => Uint8Array): Uint8Array {
  const { address, call, signature, extensions } = extrinsic;
  return concat([
    Uint8Array.of(EXTRINSIC_FORMAT),
    refer(address),
    refer(call),
    refer(signature),
    encodeList(extensions, ({ name, value, implicit }) =>
      concat([encodeText(name), refer(value), refer(implicit)]),
    ),
  ]);
}
