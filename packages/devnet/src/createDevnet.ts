import type { Genesis } from '@taokit/chain';
import {
  boolean,
  callback,
  integer,
  matching,
  objectOf,
  oneOf,
  optional,
  type Rule,
  text,
} from '@taokit/errors/check';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { type BlockBuildMode, createBlockBuilder } from './blockBuilding/createBlockBuilder.ts';
import type { Devnet } from './Devnet.ts';
import { DevnetError } from './DevnetError.ts';
import type { Fork } from './fork/Fork.ts';
import { createHeads } from './heads/createHeads.ts';
import { check } from './internal/check.ts';
import { createLog, LOG_LEVELS, type LogLevel } from './log/DevnetLog.ts';
import { createMetadata } from './metadata/createMetadata.ts';
import { METHODS } from './methods/index.ts';
import type { Node } from './node/Node.ts';
import { createPool } from './pool/createPool.ts';
import type { PoolLimits } from './pool/poolLimits.ts';
import { createConnection } from './rpc/createConnection.ts';
import { createJournal } from './state/createJournal.ts';
import type { JournalStorage } from './state/JournalRecord.ts';
import { openChain } from './state/openChain.ts';

/** What a devnet is made of; every part has a default. */
export interface DevnetOptions {
  /** The spec version whose rules hold; mainnet's when left out. */
  readonly spec?: number;
  /** The runtime's interface; mainnet's when left out. */
  readonly registry?: Registry;
  /** How the chain begins; funded development accounts and two subnets when left out. */
  readonly genesis?: Genesis;
  /** Another chain it goes on from, in place of a genesis: `openFork` of `@taokit/devnet/server`. */
  readonly fork?: Fork;
  /**
   * When blocks are made: `instant` when left out, as soon as something waits. Unless it is `manual`, a new chain has a first
   * final block at once.
   */
  readonly blockTime?: BlockBuildMode;
  /** How many blocks the final one is behind the best; 0 when left out. */
  readonly finalityDistance?: number;
  /** How much may wait in the pool; as much as in a node when left out. */
  readonly poolLimits?: Partial<PoolLimits>;
  /** What clients show it as; `Bittensor` when left out. */
  readonly chainName?: string;
  /** After how many milliseconds of silence followers are told the best block again; 15,000 when left out. */
  readonly keepAliveMs?: number;
  /**
   * Where the chain is kept, and goes on from: `openStateFile` of `@taokit/devnet/server`. Only in memory when left out. It is the
   * devnet's from then on, and closed with it, or at once where none is made.
   */
  readonly storage?: JournalStorage;
  /** Told of every request, with what went wrong where something did. */
  readonly onRequest?: (method: string, error?: unknown) => void;
  /** Takes what is told, a line at a time; `dev_log` changes how much that is. Nobody hears it when left out. */
  readonly onLog?: (line: string) => void;
  /** What is told at first: `off` when left out. */
  readonly logLevel?: LogLevel;
  /** Whether every rao is added up after every block; one that does not add up is an error. False when left out. */
  readonly check?: boolean;
}

const anything: Rule = () => undefined;
const isMethod = (value: unknown) => typeof value === 'function';
const isStorage = matching((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { begin, append, close } = value as Partial<JournalStorage>;
  return isMethod(begin) && isMethod(append) && (close === undefined || isMethod(close));
}, 'what openStateFile of @taokit/devnet/server gives');
const most = optional(integer(1, 2 ** 31 - 1));
const isOptions = objectOf({
  spec: anything,
  registry: anything,
  genesis: anything,
  fork: anything,
  blockTime: anything,
  finalityDistance: optional(integer(0, 4_096)),
  poolLimits: optional(objectOf({ ready: most, readyBytes: most, future: most, futureBytes: most })),
  chainName: optional(text),
  keepAliveMs: optional(integer(10, 3_600_000)),
  storage: optional(isStorage),
  onRequest: optional(callback),
  onLog: optional(callback),
  logLevel: optional(oneOf(...LOG_LEVELS)),
  check: optional(boolean),
});

