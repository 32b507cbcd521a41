import type { Keypair } from '@taokit/keys';

/** A client library, as tests use every one of them. */
export interface TestedClient {
  /** Its name, and which of its ways to talk to a node. */
  readonly name: string;
  /** Connects to a node. */
  connect(url: string): Promise<ConnectedClient>;
}

/** A connected client: what a wallet, a miner or a validator does, in the library's own words below. */
export interface ConnectedClient {
  /** The hash of the first block. */
  genesisHash(): Promise<string>;
  /** What an account has free, rao. */
  freeRao(address: string): Promise<bigint>;
  /**
   * The value of a storage item, in the library's own form.
   *
   * @param path - `Pallet.Item`
   */
  read(path: string, ...keys: readonly unknown[]): Promise<unknown>;
  /**
   * The result of a runtime API, in the library's own form.
   *
   * @param path - `Api.method`
   */
  ask(path: string, ...args: readonly unknown[]): Promise<unknown>;
  /**
   * Signs a call, and waits until it is final; throws where it failed.
   *
   * @param path - `Pallet.call`
   * @param args - by their runtime names, in the runtime's order
   */
  submit(signer: Keypair, path: string, args: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Watches the best blocks.
   *
   * @param count - how many to wait for, the one that is there first included
   * @param onHead - called with each number as it comes
   * @returns their numbers
   */
  heads(count: number, onHead?: (number: number) => void): Promise<readonly number[]>;
  /** Disconnects. */
  close(): Promise<void>;
}

/** `sudo_set_tempo` as JavaScript libraries write it: `sudoSetTempo`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = name.split('_');
  const start = first[0]!.toLowerCase() + first.slice(1);
  return start + rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

/** `Pallet.call` in two. */
export function partsOf(path: string): readonly [string, string] {
  return path.split('.') as unknown as readonly [string, string];
}
