import {
  type BlockOptions,
  type Chain,
  checkInvariants,
  duePulses,
  type InvariantFault,
  openShielded,
  type ProducedBlock,
  rawKey,
  readRaw,
  type State,
} from '@taokit/chain';
import { DevnetError } from '../DevnetError.ts';
import type { Heads } from '../heads/createHeads.ts';
import type { DevnetLog } from '../log/DevnetLog.ts';
import type { Pool } from '../pool/createPool.ts';
import type { Journal } from '../state/createJournal.ts';

/** When blocks are made: as soon as something waits, every so many seconds, or only when asked for. */
export type BlockBuildMode =
  | 'instant'
  | 'manual'
  | {
      /** Seconds between blocks. */
      readonly intervalSeconds: number;
    };

/** Makes blocks of what waits. */
export interface BlockBuilder {
  /** When blocks are made. */
  readonly mode: BlockBuildMode;
  /** Changes when blocks are made. */
  setMode(mode: BlockBuildMode): void;
  /**
   * Makes a block now.
   *
   * @param options - whether it stays empty
   */
  build(options?: BuildOptions): ProducedBlock;
  /** Makes the block that is due in instant mode; called when a request was answered. One that cannot be made is only told the log. */
  settle(): void;
  /** The time of the next block, and so of those after it; `undefined` for the usual one. */
  setTime(timestampMs: number | undefined): void;
  /** Makes no more blocks by itself. */
  close(): void;
}

/** How one block is made. */
export interface BuildOptions {
  /** Its time in milliseconds since 1970; the last one's and twelve seconds when left out. */
  readonly timestampMs?: number;
  /** Leaves transactions waiting; false when left out. */
  readonly isEmpty?: boolean;
}

/** What a builder is made of. */
export interface BlockBuilderParts {
  /** The chain. */
  readonly chain: () => Chain;
  /** What waits. */
  readonly pool: Pool;
  /** Who remembers. */
  readonly journal: Journal;
  /** Who is told. */
  readonly heads: Heads;
  /** Who writes down what happens. */
  readonly log: DevnetLog;
  /** Whether everything is added up after every block. */
  readonly isChecked: boolean;
  /** When blocks are made at first. */
  readonly mode: BlockBuildMode;
}

/**
 * Makes a builder.
 *
 * @param parts - what it is made of
 */
export function createBlockBuilder(parts: BlockBuilderParts): BlockBuilder {
  const { chain, pool, journal, heads, log, isChecked, mode: first } = parts;
  let mode = first;
  let nextTimeMs: number | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  start();
  return {
    get mode() {
      return mode;
    },
    setMode(next) {
      clearInterval(timer);
      mode = next;
      start();
    },
    build,
    settle() {
      if (mode !== 'instant') return;
      whatIsDue(log, () => {
        // A block that could take none of them would be made again and again.
        for (let before = -1, left = pool.ready().length; left > 0 && left !== before; ) {
          before = left;
          build();
          left = pool.ready().length;
        }
      });
    },
    setTime(timestampMs) {
      nextTimeMs = timestampMs;
    },
    close: () => clearInterval(timer),
  };

  function build({ timestampMs = nextTimeMs, isEmpty = false }: BuildOptions = {}): ProducedBlock {
    // Before anything can throw: a time that the chain refuses is refused once, not from then on.
    nextTimeMs = undefined;
    journal.checkKept();
    // First what a node's off-chain worker would bring: rounds of the beacon that something waits for.
    // Then what waits, and what of it is sealed to whoever makes this block.
    const transactions = isEmpty
      ? []
      : [
          ...duePulses(chain()),
          ...openShielded(
            chain(),
            pool.ready().map(({ bytes }) => bytes),
          ),
        ];
    const produced = produceKept(chain(), journal, {
      transactions,
      ...(timestampMs !== undefined && { timestampMs }),
    });
    pool.noteBlock(produced);
    heads.made(produced);
    log.block(produced);
    if (isChecked) failIfBroken(chain());
    return produced;
  }

  function start(): void {
    if (typeof mode === 'object')
      timer = setInterval(() => whatIsDue(log, () => build()), mode.intervalSeconds * 1_000);
  }
}

/** A block that is not kept is none: nobody may hear of what is not there when the chain is opened again. */
function produceKept(chain: Chain, journal: Journal, options: BlockOptions): ProducedBlock {
  const { header, timestampMs } = chain.head;
  const produced = chain.produceBlock(options);
  try {
    journal.noteBlock(produced, timestampMs);
  } catch (error) {
    chain.revertTo(header.number);
    throw error;
  }
  return produced;
}

/** Nobody waits for these blocks: what is thrown here would end the process, whoever's request led to it. */
function whatIsDue(log: DevnetLog, make: () => void): void {
  try {
    make();
  } catch (error) {
    log.noBlock(error);
    // Only where every rao is added up, which is asked for in order to see this.
    if (error instanceof DevnetError && error.code === 'devnet/invariant-broken') throw error;
  }
}

/** What happened must be readable: a client that cannot decode one event of a block cannot decode any. */
function unreadableEvents(state: State): readonly InvariantFault[] {
  try {
    readRaw(state, rawKey(state.registry, 'System.Events', []));
    return [];
  } catch (error) {
    return [{ rule: 'System.Events has its type', found: String(error) }];
  }
}

/** The block stands all the same: it shows what does not add up. */
function failIfBroken({ runtime, state, head }: Chain): void {
  const faults = [...checkInvariants(runtime, state), ...unreadableEvents(state)];
  if (faults.length === 0) return;
  const found = faults.map((fault) => `${fault.rule}: ${fault.found}`);
  throw new DevnetError(`After block ${head.header.number} it does not add up. ${found.join(' ')}`, {
    code: 'devnet/invariant-broken',
    fix: 'Look at what was written with dev_setStorage; where nothing was, this is a fault of the chain: report it.',
    values: { block: head.header.number, faults: found },
  });
}
