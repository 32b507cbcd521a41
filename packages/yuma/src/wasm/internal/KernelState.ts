import type { EpochInput } from '../../EpochInput.ts';
import type { EpochOptions } from '../../EpochOptions.ts';
import type { EpochChanges, SessionOutput } from '../../EpochSession.ts';
import { fieldsOf } from '../../internal/fieldsOf.ts';
import { looksForPrevious } from '../../internal/looksForPrevious.ts';
import { checkConsensus } from '../../internal/readOptions.ts';
import { storesConsensus } from '../../rules/storesConsensus.ts';
import type { SparseRows } from '../../SparseRows.ts';
import type { KernelExports } from './KernelExports.ts';
import { growTo, type KernelMemory, kernelMemory } from './kernelMemory.ts';
import { readOutput } from './readOutput.ts';
import { readRows } from './readRows.ts';
import {
  forgetReplaced,
  type ScalarFields,
  type VectorCounts,
  writeParameters,
  writeRows,
  writeVectors,
} from './writeInput.ts';

/** A matrix that a host may change and read. */
export type Matrix = 'weights' | 'bonds';
type Matrices = Pick<EpochInput, Matrix>;
/** A number of entries for each matrix. */
type Entries = Record<Matrix, number>;

/** A subnet's state in a kernel's memory, and the bookkeeping of the room its rows have. */
export class KernelState {
  readonly #kernel: KernelExports;
  /** Undefined as long as there is no plan. */
  #n: number | undefined;
  /** Made again when the memory has grown. */
  #memory!: KernelMemory;
  /** The caller's objects are not kept: it may change or transfer them. */
  #fields!: ScalarFields;
  #counts!: VectorCounts;
  /** Room of each pool. */
  #room!: Entries;
  /** Entries each matrix has. */
  #entries!: Entries;
  /** Where the free part of each pool starts. */
  #used!: Entries;

  /** @param kernel - a kernel of its own; `load` comes next */
  constructor(kernel: KernelExports) {
    this.#kernel = kernel;
  }

  /** How much memory the kernel holds. It never gives any back. */
  get bytes(): number {
    return this.#kernel.memory.buffer.byteLength;
  }

