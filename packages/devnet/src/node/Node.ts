import type { Chain } from '@taokit/chain';
import type { BlockBuilder } from '../blockBuilding/createBlockBuilder.ts';
import type { Heads } from '../heads/createHeads.ts';
import type { DevnetLog } from '../log/DevnetLog.ts';
import type { Metadata } from '../metadata/createMetadata.ts';
import type { Pool } from '../pool/createPool.ts';
import type { Journal } from '../state/createJournal.ts';
import type { ChainDump } from '../state/JournalRecord.ts';

/** What methods see of a devnet. */
export interface Node {
  /** The chain. It is replaced when another one is loaded. */
  chain(): Chain;
  /** What led to its last block. */
  readonly journal: Journal;
  /** Transactions that wait. */
  readonly pool: Pool;
  /** Best and final block. */
  readonly heads: Heads;
  /** Makes blocks. */
  readonly builder: BlockBuilder;
  /** The interface as clients read it. */
  readonly metadata: Metadata;
  /** What it is called. */
  readonly chainName: string;
  /** An id no other subscription or operation of the devnet has. */
  readonly nextId: () => string;
  /** Names of every method that is answered. */
  readonly methodNames: () => readonly string[];
  /** Who writes down what happens. */
  readonly log: DevnetLog;
  /** Told of every request. */
  readonly onRequest: (method: string, error?: unknown) => void;
  /** Accounts whose signatures are not looked at. */
  readonly impersonated: Set<string>;
  /** How many milliseconds nothing may be said to who follows the chain. */
  readonly keepAliveMs: number;
  /** Blocks that can be gone back to, by their snapshot's number. */
  readonly snapshots: Map<number, number>;
  /** Another chain takes the place of this one. */
  load(dump: ChainDump): void;
  /** Forgets every block after one that is kept. */
  revertTo(number: number): void;
}
