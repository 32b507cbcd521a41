import type { EpochRecord } from './run/PlaygroundRun.ts';

/** A neuron in one epoch, as stored. */
export interface EpochRow {
  /** Its name. */
  readonly name: string;
  /** Its uid. */
  readonly uid: number;
  /** Stake that counted, rao. */
  readonly stakeRao: bigint;
  /** Whether it holds a permit for the next epoch. */
  readonly permit: boolean;
  /** Whether it was active. */
  readonly active: boolean;
  /** Validator trust, u16. */
  readonly trust: number;
  /** Consensus, u16. */
  readonly consensus: number;
  /** Incentive, u16. */
  readonly incentive: number;
  /** Dividends, u16. */
  readonly dividends: number;
  /** Emission, rao. */
  readonly emissionRao: bigint;
}

/** Every neuron of an epoch. */
export function epochRows(record: EpochRecord): readonly EpochRow[] {
  return record.names.map((name, uid) => ({
    name,
    uid,
    stakeRao: record.stakeRao[uid]!,
    permit: record.newValidatorPermits[uid] === 1,
    active: record.active[uid] === 1,
    trust: record.validatorTrust[uid]!,
    consensus: record.consensus[uid]!,
    incentive: record.incentive[uid]!,
    dividends: record.dividends[uid]!,
    emissionRao: record.combinedEmissionRao[uid]!,
  }));
}

/**
 * Weights or bonds of an epoch as a matrix, validator by miner.
 *
 * @param record - the epoch
 * @param of - which
 * @param validators - how many of the first uids validate
 * @returns u16; 0 where nothing is stored
 */
export function matrixOf(
  record: EpochRecord,
  of: 'weights' | 'bonds',
  validators: number,
): readonly (readonly number[])[] {
  const { rowOffsets, uids, values } = record[of];
  return Array.from({ length: validators }, (_, row) => {
    const line = record.names.slice(validators).map(() => 0);
    for (let k = rowOffsets[row]!; k < rowOffsets[row + 1]!; k++)
      if (uids[k]! >= validators) line[uids[k]! - validators] = values[k]!;
    return line;
  });
}
