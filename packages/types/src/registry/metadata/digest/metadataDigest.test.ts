import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata';
import { MerkleizedMetadata } from 'dedot/merkleized-metadata';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry, type Registry } from '../../index.ts';
import { encodeMetadata } from '../encodeMetadata.ts';
import { metadataDigest } from './metadataDigest.ts';

const token = { decimals: 9, tokenSymbol: 'TAO' };
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
let registry: Registry;

beforeAll(async () => {
  registry = await loadRegistry();
});

describe('metadataDigest', () => {
  test.each([15, 16] as const)(
    'version %i: what polkadot-api and dedot make of the same bytes',
    (version) => {
      const metadata = encodeMetadata(registry, version);
      const digest = hexOf(metadataDigest(registry, token));
      expect(hexOf(merkleizeMetadata(metadata, token).digest())).toBe(digest);
      expect(hexOf(new MerkleizedMetadata(metadata, token).digest())).toBe(digest);
    },
  );

  test('another symbol, other decimals, another type: another digest', () => {
    const digest = hexOf(metadataDigest(registry, token));
    const [first] = registry.pallets.filter(({ calls }) => calls !== undefined);
    const types = registry.types.map((type, id) =>
      id === first!.calls && type[0] === 'variant' ? [type[0], type[1], type[2].slice(1)] : type,
    ) as Registry['types'];
    expect(hexOf(metadataDigest({ ...registry, types }, token))).not.toBe(digest);
    expect(hexOf(metadataDigest(registry, { ...token, decimals: 8 }))).not.toBe(digest);
    expect(hexOf(metadataDigest(registry, { ...token, tokenSymbol: 'TA0' }))).not.toBe(digest);
  });

  test('refuses what is no way to show money', () => {
    expect(() => metadataDigest(registry, { ...token, decimals: 256 })).toThrow('decimals');
    expect(() => metadataDigest(registry, { decimals: 9 } as never)).toThrow('tokenSymbol');
    expect(() => metadataDigest({} as never, token)).toThrow('registry');
  });
});