/**
 * Makes a devnet: a chain with mainnet's rules, and the JSON-RPC a node answers, in this process and without a port. Clients
 * connect with `polkadotJsProvider`, `polkadotApiProvider`, or over `serveDevnet` of `@taokit/devnet/server`.
 *
 * @param options - what it is made of
 * @throws DevnetError on options that are none
 *
 * @example
 * ```ts
 * import { createDevnet, devnetControls } from '@taokit/devnet';
 *
 * const devnet = await createDevnet({ blockTime: 'manual' });
 * const controls = devnetControls(devnet);
 * await controls.newBlock({ count: 10 });
 * console.log(devnet.chain.head.header.number); // 10
 * devnet.close();
 * ```
 */
export async function createDevnet(options: DevnetOptions = {}): Promise<Devnet> {
  try {
    return await openDevnet(options);
  } catch (error) {
    // Whoever opened the file for this call may have no other way to give it back.
    const storage = (options as DevnetOptions | null)?.storage;
    if (isMethod(storage?.close)) storage!.close!();
    throw error;
  }
}

async function openDevnet(options: DevnetOptions): Promise<Devnet> {
  check(options, isOptions, 'options');
  checkExclusive(options);
  const registry = options.registry ?? (await loadRegistry());
  const node = nodeOf(registry, options);
  // dedot sends nothing before a final block has a parent; where blocks are made by hand, whoever makes them has seen to that.
  const start = options.fork?.head.header.number ?? 0;
  try {
    while (node.builder.mode !== 'manual' && node.heads.finalized().header.number === start)
      node.builder.build({ isEmpty: true });
  } catch (error) {
    node.builder.close();
    throw error;
  }
  return {
    get chain() {
      return node.chain();
    },
    connect: (send, limits = {}) => createConnection({ node, methods: METHODS, send, ...limits }),
    close() {
      node.builder.close();
      options.storage?.close?.();
    },
  };
}

/** A chain begins once. */
function checkExclusive({ fork, genesis }: DevnetOptions): void {
  if (fork === undefined || genesis === undefined) return;
  throw new DevnetError('options has both fork and genesis.', {
    code: 'devnet/unknown-field',
    fix: 'Leave one of them out.',
  });
}

function nodeOf(registry: Registry, options: DevnetOptions): Node {
  const { storage, blockTime = 'instant', finalityDistance = 0, poolLimits = {} } = options;
  const impersonated = new Set<string>();
  const snapshots = new Map<number, number>();
  let chain = openChain(registry, options, impersonated, storage?.dump);
  const current = () => chain;
  const journal = createJournal({
    chain: current,
    startHash: options.fork?.head.hash ?? chain.genesis.hash,
    known: storage?.dump,
    storage,
    isCompacted: options.fork === undefined,
  });
  const pool = createPool({ chain: current, limits: poolLimits });
  const heads = createHeads(current, finalityDistance);
  heads.watch({
    onFinalized(blocks) {
      for (const { hash } of blocks) pool.noteFinalized(hash);
    },
  });
  const log = createLog(options.onLog ?? (() => {}), options.logLevel ?? 'off');
  const isChecked = options.check ?? false;
  const builder = createBlockBuilder({
    chain: current,
    pool,
    journal,
    heads,
    log,
    isChecked,
    mode: blockTime,
  });
  const reset = () => {
    heads.reset();
    pool.noteReset();
  };
  let ids = 0;
  return {
    chain: current,
    journal,
    pool,
    heads,
    builder,
    snapshots,
    impersonated,
    metadata: createMetadata(registry),
    chainName: options.chainName ?? 'Bittensor',
    nextId: () => (++ids).toString(36).padStart(8, '0'),
    methodNames: () => [...METHODS.keys()].sort(),
    log,
    onRequest(method, error) {
      log.request(method, error);
      options.onRequest?.(method, error);
    },
    keepAliveMs: options.keepAliveMs ?? 15_000,
    load(dump) {
      const next = openChain(registry, options, impersonated, dump);
      // First, as it may fail: then this chain goes on.
      journal.replace(dump);
      chain = next;
      snapshots.clear();
      // A time that was set was meant for another chain, and may be before this one's.
      builder.setTime(undefined);
      reset();
    },
    revertTo(number) {
      journal.checkKept();
      chain.revertTo(number);
      try {
        journal.noteRevert(number);
      } finally {
        // Also where that could not be kept: the chain stands there, at a block that is.
        for (const [id, block] of snapshots) if (block > number) snapshots.delete(id);
        reset();
      }
    },
  };
}
