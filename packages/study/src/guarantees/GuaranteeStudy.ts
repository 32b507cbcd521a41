import type { YumaMode } from '../Scenario.ts';

/** Rules of consensus under which the guarantees are studied. */
export interface GuaranteeRules {
  /** Share of stake that decides consensus, 0 to 1; stored as u16, rounded down. */
  readonly kappa: number;
  /** How much of the weight above consensus is cut from bonds, 0 to 1; stored as u16, rounded down. */
  readonly bondsPenalty: number;
  /** How subjective weights are: their standard deviation, in units of the mean. */
  readonly weightDeviation: number;
  /** How bonds are made. */
  readonly mode: YumaMode;
}

/** The network the teams play in. */
export interface GuaranteeNetwork {
  /** Number of uids. */
  readonly uids: number;
  /** How many of them validate; each team gets its share of them, at least one. */
  readonly validators: number;
}

/**
 * A study: an honest team with a share of stake against a unified cabal.
 *
 * Honest validators give their own miners `honestUtilities` and the cabal's the rest; the cabal gives its own miners
 * `cabalSelfWeights` and the honest ones the rest. Everything is computed for every combination, in `samples` random networks.
 */
export interface GuaranteeStudy {
  /** The network. */
  readonly network: GuaranteeNetwork;
  /** The rules to compare. */
  readonly rules: readonly GuaranteeRules[];
  /** Shares of stake of the honest team, above 0 and below 1. */
  readonly honestStakes: readonly number[];
  /** Honest weight on honest miners, rising, from 0 to 1. */
  readonly honestUtilities: readonly number[];
  /** Cabal weight on cabal miners, rising, from 0 to 1. */
  readonly cabalSelfWeights: readonly number[];
  /** How many random networks each point is computed in. */
  readonly samples: number;
  /** Everything random follows from it. */
  readonly seed: number;
}

/** One part of a study, small enough to be computed at once, plain enough to be sent to a worker. */
export interface GuaranteeTask {
  /** The network. */
  readonly network: GuaranteeNetwork;
  /** The rules. */
  readonly rules: GuaranteeRules;
  /** The honest team's share of stake. */
  readonly honestStake: number;
  /** Honest weight on honest miners. */
  readonly honestUtilities: readonly number[];
  /** Cabal weight on cabal miners. */
  readonly cabalSelfWeights: readonly number[];
  /** The random network. */
  readonly seed: number;
}

/**
 * Emission of one combination of rules and honest stake, added up over random networks (rao).
 *
 * The entry of honest utility `i` and cabal self-weight `k` stands at `i * cabalSelfWeights.length + k`.
 */
export interface GuaranteeSurface {
  /** The rules. */
  readonly rules: GuaranteeRules;
  /** The honest team's share of stake. */
  readonly honestStake: number;
  /** Honest weight on honest miners. */
  readonly honestUtilities: readonly number[];
  /** Cabal weight on cabal miners. */
  readonly cabalSelfWeights: readonly number[];
  /** Emission for incentive to honest miners (rao). */
  readonly honestIncentiveRao: BigUint64Array;
  /** Emission for incentive to all (rao). */
  readonly incentiveRao: BigUint64Array;
  /** Emission for dividends to honest validators (rao). */
  readonly honestDividendsRao: BigUint64Array;
  /** Emission for dividends to all (rao). */
  readonly dividendsRao: BigUint64Array;
}
