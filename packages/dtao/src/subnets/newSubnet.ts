import { u16, u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** What a new subnet is set to, whatever a subnet of the same netuid had before. */
export interface NewSubnetParameters {
  /** Blocks between epochs. */
  readonly tempo: 360;
  /** Most neurons. */
  readonly maxAllowedUids: 256;
  /** Most validators. */
  readonly maxAllowedValidators: 64;
  /** Fewest weights. */
  readonly minAllowedWeights: 1;
  /** Blocks a new neuron is immune. */
  readonly immunityPeriod: 5_000;
  /** Yuma3 is on. */
  readonly yuma3Enabled: true;
  /** Price of a neuron, rao. */
  readonly burnRao: 1_000_000_000n;
  /** `NetworkRegistrationAllowed`. */
  readonly registrationAllowed: true;
  /** `NetworkPowRegistrationAllowed`. */
  readonly powRegistrationAllowed: false;
  /** `SubnetEmissionEnabled`: root turns it on. */
  readonly emissionEnabled: false;
  /** `SubtokenEnabled`: nobody can stake before `start_call`. */
  readonly subtokenEnabled: false;
}

/**
 * Parameters of a new subnet. Its pool is `computeSubnetSeed`'s; the owner's hotkey is uid 0; `RegisteredSubnetCounter`
 * counts on over dissolutions.
 *
 * Source: `init_new_network` and `set_new_network_state` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475.
 */
export const NEW_SUBNET_PARAMETERS: NewSubnetParameters = /* @__PURE__ */ Object.freeze({
  tempo: 360,
  maxAllowedUids: 256,
  maxAllowedValidators: 64,
  minAllowedWeights: 1,
  immunityPeriod: 5_000,
  yuma3Enabled: true,
  burnRao: 1_000_000_000n,
  registrationAllowed: true,
  powRegistrationAllowed: false,
  emissionEnabled: false,
  subtokenEnabled: false,
});

/**
 * `LastEpochBlock` of a new subnet: subnets made in one block do not run their epochs in one block.
 *
 * Source: `init_new_network` in `pallets/subtensor/src/subnets/subnet.rs`, from spec 423.
 *
 * @param netuid - its netuid
 * @param block - the block it is made in
 */
export function computeFirstEpochMark(netuid: number, block: bigint): bigint {
  check(netuid, u16, 'netuid');
  check(block, u64, 'block');
  return saturatingSubU64(block, BigInt(netuid % NEW_SUBNET_PARAMETERS.tempo));
}
