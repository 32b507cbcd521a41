/** What an epoch pays through one hotkey (rao). */
export interface HotkeyMoney {
  /** The hotkey. */
  readonly hotkey: string;
  /** The coldkey that owns it. */
  readonly coldkey: string;
  /** Incentive, paid to the coldkey as stake. */
  readonly incentiveRao: bigint;
  /** Incentive that is the owner's and not paid. */
  readonly withheldRao: bigint;
  /** Its take of dividends, alpha stakers' and root's, paid to the coldkey as stake. */
  readonly takeRao: bigint;
  /** Alpha to all who stake alpha to it, the coldkey among them, by their stakes. */
  readonly stakersRao: bigint;
  /** Alpha set aside for all who stake TAO to it on root, by their stakes: to be claimed, not paid yet. */
  readonly rootStakersRao: bigint;
}

/** What an epoch pays to one coldkey for what it owns (rao); what it gets as a staker is part of `stakersRao` of each hotkey. */
export interface ColdkeyMoney {
  /** The coldkey. */
  readonly coldkey: string;
  /** Incentive of its hotkeys. */
  readonly incentiveRao: bigint;
  /** Takes of its hotkeys. */
  readonly takeRao: bigint;
  /** The owner's cut, where it owns the subnet. */
  readonly ownerCutRao: bigint;
}

/** Where the alpha of an epoch went (rao). All parts and `leftRao` add up to `emittedRao`. */
export interface EpochMoney {
  /** Alpha set aside since the epoch before. */
  readonly emittedRao: bigint;
  /** To the owner; what nobody owns is not paid and not counted here but in `leftRao`. */
  readonly ownerCutRao: bigint;
  /** By hotkey: every neuron, and every parent that got something. */
  readonly hotkeys: readonly HotkeyMoney[];
  /** By coldkey. */
  readonly coldkeys: readonly ColdkeyMoney[];
  /** Of the withheld incentive, owned by nobody from then on. */
  readonly burnedRao: bigint;
  /** Of the withheld incentive, taken off the issuance: the subnet can emit it again. */
  readonly recycledRao: bigint;
  /**
   * What floors leave over, and what finds nobody, such as the miners' part of a mechanism without weights beside one with; a few rao
   * below 0 where the epoch's halves are more than what was set aside, floored block by block.
   */
  readonly leftRao: bigint;
  /** Withheld over all incentive, U96F32 bits, floored: `MinerBurned`. */
  readonly minerBurnedBits: bigint;
  /** The subnet's share of the TAO emission in the next block, U64F64 bits; `null` without a `market`, or before spec 421. */
  readonly nextShareBits: bigint | null;
}
