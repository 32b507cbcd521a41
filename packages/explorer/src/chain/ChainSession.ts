import type { DevnetControls } from '@taokit/devnet';
import type { Client } from '@taokit/rpc';

/** Which chain is shown: a devnet inside the page, or what listens at an address. */
export type ChainTarget = { readonly kind: 'devnet' } | { readonly kind: 'endpoint'; readonly url: string };

/** A block that is the best one. */
export interface Head {
  /** Its height. */
  readonly number: number;
  /** Its hash. */
  readonly hash: `0x${string}`;
}

/** A chain that is connected. */
export interface ChainSession {
  /** Which one. */
  readonly target: ChainTarget;
  /** What it is called. */
  readonly name: string;
  /** Reads and writes. */
  readonly client: Client;
  /** Makes blocks, where the chain is a devnet. */
  readonly controls: DevnetControls | undefined;
  /** The best block; changes with every one. */
  readonly head: () => Head;
  /** Ends it. */
  close(): Promise<void>;
}
