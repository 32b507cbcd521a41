import { saturatingAddU64, U64F64 } from '@taokit/fixed';
import type { EpochOutput } from '../EpochOutput.ts';

/** What the chain stores per subnet, over all its mechanisms. Index of every vector: uid. */
export type CombinedEpoch = Omit<EpochOutput, 'incentive' | 'bonds' | 'raw'>;

type Proportions = 'stakeWeight' | 'consensus' | 'dividends' | 'validatorTrust';
type Flags = 'active' | 'newValidatorPermits';
type Emissions = 'serverEmissionRao' | 'validatorEmissionRao' | 'combinedEmissionRao';

/**
 * Combines the mechanisms' outputs; weights come from the split emission, the first taking all of a zero emission. What a uid earns
 * of both kinds is weighted too, but under Null added up, as it is whole rao of each mechanism's pools.
 */
export function combineMechanisms(
  outputs: readonly EpochOutput[],
  emissions: readonly bigint[],
  emissionRao: bigint,
  isNull: boolean,
): CombinedEpoch {
  // A single mechanism has all of the emission: each sum below is its own value.
  if (outputs.length === 1) return onlyOutput(outputs[0]!);
  const parts = emissions.map((emission, i) => weightOf(emission, emissionRao, i));
  const proportions = (field: Proportions) => averaged(outputs, field, parts);
  const flags = (field: Flags) => joined(outputs, field);
  const emissionsOf = (field: Emissions) => added(outputs, field);
  return {
    active: flags('active'),
    newValidatorPermits: flags('newValidatorPermits'),
    assumedNoPreviousConsensus: outputs.some((output) => output.assumedNoPreviousConsensus),
    stakeWeight: proportions('stakeWeight'),
    consensus: proportions('consensus'),
    dividends: proportions('dividends'),
    validatorTrust: proportions('validatorTrust'),
    serverEmissionRao: emissionsOf('serverEmissionRao'),
    validatorEmissionRao: emissionsOf('validatorEmissionRao'),
    combinedEmissionRao: isNull ? emissionsOf('combinedEmissionRao') : weighted(outputs, parts),
  };
}

function onlyOutput({ incentive: _, bonds: __, raw: ___, ...combined }: EpochOutput): CombinedEpoch {
  return combined;
}

function weighted(outputs: readonly EpochOutput[], parts: readonly bigint[]): BigUint64Array {
  return BigUint64Array.from(outputs[0]!.combinedEmissionRao, (_, uid) =>
    weightedSum(outputs, parts, (output) => output.combinedEmissionRao[uid]!, U64F64.saturatingToU64),
  );
}

function weightOf(emission: bigint, total: bigint, i: number): bigint {
  const quotient = U64F64.checkedDiv(U64F64.saturatingFromInt(emission), U64F64.saturatingFromInt(total));
  return quotient ?? (i === 0 ? U64F64.one : 0n);
}

/** Accumulates one uid's value over the mechanisms; each partial sum is cut back to an integer, as on the chain. */
function weightedSum(
  outputs: readonly EpochOutput[],
  parts: readonly bigint[],
  read: (output: EpochOutput) => bigint,
  toInteger: (bits: bigint) => bigint,
): bigint {
  return outputs.reduce((sum, output, i) => {
    const added = U64F64.saturatingMul(U64F64.saturatingFromInt(read(output)), parts[i]!);
    return toInteger(U64F64.saturatingAdd(U64F64.saturatingFromInt(sum), added));
  }, 0n);
}

function averaged(
  outputs: readonly EpochOutput[],
  field: Proportions,
  parts: readonly bigint[],
): Uint16Array {
  const toU16 = (bits: bigint) => BigInt(U64F64.saturatingToU16(bits));
  return Uint16Array.from(outputs[0]![field], (_, uid) =>
    Number(weightedSum(outputs, parts, (output) => BigInt(output[field][uid]!), toU16)),
  );
}

function joined(outputs: readonly EpochOutput[], field: Flags): Uint8Array {
  return Uint8Array.from(outputs[0]![field], (_, uid) =>
    Number(outputs.some((output) => output[field][uid] === 1)),
  );
}

function added(outputs: readonly EpochOutput[], field: Emissions): BigUint64Array {
  return BigUint64Array.from(outputs[0]![field], (_, uid) =>
    outputs.reduce((sum, output) => saturatingAddU64(sum, output[field][uid]!), 0n),
  );
}
