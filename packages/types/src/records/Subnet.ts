import type { Coldkey, Hotkey } from '../units/addresses.ts';
import type { Alpha, Tao } from '../units/amounts.ts';

/** What a subnet's owner says about it; every field may be empty. */
export interface SubnetIdentity {
  /** Its name. */
  readonly subnetName: string;
  /** Its source. */
  readonly githubRepo: string;
  /** How to reach the owner. */
  readonly subnetContact: string;
  /** Its page. */
  readonly subnetUrl: string;
  /** Its Discord. */
  readonly discord: string;
  /** What it is for. */
  readonly description: string;
  /** Its picture. */
  readonly logoUrl: string;
  /** Anything else. */
  readonly additional: string;
}

/** The pool where a subnet's alpha trades against TAO. */
export interface SubnetPool {
  /** TAO in the pool. */
  readonly taoIn: Tao;
  /** Alpha in the pool. */
  readonly alphaIn: Alpha;
  /** Alpha outside the pool: staked. */
  readonly alphaOut: Alpha;
  /** The smoothed price, TAO per alpha, as the chain's I96F32 bits (32 of them a fraction). */
  readonly movingPriceBits: bigint;
  /** Everything ever swapped, in rao of TAO, u128. */
  readonly volumeRao: bigint;
}

/** What flows into a subnet each block, and what waits for its epoch. */
export interface SubnetEmission {
  /** TAO into the pool per block. */
  readonly taoIn: Tao;
  /** Alpha into the pool per block. */
  readonly alphaIn: Alpha;
  /** Alpha to the participants per block. */
  readonly alphaOut: Alpha;
  /** Alpha waiting for the next epoch. */
  readonly pendingAlpha: Alpha;
  /** Rao waiting for the root's stakers. */
  readonly pendingRootRao: bigint;
}

/** A subnet: who owns it, its pool and its clock. */
export interface Subnet {
  /** Its number. */
  readonly netuid: number;
  /** Its name. */
  readonly name: string;
  /** The symbol of its alpha. */
  readonly symbol: string;
  /** The owner's hotkey. */
  readonly ownerHotkey: Hotkey;
  /** The owner's coldkey. */
  readonly ownerColdkey: Coldkey;
  /** Blocks between epochs, u16. */
  readonly tempo: number;
  /** The block of the last epoch. */
  readonly lastStepBlock: number;
  /** Blocks since then. */
  readonly blocksSinceLastStep: number;
  /** When it was created. */
  readonly registeredAtBlock: number;
  /** Its pool. */
  readonly pool: SubnetPool;
  /** Its flows. */
  readonly emission: SubnetEmission;
  /** What its owner says about it; absent when nothing. */
  readonly identity?: SubnetIdentity;
}
