import type { EpochInput, TotalStake } from '@taokit/yuma';
import { type StoredPair, sparseRowsFromPairs } from '@taokit/yuma/inputs';

/** The `input` of an epoch vector, as its README describes it. */
export type EpochInputJson = Readonly<Record<string, unknown>>;

/** Turns the `input` of an epoch vector into what an engine takes. */
export function epochInputFromJson(json: EpochInputJson): EpochInput {
  return {
    n: json['n'] as number,
    currentBlock: u64(json['current_block']),
    tempo: json['tempo'] as number,
    lastMechanismStepBlock: u64(json['last_mechanism_step_block']),
    activityCutoff: u64(json['activity_cutoff']),
    minStakeRao: u64(json['min_stake']),
    bondsMovingAverage: u64(json['bonds_moving_average']),
    emissionRao: u64(json['rao_emission']),
    lastUpdate: u64s(json['last_update']),
    blockAtRegistration: u64s(json['block_at_registration']),
    totalStake: totalStake(json),
    ownerUid: json['owner_uid'] as number | null,
    validatorPermits: Uint8Array.from(json['validator_permits'] as readonly boolean[], Number),
    maxAllowedValidators: json['max_allowed_validators'] as number,
    weights: rows(json['weights'], json['n'] as number),
    bonds: rows(json['bonds'], json['n'] as number),
    commitReveal: json['commit_reveal'] as boolean,
    commitBlocks: u64s(json['commit_blocks'] ?? []),
    kappa: json['kappa'] as number,
    bondsPenalty: json['bonds_penalty'] as number,
    alphaLow: json['alpha_low'] as number,
    alphaHigh: json['alpha_high'] as number,
    alphaSigmoidSteepness: json['alpha_sigmoid_steepness'] as number,
    yuma3: json['yuma3'] as boolean,
    liquidAlpha: json['liquid_alpha'] as boolean,
    ...newerFields(json),
  };
}

/** Fields that vectors of spec 475 may have. They know what was stored, so a missing vector is none. */
function newerFields(json: EpochInputJson): Partial<EpochInput> {
  const lastYuma = json['last_yuma_step_block'] ?? null;
  const budgets = json['budgets'] as Readonly<Record<'mining' | 'dividend' | 'fallback', string>> | undefined;
  const previous = json['previous_consensus'] as readonly number[] | null | undefined;
  return {
    consensusMode: (json['consensus_mode'] ?? 'auto') as NonNullable<EpochInput['consensusMode']>,
    previousConsensus: previous ? Uint16Array.from(previous) : null,
    lastYumaStepBlock: lastYuma === null ? null : u64(lastYuma),
    epochConsensus: (json['epoch_consensus'] ?? 'yuma') as NonNullable<EpochInput['epochConsensus']>,
    nullPools: budgets
      ? {
          miningRao: u64(budgets.mining),
          dividendRao: u64(budgets.dividend),
          fallbackRao: u64(budgets.fallback),
        }
      : null,
  };
}

/** A u64 written as decimal text or as a number. */
export function u64(value: unknown): bigint {
  return BigInt(value as string | number);
}

/** A list of them. */
export function u64s(values: unknown): BigUint64Array {
  return BigUint64Array.from(values as readonly (string | number)[], BigInt);
}

/** Rows of `[uid, value]`; the chain reads a missing row as empty, and none beyond the last uid. */
export function rows(value: unknown, n: number): EpochInput['weights'] {
  const stored = value as readonly (readonly StoredPair[])[];
  return sparseRowsFromPairs(Array.from({ length: n }, (_, uid) => stored[uid] ?? []));
}

function totalStake(json: EpochInputJson): TotalStake {
  const bits = json['total_stake_bits'] as readonly string[] | undefined;
  if (bits === undefined) return { unit: 'rao', values: u64s(json['total_stake']) };
  const words = bits.flatMap((text) => [
    BigInt.asUintN(64, BigInt(text)),
    BigInt.asUintN(64, BigInt(text) >> 64n),
  ]);
  return { unit: 'i64f64', words: BigUint64Array.from(words) };
}
