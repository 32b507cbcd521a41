import type { Cast } from '../cast/Cast.ts';
import type { Incident, PricePoint, RoundResult, SubnetResult } from './RunResult.ts';

/** What a seat earned so far, alpha rao. */
export interface Earned {
  /** By mining. */
  readonly incentivesRao: bigint;
  /** By validating, with its stakers. */
  readonly dividendsRao: bigint;
  /** For its stakers on the root. */
  readonly rootDividendsRao: bigint;
}

/** Nothing yet. */
export const NOTHING_EARNED: Earned = { incentivesRao: 0n, dividendsRao: 0n, rootDividendsRao: 0n };

/** What came of asking one miner so far. */
export interface MinerCalls {
  /** Requests that were answered. */
  answered: number;
  /** Refusals, by name. */
  readonly refusals: Map<string, number>;
  /** How long answers took, milliseconds. */
  readonly milliseconds: number[];
}

/** What is written down about one subnet while the network runs. */
export interface SubnetLedger {
  /** Rounds so far. */
  readonly rounds: RoundResult[];
  /** Prices so far. */
  readonly prices: PricePoint[];
  /** What each seat earned so far, by uid. */
  readonly earned: Map<number, Earned>;
  /** What each seat earned in the last epoch, alpha rao, by uid. */
  lastEarnedRao: readonly bigint[];
  /** What the subnet's owner was paid so far, alpha rao. */
  ownerRao: bigint;
  /** Requests so far, by hotkey of the miner. */
  readonly calls: Map<string, MinerCalls>;
  /** Mean score of each miner in this round, by the order of the cast. */
  scores: readonly number[];
  /** What each validator did about weights in this round, by name. */
  weights: Readonly<Record<string, string>>;
  /** What came of combining models. */
  shared: SubnetResult['shared'];
}

/** What is written down while the network runs. */
export interface Ledger {
  /** The subnets, in the order of the cast. */
  readonly subnets: readonly SubnetLedger[];
  /** What happened besides. */
  readonly incidents: Incident[];
  /** How many signed extrinsics stand in blocks. */
  extrinsics: number;
}

/** An empty ledger. */
export function createLedger({ subnets }: Cast): Ledger {
  return {
    subnets: subnets.map(() => ({
      rounds: [],
      prices: [],
      earned: new Map(),
      lastEarnedRao: [],
      ownerRao: 0n,
      calls: new Map(),
      scores: [],
      weights: {},
      shared: null,
    })),
    incidents: [],
    extrinsics: 0,
  };
}
