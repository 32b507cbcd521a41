import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';
import type { ChainParameters } from './ChainParameters.ts';
import type { SubnetParameters } from './SubnetParameters.ts';

/** What a chain starts with. All TAO it hands out is less than 2^64 rao. */
export interface Genesis {
  /** The chain's name; signatures are bound to it. */
  readonly name: string;
  /** Free TAO of each account, rao. */
  readonly balances: readonly GenesisBalance[];
  /** TAO staked on the root from the start. */
  readonly rootStakes?: readonly GenesisRootStake[];
  /** The subnets, at least one. */
  readonly subnets: readonly GenesisSubnet[];
  /** What differs from `DEFAULT_CHAIN_PARAMETERS`. */
  readonly parameters?: Partial<ChainParameters>;
  /** What differs from `DEFAULT_ROOT_PARAMETERS`. */
  readonly rootParameters?: Partial<SubnetParameters>;
}

/** One account's free TAO. */
export interface GenesisBalance {
  /** The account. */
  readonly account: Ss58;
  /** Rao, at least the existential deposit. */
  readonly amountRao: bigint;
}

/** TAO staked on the root through a hotkey. */
export interface GenesisRootStake {
  /** The hotkey. */
  readonly hotkey: Hotkey;
  /** Who owns the hotkey and the stake. */
  readonly coldkey: Coldkey;
  /** Rao. */
  readonly amountRao: bigint;
}

/** The reserves of a pool at the start. */
export interface GenesisPool {
  /** TAO, rao. */
  readonly taoRao: bigint;
  /** Alpha, rao. */
  readonly alphaRao: bigint;
}

/** A subnet at the start. Its owner's hotkey has uid 0. */
export interface GenesisSubnet {
  /** Its number, 1 to 65535. */
  readonly netuid: number;
  /** Its name. */
  readonly name: string;
  /** The symbol of its alpha. */
  readonly symbol: string;
  /** Who owns it. */
  readonly ownerColdkey: Coldkey;
  /** The owner's hotkey. */
  readonly ownerHotkey: Hotkey;
  /** What differs from `DEFAULT_SUBNET_PARAMETERS`. */
  readonly parameters?: Partial<SubnetParameters>;
  /** Both reserves of the pool, rao; 1 TAO and 1 alpha when absent. The TAO is new. */
  readonly pool?: GenesisPool;
  /** Moving price, I96F32 bits, below 2^96; the pool's price when absent. */
  readonly movingPriceBits?: bigint;
  /** Cost of a seat, rao; 1 TAO when absent. */
  readonly burnRao?: bigint;
}
