import { metadataDigest, type Registry } from '@taokit/types/registry';
import type { ExtrinsicContext } from '../extrinsics/ExtrinsicContext.ts';
import type { Pallet } from '../runtime/Pallet.ts';
import { type Hex, hexFromBytes } from '../state/AccountId.ts';
import type { ChainOptions } from './ChainOptions.ts';

/** How this chain shows its money: part of the digest of its metadata. */
const TAO = { decimals: 9, tokenSymbol: 'TAO' };

const digests = new WeakMap<Registry, Hex>();

/** What the checks of extrinsics know of a chain. */
export function extrinsicContext(
  {
    registry,
    metadataHash,
    isImpersonated = () => false,
  }: Pick<ChainOptions, 'registry' | 'metadataHash' | 'isImpersonated'>,
  genesisHash: Hex,
  pallets: readonly Pallet[],
): ExtrinsicContext {
  const ordered = inOrderOfExtensions(pallets);
  return {
    checks: ordered.flatMap(({ checkTransaction }) => checkTransaction ?? []),
    unsignedChecks: ordered.flatMap(({ checkUnsigned }) => checkUnsigned ?? []),
    poolTags: ordered.flatMap(({ poolTags }) => poolTags ?? []),
    genesisHash,
    isImpersonated,
    get metadataHash() {
      return metadataHash ?? digestOf(registry);
    },
  };
}

/**
 * The pallets whose extensions look at transactions, in the order they do, before all others.
 *
 * Source: `CustomTxExtension`, `runtime/src/lib.rs` at 425.
 */
const EXTENSIONS: readonly string[] = ['Sudo', 'MevShield', 'SubtensorModule'];

function inOrderOfExtensions(pallets: readonly Pallet[]): readonly Pallet[] {
  const first = EXTENSIONS.flatMap((name) => pallets.filter((pallet) => pallet.name === name));
  return [...first, ...pallets.filter(({ name }) => !EXTENSIONS.includes(name))];
}

function digestOf(registry: Registry): Hex {
  const known = digests.get(registry) ?? hexFromBytes(metadataDigest(registry, TAO));
  digests.set(registry, known);
  return known;
}
