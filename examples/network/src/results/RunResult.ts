import type { Behaviour, SharedModel } from '../Workload.ts';

/** What somebody does on a subnet. */
export type Role = 'owner' | 'validator' | 'weight copier' | 'miner' | 'free-rider' | 'liar';

/** Everything a run showed, as plain data. Amounts in rao, proportions as the chain's u16. */
export interface RunResult {
  /** The seed. */
  readonly seed: number;
  /** Rounds played. */
  readonly epochs: number;
  /** Blocks made; the books were checked after each. */
  readonly blocks: number;
  /** Signed requests that validators sent. */
  readonly messages: number;
  /** Signed extrinsics that were executed. */
  readonly extrinsics: number;
  /** All TAO there is. */
  readonly totalIssuanceRao: bigint;
  /** Where it is. */
  readonly books: Books;
  /** The subnets. */
  readonly subnets: readonly SubnetResult[];
  /** What the client paid for. */
  readonly answers: readonly PaidAnswer[];
  /** What happened to the network besides; nothing unless something was asked for. */
  readonly incidents: readonly Incident[];
}

/** A paid answer. */
export interface PaidAnswer {
  /** The subnet. */
  readonly netuid: number;
  /** Who answered: the miner with the highest incentive. */
  readonly miner: string;
  /** What was asked. */
  readonly question: string;
  /** What was answered. */
  readonly answer: string;
  /** The reference, when there is one. */
  readonly expected: string | null;
  /** What was paid, rao. */
  readonly paidRao: bigint;
  /** The block of the payment. */
  readonly block: number;
  /** What came of handing the same payment in a second time. */
  readonly again: string;
}

/** Something that happened to the network, and who lost what by it. */
export interface Incident {
  /** The round it began in, from 0. */
  readonly epoch: number;
  /** How many rounds it lasted; 0 for what was over before the round went on. */
  readonly rounds: number;
  /** To whom. */
  readonly who: string;
  /** What happened. */
  readonly what: string;
  /** What was seen of it. */
  readonly seen: string;
  /** What was earned less than in as many rounds like the one before, by subnet. */
  readonly losses: readonly Loss[];
}

/** What somebody earned less. */
export interface Loss {
  /** The subnet. */
  readonly netuid: number;
  /** Alpha, rao; below 0 for more. */
  readonly rao: bigint;
}

/** What came of asking a miner. */
export interface CallsResult {
  /** Requests that were answered. */
  readonly answered: number;
  /** Refusals by name. */
  readonly refusals: Readonly<Record<string, number>>;
}

/** Where all TAO is, rao: the parts add up to the total issuance. */
export interface Books {
  /** With people. */
  readonly freeRao: bigint;
  /** In pools, and staked on the root. */
  readonly poolsRao: bigint;
}

/** One subnet. Vectors are by uid unless they say otherwise. */
export interface SubnetResult {
  /** Its number. */
  readonly netuid: number;
  /** Short name of its work. */
  readonly name: string;
  /** Title of its work. */
  readonly title: string;
  /** What it buys. */
  readonly summary: string;
  /** What a score means. */
  readonly scoreName: string;
  /** Seats at the end. */
  readonly neurons: readonly NeuronResult[];
  /** The pool at the end. */
  readonly pool: PoolResult;
  /** Rounds, in order. */
  readonly rounds: readonly RoundResult[];
  /** The price along the way. */
  readonly prices: readonly PricePoint[];
  /** What came of sharing models. */
  readonly shared: (SharedModel & { readonly epoch: number }) | null;
  /** Who the subnet paid in all rounds. */
  readonly paid: PaidResult;
}

/** A seat at the end, and what it earned in all rounds. */
export interface NeuronResult {
  /** The seat. */
  readonly uid: number;
  /** Whose. */
  readonly name: string;
  /** What it does. */
  readonly role: Role;
  /** What it is, for miners. */
  readonly description: string | null;
  /** Address of its hotkey. */
  readonly hotkey: string;
  /** What came of asking it, for miners. */
  readonly calls: CallsResult | null;
  /** Stake weight. */
  readonly stakeRao: bigint;
  /** Validator trust. */
  readonly validatorTrust: number;
  /** Consensus. */
  readonly consensus: number;
  /** Incentive. */
  readonly incentive: number;
  /** Dividends. */
  readonly dividends: number;
  /** Alpha of the last epoch. */
  readonly emissionRao: bigint;
  /** Weights it set last, by uid. */
  readonly weights: readonly number[];
  /** Alpha earned by mining. */
  readonly incentivesEarnedRao: bigint;
  /** Alpha earned by validating, with its stakers. */
  readonly dividendsEarnedRao: bigint;
  /** Alpha set aside for those who stake through it on the root. */
  readonly rootDividendsEarnedRao: bigint;
}

/** A pool. */
export interface PoolResult {
  /** TAO. */
  readonly taoRao: bigint;
  /** Alpha. */
  readonly alphaInRao: bigint;
  /** Alpha outside. */
  readonly alphaOutRao: bigint;
  /** TAO per alpha, rao. */
  readonly priceRao: bigint;
  /** Smoothed TAO per alpha, I96F32 bits. */
  readonly movingPriceBits: bigint;
}

/** One round: one epoch of the chain. */
export interface RoundResult {
  /** From 0. */
  readonly epoch: number;
  /** The block whose epoch ended it. */
  readonly block: number;
  /** Mean score of each miner, by miner. */
  readonly scores: readonly number[];
  /** What each validator did about weights, by name: `set`, or why not. */
  readonly weights: Readonly<Record<string, string>>;
  /** Alpha that each seat earned in the round's epoch, with its stakers, rao. */
  readonly earnedRao: readonly bigint[];
  /** Incentives. */
  readonly incentives: readonly number[];
  /** Dividends. */
  readonly dividends: readonly number[];
  /** Part of the subnet's stake. */
  readonly stakeWeights: readonly number[];
  /** Bonds, row by row: how much the uid holds in each other. */
  readonly bonds: readonly (readonly number[])[];
}

/** A price at a block. */
export interface PricePoint {
  /** The block. */
  readonly block: number;
  /** TAO per alpha, rao. */
  readonly priceRao: bigint;
}

/** What a subnet paid. */
export interface PaidResult {
  /** Alpha to the owner. */
  readonly ownerRao: bigint;
  /** Alpha to miners. */
  readonly incentivesRao: bigint;
  /** Alpha to validators and their stakers. */
  readonly dividendsRao: bigint;
  /** Alpha to root's stakers. */
  readonly rootDividendsRao: bigint;
}

/** Roles that take more than they give. */
export function isUnfair(role: Role): boolean {
  return role === 'free-rider' || role === 'liar' || role === 'weight copier';
}

/** A miner's role, by its behaviour. */
export function roleOfMiner(behaviour: Behaviour): Role {
  return behaviour === 'honest' ? 'miner' : behaviour;
}

/**
 * What a validator's dividends come to for its stake, over all rounds: 1 earns as much as its stake's share.
 *
 * @returns 0 when it had no stake
 */
export function dividendsPerStake({ rounds }: SubnetResult, uid: number): number {
  const sum = (vectors: readonly (readonly number[])[]) =>
    vectors.reduce((total, vector) => total + vector[uid]!, 0);
  const stake = sum(rounds.map(({ stakeWeights }) => stakeWeights));
  return stake === 0 ? 0 : sum(rounds.map(({ dividends }) => dividends)) / stake;
}
