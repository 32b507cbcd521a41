import type { AccountId } from '../../../state/AccountId.ts';

/** An enum's case without fields. */
export interface Case<Name extends string> {
  /** Which case. */
  readonly type: Name;
  /** It has no fields. */
  readonly value: null;
}

/** An enum's case with one field. */
export interface CaseOf<Name extends string, Value> {
  /** Which case. */
  readonly type: Name;
  /** Its field. */
  readonly value: Value;
}

/** A fixed-point number, as its raw bits. */
export interface FixedBits {
  /** The number times 2 to the count of its fraction bits. */
  readonly bits: bigint;
}

/** A decimal float: `mantissa` x 10^`exponent`. */
export interface SafeFloat {
  /** Its digits. */
  readonly mantissa: bigint;
  /** Its power of ten. */
  readonly exponent: bigint;
}

/** What becomes of the incentive of the owner's neurons. */
export type RecycleOrBurnMode = Case<'Burn' | 'Recycle'>;

/** Which consensus enters liquid alpha. */
export type ConsensusMode = Case<'Current' | 'Previous' | 'Auto'>;

/** Which consensus a subnet runs. */
export type EpochConsensus = Case<'Yuma' | 'Null'>;

/** What a rate limit counts. */
export type RateLimitKey =
  | Case<'NetworkLastRegistered'>
  | CaseOf<'SetSNOwnerHotkey' | 'AddStakeBurn', number>
  | CaseOf<'OwnerHyperparamUpdate', readonly [netuid: number, parameter: Case<string>]>
  | CaseOf<'LastTxBlock' | 'LastTxBlockChildKeyTake' | 'LastTxBlockDelegateTake', AccountId>;

/** Stake that is locked. */
export interface LockState {
  /** How much, rao of alpha. */
  readonly locked_mass: bigint;
  /** How long it has been, weighted. */
  readonly conviction: FixedBits;
  /** Block of the last change. */
  readonly last_update: bigint;
}

/** What a miner leaves as security, rao of alpha. */
export interface MinerCollateralState {
  /** What is kept. */
  readonly locked: bigint;
  /** Blocks of release per block of capture. */
  readonly drain_ratio: FixedBits;
  /** What must be kept. */
  readonly min_locked: bigint;
  /** What was earned. */
  readonly earned: bigint;
}

/** Where a miner serves. */
export interface AxonInfo {
  /** Block of the call. */
  readonly block: bigint;
  /** Version of the protocol. */
  readonly version: number;
  /** Address as an integer. */
  readonly ip: bigint;
  /** Port. */
  readonly port: number;
  /** 4 or 6. */
  readonly ip_type: number;
  /** What it speaks. */
  readonly protocol: number;
  /** Unused. */
  readonly placeholder1: number;
  /** Unused. */
  readonly placeholder2: number;
}

/** Where a neuron's metrics are. */
export type PrometheusInfo = Pick<AxonInfo, 'block' | 'version' | 'ip' | 'port' | 'ip_type'>;

/** A neuron's TLS certificate. */
export interface NeuronCertificate {
  /** The key. */
  readonly public_key: Uint8Array;
  /** Which algorithm. */
  readonly algorithm: number;
}

/** Who an account says it is; UTF-8 texts. */
export interface ChainIdentityV2 {
  /** Name. */
  readonly name: Uint8Array;
  /** Home page. */
  readonly url: Uint8Array;
  /** Source code. */
  readonly github_repo: Uint8Array;
  /** Picture. */
  readonly image: Uint8Array;
  /** Discord. */
  readonly discord: Uint8Array;
  /** Description. */
  readonly description: Uint8Array;
  /** Anything else. */
  readonly additional: Uint8Array;
}

/** What a subnet says it is; UTF-8 texts. */
export interface SubnetIdentityV3 {
  /** Name. */
  readonly subnet_name: Uint8Array;
  /** Source code. */
  readonly github_repo: Uint8Array;
  /** Contact. */
  readonly subnet_contact: Uint8Array;
  /** Home page. */
  readonly subnet_url: Uint8Array;
  /** Discord. */
  readonly discord: Uint8Array;
  /** Description. */
  readonly description: Uint8Array;
  /** Picture. */
  readonly logo_url: Uint8Array;
  /** Anything else. */
  readonly additional: Uint8Array;
}

/** A registration that waits for a number. */
export interface NetworkRegistrationInfo {
  /** Who pays and will own it. */
  readonly coldkey: AccountId;
  /** The owner's hotkey. */
  readonly hotkey: AccountId;
  /** Kind of pool. */
  readonly mechid: number;
  /** What it says it is. */
  readonly identity: SubnetIdentityV3 | null;
  /** What was paid, rao. */
  readonly lock_amount: bigint;
  /** Median price of the subnets at that time. */
  readonly median_subnet_alpha_price: FixedBits;
  /** Block of the request. */
  readonly registration_block: bigint;
  /** Its place in the queue. */
  readonly lock_id: number;
}

/** How far the clean-up of a dissolved subnet has come. */
export interface DissolveCleanupStatus {
  /** Which subnet. */
  readonly netuid: number;
  /** What is being cleaned up. */
  readonly phase: Case<string>;
  /** Raw key after which it goes on. */
  readonly last_key: Uint8Array | null;
  /** Alpha of all stakers, rao. */
  readonly subnet_total_alpha_value: bigint | null;
  /** TAO paid out so far, rao. */
  readonly subnet_distributed_tao: bigint | null;
}

/** A subnet that a crowd owns. */
export interface SubnetLease {
  /** Who runs it. */
  readonly beneficiary: AccountId;
  /** Its coldkey, which nobody holds. */
  readonly coldkey: AccountId;
  /** Its hotkey. */
  readonly hotkey: AccountId;
  /** The contributors' part of the owner's cut, percent. */
  readonly emissions_share: number;
  /** Its last block, if it ends. */
  readonly end_block: number | null;
  /** The subnet. */
  readonly netuid: number;
  /** What it cost, rao. */
  readonly cost: bigint;
}

/** Where a fund's display starts. */
export interface BetaBaselineOf {
  /** What a share's price is divided by. */
  readonly price_divisor: FixedBits;
  /** The rate at that time. */
  readonly rate0: FixedBits;
  /** Growth before. */
  readonly tr_splice: FixedBits;
  /** Block. */
  readonly first_block: bigint;
}

/** Index of all funds. */
export interface BetaIndexSnapshotOf {
  /** Of the funds' prices. */
  readonly bag_level: FixedBits;
  /** Of what stakers have. */
  readonly stake_level: FixedBits;
  /** Block. */
  readonly block: bigint;
}

/** How far the next value of the index has come. */
export interface BetaIndexSweepOf {
  /** Raw key after which it goes on. */
  readonly cursor: Uint8Array;
  /** Sum of weights. */
  readonly weight_sum: bigint;
  /** Weighted sum of prices. */
  readonly rel_bag_sum: FixedBits;
  /** Weighted sum of what stakers have. */
  readonly rel_stake_sum: FixedBits;
}

/** What a fund adds to the index. */
export interface BetaIndexFundSampleOf {
  /** Its value, rao. */
  readonly nav: bigint;
  /** Its price. */
  readonly display: FixedBits;
  /** What its stakers have. */
  readonly stake: FixedBits;
}