  /** Puts a whole input in the place of what was there. */
  load(input: EpochInput): void {
    const { n } = input;
    const room = roomFor(n, entriesOf(input), 0);
    if (n !== this.#n || room.weights > this.#room.weights || room.bonds > this.#room.bonds)
      this.#layOut(n, room);
    this.#putRows(input);
    // What an input leaves out has its default, whatever the last one said.
    this.#fields = {} as ScalarFields;
    this.#counts = { lastUpdate: 0, validatorPermits: 0, previousConsensus: undefined, stakeWords: 1 };
    this.update(input);
  }

  /** Replaces those fields that `changes` has. */
  update(changes: EpochChanges): void {
    const fields = fieldsOf(changes);
    const {
      lastUpdate,
      blockAtRegistration,
      commitBlocks,
      totalStake,
      validatorPermits,
      previousConsensus,
      ...scalars
    } = fields;
    const { nullPools } = scalars;
    Object.assign(this.#fields, scalars, nullPools && { nullPools: structuredClone(nullPools) });
    const counts = this.#counts;
    if (blockAtRegistration && counts.previousConsensus) forgetReplaced(this.#memory, blockAtRegistration);
    if (lastUpdate) counts.lastUpdate = lastUpdate.length;
    if (validatorPermits) counts.validatorPermits = validatorPermits.length;
    if (totalStake) counts.stakeWords = totalStake.unit === 'rao' ? 1 : 2;
    if ('previousConsensus' in fields)
      counts.previousConsensus = previousConsensus === null ? 0 : previousConsensus?.length;
    writeVectors(this.#memory, fields);
  }

  setRow(matrix: Matrix, uid: number, uids: Uint16Array, values: Uint16Array): void {
    const { starts, ends } = this.#memory[matrix];
    const held = ends[uid]! - starts[uid]!;
    const { length } = uids;
    const moves = length > held;
    if (moves && this.#used[matrix] + length > this.#room[matrix])
      this.#makeRoom(length + this.#entries[matrix] / 2);
    const rows = this.#memory[matrix];
    if (moves) {
      rows.starts[uid] = this.#used[matrix];
      this.#used[matrix] += length;
    }
    const start = rows.starts[uid]!;
    rows.ends[uid] = start + length;
    rows.uids.set(uids, start);
    rows.values.set(values, start);
    this.#entries[matrix] += length - held;
  }

  runEpoch({ raw, spec }: Required<EpochOptions>): SessionOutput {
    const kernel = this.#kernel;
    const n = this.#n!;
    const fields = this.#fields;
    const counts = this.#counts;
    checkConsensus(fields, spec);
    const assumedNoPreviousConsensus =
      counts.previousConsensus === undefined && looksForPrevious(fields, spec);
    if (newBondsAtMost(n, this.#entries) > this.#room.bonds) this.#makeRoom(0);
    writeParameters(kernel, fields, counts, spec);
    for (let bytes = kernel.prepare(); bytes !== 0; bytes = kernel.run()) this.#grow(bytes);
    if (fields.epochConsensus !== 'null') this.#exchangeBonds();
    // The kernel has already taken over the new permits and the consensus; the number of them may be new to it.
    counts.validatorPermits = n;
    if (storesConsensus(spec)) counts.previousConsensus = n;
    return { ...readOutput(kernel, n, raw), assumedNoPreviousConsensus };
  }

  /** The kernel has put the new bonds in the place of the old. */
  #exchangeBonds(): void {
    const { bonds, nextBonds } = this.#memory;
    this.#memory.bonds = nextBonds;
    this.#memory.nextBonds = bonds;
    this.#entries.bonds = this.#used.bonds = nextBonds.ends.at(-1) ?? 0;
  }

  readRows(matrix: Matrix): SparseRows {
    return readRows(this.#memory[matrix]);
  }

  /** Lays the pools out again with more room. The vectors stand before them and stay where they are. */
  #makeRoom(spare: number): void {
    const rows = { weights: this.readRows('weights'), bonds: this.readRows('bonds') };
    const n = this.#n!;
    const room = this.#room;
    try {
      this.#layOut(n, roomFor(n, this.#entries, Math.ceil(spare)));
    } catch (error) {
      this.#layOut(n, room);
      throw error;
    } finally {
      this.#putRows(rows);
    }
  }

  /** Makes the kernel's plan for so much room. */
  #layOut(n: number, room: Entries): void {
    // Should there not be the memory for it.
    this.#n = undefined;
    growTo(this.#kernel, this.#kernel.plan(n, room.weights, room.bonds));
    this.#memory = kernelMemory(this.#kernel, n);
    this.#n = n;
    this.#room = room;
  }

  #putRows(rows: Matrices): void {
    writeRows(this.#memory.weights, rows.weights);
    writeRows(this.#memory.bonds, rows.bonds);
    this.#entries = entriesOf(rows);
    this.#used = entriesOf(rows);
  }

  /** Grows the memory; should a later growth fail, the session still has views that are attached. */
  #grow(bytes: number): void {
    growTo(this.#kernel, bytes);
    if (this.#memory.lastUpdate.buffer !== this.#kernel.memory.buffer)
      this.#memory = kernelMemory(this.#kernel, this.#n!);
  }
}

function entriesOf({ weights, bonds }: Matrices): Entries {
  return { weights: weights.uids.length, bonds: bonds.uids.length };
}

/** Room for so many entries, the bonds after an epoch, and some more. */
function roomFor(n: number, entries: Entries, spare: number): Entries {
  return {
    weights: entries.weights + spare,
    bonds: Math.max(entries.bonds + spare, newBondsAtMost(n, entries)),
  };
}

/** The most entries an epoch's bonds may have: one per cell, but with liquid alpha one per weight, of a uid twice in a row two. */
function newBondsAtMost(n: number, { weights, bonds }: Entries): number {
  return Math.max(weights, Math.min(n * n, weights + bonds));
}
