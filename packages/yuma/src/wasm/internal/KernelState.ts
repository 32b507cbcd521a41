import type { EpochInput } from '../../EpochInput.ts';
import type { EpochOptions } from '../../EpochOptions.ts';
import type { SessionOutput } from '../../EpochSession.ts';
import type { EpochFields } from '../../internal/EpochFields.ts';
import type { SparseRows } from '../../SparseRows.ts';
import type { KernelExports } from './KernelExports.ts';
import { exchangeBonds, growTo, type KernelAddresses } from './kernelMemory.ts';
import { readOutput, readRows } from './readOutput.ts';
import { type Capacity, writeFields, writeInput } from './writeInput.ts';

type Matrix = 'weights' | 'bonds';

/** A subnet's state in a kernel's memory, and the bookkeeping of the room its rows have. */
export class KernelState {
  readonly #kernel: KernelExports;
  #n!: number;
  #at!: KernelAddresses;
  /** Where everything will stand after an epoch: the bonds change places. */
  #nextAt!: KernelAddresses;
  /** Views of the rows, now and after an epoch, made again when the memory has grown. */
  #pools!: Pools;
  #nextPools!: Pools;
  #fields!: EpochFields;
  /** Room of each pool. */
  #room!: Capacity;
  /** Entries each matrix has. */
  #entries!: Record<Matrix, number>;
  /** Where the free part of each pool starts. */
  #used!: Record<Matrix, number>;

  constructor(kernel: KernelExports, input: EpochInput) {
    this.#kernel = kernel;
    this.load(input);
  }

  /** Puts a whole input in the place of what was there. */
  load(input: EpochInput, spare = 0): void {
    const { n, weights, bonds } = input;
    this.#n = n;
    this.#entries = { weights: weights.uids.length, bonds: bonds.uids.length };
    this.#used = { ...this.#entries };
    this.#room = {
      weights: weights.uids.length + spare,
      bonds: Math.max(bonds.uids.length + spare, newBondsAtMost(n, this.#entries)),
    };
    this.#fields = input;
    this.#at = writeInput(this.#kernel, input, this.#room);
    this.#nextAt = exchangeBonds(this.#at);
    this.#makePools();
  }

  writeFields(fields: EpochFields, changes: Partial<EpochFields>): void {
    this.#fields = fields;
    writeFields(this.#kernel, this.#at, fields, changes);
  }

  setRow(matrix: Matrix, uid: number, uids: Uint16Array, values: Uint16Array): void {
    const pool = this.#pools[matrix];
    const { starts, ends } = pool;
    const held = ends[uid]! - starts[uid]!;
    const fits = uids.length <= held;
    if (!fits && this.#used[matrix] + uids.length > this.#room[matrix]) {
      this.#reload(uids.length + this.#entries[matrix] / 2);
      this.setRow(matrix, uid, uids, values);
      return;
    }
    const start = fits ? starts[uid]! : this.#used[matrix];
    if (!fits) this.#used[matrix] += uids.length;
    starts[uid] = start;
    ends[uid] = start + uids.length;
    this.#entries[matrix] += uids.length - held;
    pool.uids.set(uids, start);
    pool.values.set(values, start);
  }

  runEpoch(options: EpochOptions): SessionOutput {
    if (newBondsAtMost(this.#n, this.#entries) > this.#room.bonds) this.#reload(0);
    for (let bytes = this.#kernel.prepare(); bytes !== 0; bytes = this.#kernel.run()) this.#grow(bytes);
    [this.#at, this.#nextAt] = [this.#nextAt, this.#at];
    [this.#pools, this.#nextPools] = [this.#nextPools, this.#pools];
    const output = readOutput(this.#kernel, this.#at, this.#n, options);
    this.#keepPermits(output.newValidatorPermits);
    const last = this.#n === 0 ? 0 : this.#pools.bonds.ends[this.#n - 1]!;
    this.#entries.bonds = this.#used.bonds = last;
    return output;
  }

  /** Grows the memory; should a later growth fail, the session still has views that are attached. */
  #grow(bytes: number): void {
    growTo(this.#kernel, bytes);
    if (this.#pools.bonds.starts.buffer !== this.#kernel.memory.buffer) this.#makePools();
  }

  #makePools(): void {
    this.#pools = poolsAt(this.#kernel, this.#at, this.#n);
    this.#nextPools = poolsAt(this.#kernel, this.#nextAt, this.#n);
  }

  readRows(matrix: Matrix): SparseRows {
    const at = this.#at;
    return readRows(this.#kernel, this.#n, [
      at[`${matrix}Start`],
      at[`${matrix}End`],
      at[`${matrix}Uids`],
      at[`${matrix}Values`],
    ]);
  }

  /** The kernel has already taken over the new permits; the number of them may be new to it. */
  #keepPermits(validatorPermits: Uint8Array): void {
    const known = this.#fields.validatorPermits.length;
    this.#fields = { ...this.#fields, validatorPermits };
    if (known !== this.#n) writeFields(this.#kernel, this.#at, this.#fields, {});
  }

  /** Lays everything out again, with more room. */
  #reload(spare: number): void {
    const { buffer } = this.#kernel.memory;
    const { n, totalStake } = this.#fields;
    const u64 = (address: number, length = n) => new BigUint64Array(buffer, address, length).slice();
    const stake = u64(this.#at.totalStake, totalStake.unit === 'rao' ? n : 2 * n);
    const input: EpochInput = {
      ...this.#fields,
      lastUpdate: u64(this.#at.lastUpdate).subarray(0, this.#fields.lastUpdate.length),
      blockAtRegistration: u64(this.#at.blockAtRegistration),
      commitBlocks: u64(this.#at.commitBlocks),
      totalStake:
        totalStake.unit === 'rao' ? { unit: 'rao', values: stake } : { unit: 'i64f64', words: stake },
      weights: this.readRows('weights'),
      bonds: this.readRows('bonds'),
    };
    this.load(input, Math.ceil(spare));
  }
}

/** The most entries an epoch's bonds may have. */
function newBondsAtMost(n: number, { weights, bonds }: Record<Matrix, number>): number {
  return Math.min(n * n, weights + bonds);
}

/** Where each row stands in its pool of entries. */
interface Pool {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly uids: Uint16Array;
  readonly values: Uint16Array;
}

type Pools = Record<Matrix, Pool>;

function poolsAt({ memory: { buffer } }: KernelExports, at: KernelAddresses, n: number): Pools {
  const pool = (matrix: Matrix): Pool => ({
    starts: new Uint32Array(buffer, at[`${matrix}Start`], n),
    ends: new Uint32Array(buffer, at[`${matrix}End`], n),
    uids: new Uint16Array(buffer, at[`${matrix}Uids`]),
    values: new Uint16Array(buffer, at[`${matrix}Values`]),
  });
  return { weights: pool('weights'), bonds: pool('bonds') };
}
