import type { Registry } from '@taokit/types/registry';
import type { Hex } from '../../internal/hex.ts';

/** Which metadata: it is the same wherever these three are. */
export interface MetadataKey {
  /** The chain. */
  readonly genesisHash: Hex;
  /** The runtime's version. */
  readonly specVersion: number;
  /** The hash of the runtime's code: a chain in development may change the one without the other. */
  readonly codeHash: Hex;
}

/** Keeps the interfaces of runtimes, so that connecting need not load them again. What it throws is ignored: it only saves time. */
export interface MetadataCache {
  /** What is kept, `undefined` when nothing is. */
  get(key: MetadataKey): Promise<Registry | undefined>;
  /** Keeps an interface. */
  set(key: MetadataKey, registry: Registry): Promise<void>;
}

/** The form of what is kept: another form is another entry. */
const FORMAT = 1;

/** A key as text, of letters, digits and dashes alone. */
export function textOfKey({ genesisHash, specVersion, codeHash }: MetadataKey): string {
  return `taokit-${FORMAT}-${genesisHash.slice(2, 18)}-${specVersion}-${codeHash.slice(2)}`;
}
