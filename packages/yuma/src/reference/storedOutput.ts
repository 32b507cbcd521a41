import { toU16Proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochOutput, EpochRaw } from '../EpochOutput.ts';
import { copyRows } from '../internal/copyRows.ts';
import type { SparseMatrix } from '../math/matrix.ts';
import type { SparseRows } from '../SparseRows.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import type { EpochTerms } from './EpochTerms.ts';

/** The terms as the chain stores them: u16 proportions, rao, and a bonds row for every new permit. */
export function storedOutput(
  terms: EpochTerms,
  { n, bonds }: EpochInput,
): Omit<EpochOutput, 'assumedNoPreviousConsensus'> {
  return {
    active: Uint8Array.from({ length: n }, (_, uid) => Number(terms.active[uid] ?? false)),
    newValidatorPermits: Uint8Array.from(terms.newPermits, Number),
    stakeWeight: Uint16Array.from(terms.stake, toU16Proportion),
    consensus: Uint16Array.from(terms.consensus, toU16Proportion),
    incentive: Uint16Array.from(terms.incentive, toU16Proportion),
    dividends: Uint16Array.from(terms.dividends, toU16Proportion),
    validatorTrust: Uint16Array.from(terms.validatorTrust, toU16Proportion),
    bonds: terms.emaBonds ? storedBondRows(terms.emaBonds, terms.newPermits) : copyRows(bonds),
    serverEmissionRao: BigUint64Array.from(terms.serverEmission),
    validatorEmissionRao: BigUint64Array.from(terms.validatorEmission),
    combinedEmissionRao: BigUint64Array.from(terms.combinedEmission),
  };
}

/** The terms as raw I32F32 bits. */
export function rawOutput(terms: EpochTerms): EpochRaw {
  return {
    stake: BigInt64Array.from(terms.stake),
    activeStake: BigInt64Array.from(terms.activeStake),
    consensus: BigInt64Array.from(terms.consensus),
    incentive: BigInt64Array.from(terms.incentive),
    dividends: BigInt64Array.from(terms.dividends),
    validatorTrust: BigInt64Array.from(terms.validatorTrust),
  };
}

function storedBondRows(emaBonds: SparseMatrix, permits: readonly boolean[]): SparseRows {
  return sparseRowsFromPairs(
    emaBonds.map((row, uid) =>
      permits[uid] ? row.map(([j, value]) => [j, toU16Proportion(value)] as const) : [],
    ),
  );
}
