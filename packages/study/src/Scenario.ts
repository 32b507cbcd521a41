import type { EpochParameters, ScenarioRows } from '@taokit/yuma/inputs';

/** How bonds are made: original bonds, Yuma3, or Yuma3 with liquid alpha. */
export type YumaMode = 'classic' | 'yuma3' | 'liquid';

/** Hyperparameters of a scenario. Blocks follow from the tempo, the mode and the pots have fields of their own. */
export type ScenarioParameters = Omit<
  EpochParameters,
  'currentBlock' | 'lastMechanismStepBlock' | 'lastYumaStepBlock' | 'yuma3' | 'liquidAlpha' | 'nullPools'
>;

/** TAO (or alpha) as text such as `'1000.5'`, or rao as a bigint. */
export type ScenarioAmount = string | bigint;

/** What a hotkey has besides its stake as a validator. A hotkey that is neither validator nor miner may be named too. */
export interface ScenarioKey {
  /** The coldkey that owns it. Default: one of its own, named as the hotkey. */
  readonly coldkey?: string;
  /** Alpha staked to it on the subnet; of validators it stands in `validators`. Default 0. */
  readonly stake?: ScenarioAmount;
  /** TAO staked to it on root. Default 0. */
  readonly rootStake?: ScenarioAmount;
  /** Whether it has a uid on root, which root's part needs from spec 441 on. Default: where it has root stake. */
  readonly hasRootUid?: boolean;
  /** What it keeps of its stakers' dividends, a fraction such as `'0.09'`, floored to u16. Default: 11796 / 65535, 18%. */
  readonly take?: string;
  /** What it keeps of the dividends of parents of other coldkeys, a fraction, floored to u16. Default 0. */
  readonly childkeyTake?: string;
}

/** Who owns the subnet: what weights give to its hotkeys is not paid. */
export interface ScenarioOwner {
  /** Its hotkey. */
  readonly hotkey: string;
  /** What becomes of its incentive, `RecycleOrBurn`. Default: burned. */
  readonly recycleOrBurn?: 'recycle' | 'burn';
}

/** The alpha of each block, and how it is split before the epoch. */
export interface ScenarioEmission {
  /** Alpha out of a block, for all participants. Default 1 alpha. */
  readonly alphaPerBlock?: ScenarioAmount;
  /** The owner's cut, a fraction, floored to u16. Default: mainnet's 11796 / 65535. */
  readonly ownerCut?: string;
  /** Root's proportion, a fraction, floored to 32 bits; `computeRootProportion` of `@taokit/dtao/coinbase` says what it is. Default 0. */
  readonly rootProportion?: string;
}

/** Several mechanisms in the subnet. */
export interface ScenarioMechanisms {
  /** How many, 1 to 16. */
  readonly count: number;
  /** `MechanismEmissionSplit`: u16 each, which add up to 65535. Default: evenly. */
  readonly emissionSplit?: readonly number[];
}

/** Seats, and who loses one. Defaults are those of a new subnet. */
export interface ScenarioSeats {
  /** `MaxAllowedUids`. Default 256. */
  readonly maxUids?: number;
  /** `ImmunityPeriod`, blocks. Default 5000. */
  readonly immunityPeriod?: number;
  /** `MinNonImmuneUids`: so many past immunity stay. Default 10: in a smaller subnet only immune ones are pruned. */
  readonly minNonImmuneUids?: number;
  /** `ImmuneOwnerUidsLimit`: so many uids of the owner are never pruned. Default 1. */
  readonly immuneOwnerUidsLimit?: number;
}

/** Prices of alpha, from which the subnet's share of the TAO emission follows. */
export interface ScenarioMarket {
  /** Moving price of the subnet (TAO per alpha), a fraction, floored to 32 bits. */
  readonly price: string;
  /** Those of all other subnets, who burn nothing. */
  readonly otherPrices: readonly string[];
}

/** What changes before an epoch. It lasts until something else is said. */
export interface ScenarioChange {
  /** Before which epoch, from 0. */
  readonly epoch: number;
  /** Who registers, two blocks before the epoch: on a free uid, or on that of the neuron the chain prunes. */
  readonly register?: readonly string[];
  /** Stakes of the hotkeys named here. */
  readonly stakes?: Readonly<Record<string, ScenarioAmount>>;
  /** Weights for mechanism 0 of the neurons named here, as any fractions from 0 up; each row replaces the one before. */
  readonly weights?: ScenarioRows;
  /** The same for other mechanisms, by number. */
  readonly mechanismWeights?: Readonly<Record<string, ScenarioRows>>;
  /** Who falls silent (`true`) or sends weights again (`false`). */
  readonly silent?: Readonly<Record<string, boolean>>;
  /** What hotkeys lend: by parent, each child's fraction. Replaces all children of those parents, at once. */
  readonly children?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Miners whose bonds end, in every mechanism. */
  readonly resetBonds?: readonly string[];
  /** Another way of making bonds. */
  readonly mode?: YumaMode;
  /** Other hyperparameters. */
  readonly parameters?: Partial<ScenarioParameters>;
}

/** A story of a subnet over many epochs, in names and fractions. */
export interface Scenario {
  /** Short name, in lower case with hyphens. */
  readonly name: string;
  /** What happens, in a sentence. */
  readonly description: string;
  /** Validators and their first stakes, in the order of their uids. They hold permits at first. */
  readonly validators: Readonly<Record<string, ScenarioAmount>>;
  /** Miners; they get the uids after the validators. */
  readonly miners: readonly string[];
  /** How many epochs it lasts. */
  readonly epochs: number;
  /** What happens when, in any order. */
  readonly changes: readonly ScenarioChange[];
  /** How bonds are made at first. Default: `classic`. */
  readonly mode?: YumaMode;
  /** What differs from the chain's defaults, `EPOCH_PARAMETERS`. */
  readonly parameters?: Partial<ScenarioParameters>;
  /** What hotkeys have besides: coldkeys, root stake, takes. */
  readonly keys?: Readonly<Record<string, ScenarioKey>>;
  /** Who owns the subnet. Default: nobody. */
  readonly owner?: ScenarioOwner;
  /**
   * Where the epoch's alpha comes from. Left out, each epoch shares `parameters.emissionRao` in halves, without an owner's cut or a
   * part for root; given, `emissionRao` follows from it.
   */
  readonly emission?: ScenarioEmission;
  /** Default: one mechanism. */
  readonly mechanisms?: ScenarioMechanisms;
  /** `RevealPeriodEpochs`, 1 to 100: read while `parameters.commitReveal` is on. Default 1. */
  readonly revealPeriodEpochs?: number;
  /** Seats, immunity and pruning. */
  readonly seats?: ScenarioSeats;
  /** Prices, where the next share of the TAO emission is wanted. */
  readonly market?: ScenarioMarket;
}
