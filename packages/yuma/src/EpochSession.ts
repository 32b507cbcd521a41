import type { EpochInput } from './EpochInput.ts';
import type { EpochOptions } from './EpochOptions.ts';
import type { EpochOutput } from './EpochOutput.ts';
import type { SparseRows } from './SparseRows.ts';

/** What may change between epochs of a session, besides rows of weights and bonds: any other field but `n`. */
export type EpochChanges = Partial<Omit<EpochInput, 'n' | 'weights' | 'bonds'>>;

/** What a session's epoch returns: everything but the bonds, which `readBonds` copies on request. */
export type SessionOutput = Omit<EpochOutput, 'bonds'>;

/**
 * One subnet's state, kept by an engine from epoch to epoch. After an epoch the bonds and permits it stored are the next
 * epoch's, as on the chain. Only what changes has to be handed over.
 */
export interface EpochSession {
  /** Number of uids. */
  readonly n: number;
  /**
   * Replaces vectors and parameters.
   *
   * @param changes - the fields to replace
   * @throws YumaInputError when a field has a wrong shape or range; nothing is changed then
   */
  update(changes: EpochChanges): void;
  /**
   * Replaces one uid's weights.
   *
   * @param uid - whose weights, below `n`
   * @param uids - the column of every entry, in storage order
   * @param values - the u16 value of every entry
   * @throws YumaInputError when the row has a wrong shape
   */
  setWeightsRow(uid: number, uids: Uint16Array, values: Uint16Array): void;
  /**
   * Replaces one uid's bonds, as when the uid goes to a new neuron.
   *
   * @param uid - whose bonds, below `n`
   * @param uids - the column of every entry, in storage order
   * @param values - the u16 value of every entry
   * @throws YumaInputError when the row has a wrong shape
   */
  setBondsRow(uid: number, uids: Uint16Array, values: Uint16Array): void;
  /**
   * Computes one epoch and keeps its bonds and permits.
   *
   * @param options - what to return besides what the chain stores
   * @returns fresh arrays, which no later epoch changes
   */
  runEpoch(options?: EpochOptions): SessionOutput;
  /**
   * Copies the bonds as they stand.
   *
   * @returns every uid's row
   */
  readBonds(): SparseRows;
  /** Frees what the session holds. A disposed session throws YumaInputError when used. */
  dispose(): void;
}
