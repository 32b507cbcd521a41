import type { AccountId, Hex } from '@taokit/chain';
import type { DevnetAccess } from '../Devnet.ts';
import type { LogLevel } from '../log/DevnetLog.ts';
import { createClient } from '../provider/createClient.ts';
import type { ChainDump } from '../state/JournalRecord.ts';

/** Asks over JSON-RPC: any client's own `send`, be it over a port. */
export interface RequestSender {
  /** Asks a method. */
  send(method: string, params: unknown[]): Promise<unknown>;
}

/** How blocks are made by request. */
export interface NewBlockOptions {
  /** How many; 1 when left out, at most 100,000. */
  readonly count?: number;
  /** Instead of a count: up to the block in which the next epoch of this subnet runs. */
  readonly epochOf?: number;
  /** The time of the first, milliseconds since 1970; twelve seconds after the last one when left out. */
  readonly timestampMs?: number;
  /** Leaves transactions waiting; false when left out. */
  readonly isEmpty?: boolean;
}

/** What a test asks of a devnet that no node answers. */
export interface DevnetControls {
  /** Makes blocks; answers the hash of the last. */
  newBlock(options?: NewBlockOptions): Promise<Hex>;
  /** Keeps values under raw keys, `null` for nothing. They can be read at once, and belong to the next block. */
  setStorage(values: readonly (readonly [key: Hex, value: Hex | null])[]): Promise<number>;
  /** When blocks are made: `instant`, `manual`, or every so many seconds. */
  setBlockBuildMode(mode: 'instant' | 'manual' | number): Promise<void>;
  /** Forgets every block after one that is kept; answers its hash. */
  setHead(block: number | Hex): Promise<Hex>;
  /** Remembers the last block. */
  snapshot(): Promise<number>;
  /** Goes back to a snapshot; answers the hash of the last block. */
  revert(snapshot: number): Promise<Hex>;
  /** Takes any signature of an account from now on, or no more. */
  impersonate(account: AccountId | string, isOn?: boolean): Promise<void>;
  /** The whole chain with its history. */
  dump(): Promise<ChainDump>;
  /** Puts a dumped chain in the place of this one; answers the hash of its last block. */
  load(dump: ChainDump): Promise<Hex>;
  /** How much the devnet tells where it was started; answers how much it told before. */
  log(level: LogLevel): Promise<LogLevel>;
  /** The time of the next block, milliseconds since 1970. */
  setTime(timestampMs: number): Promise<void>;
}

/**
 * The `dev_*` methods of a devnet, typed.
 *
 * @param devnet - one of this process, or what sends to another
 */
export function devnetControls(devnet: DevnetAccess | RequestSender): DevnetControls {
  const client: RequestSender = 'connect' in devnet ? createClient(devnet) : devnet;
  const ask = async <T>(method: string, ...params: unknown[]) => (await client.send(method, params)) as T;
  const tell = async (method: string, ...params: unknown[]) => void (await client.send(method, params));
  return {
    newBlock: (options = {}) => ask('dev_newBlock', options),
    setStorage: (values) => ask('dev_setStorage', values),
    setBlockBuildMode: (mode) => tell('dev_setBlockBuildMode', mode),
    setHead: (block) => ask('dev_setHead', block),
    snapshot: () => ask('dev_snapshot'),
    revert: (snapshot) => ask('dev_revert', snapshot),
    impersonate: (account, isOn = true) => tell('dev_impersonate', account, isOn),
    dump: () => ask('dev_dump'),
    load: (dump) => ask('dev_load', dump),
    log: (level) => ask('dev_log', level),
    setTime: (timestampMs) => tell('dev_setTime', timestampMs),
  };
}
