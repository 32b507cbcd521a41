import { objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64, U96F32 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { proportionFromU16 } from '../internal/proportion.ts';
import { unsignedBits } from '../internal/rules.ts';

/** Alpha a subnet's protocol holds. */
export interface ProtocolAlphaInput {
  /** `SubnetProtocolAlpha`, rao: bought by the chain. */
  readonly protocolAlphaRao: bigint;
  /** `SubnetAlphaIn`, rao. */
  readonly alphaInRao: bigint;
  /** `NetworkRegisteredAt`. */
  readonly registeredAtBlock: bigint;
  /** `TaoInRefundDeploymentBlock`; 8,334,450 on mainnet. */
  readonly deploymentBlock: bigint;
}

/**
 * Alpha with which the protocol shares in a dissolved subnet's pot: what the chain bought, and the pool's own where the subnet
 * was registered after that rule came.
 *
 * Source: `destroy_alpha_in_out_stakes_get_total_alpha_value` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param input - the subnet
 * @returns rao
 */
export function computeProtocolAlpha(input: ProtocolAlphaInput): bigint {
  const rules = { protocolAlphaRao: u64, alphaInRao: u64, registeredAtBlock: u64, deploymentBlock: u64 };
  check(input, objectOf(rules), 'input');
  const countsPool = input.registeredAtBlock > input.deploymentBlock;
  return saturatingAddU64(input.protocolAlphaRao, countsPool ? input.alphaInRao : 0n);
}

/** What decides whether the owner of a dissolved subnet gets its lock back. */
export interface OwnerRefundInput {
  /** `SubnetLocked`, rao. */
  readonly lockedRao: bigint;
  /** Value of the owner's cut of the alpha issued (`computeOwnerCutValue`), rao. */
  readonly ownerCutValueRao: bigint;
  /** `NetworkRegisteredAt`. */
  readonly registeredAtBlock: bigint;
  /** `NetworkRegistrationStartBlock`; 6,573,966 on mainnet. */
  readonly startBlock: bigint;
  /** The pot, rao. */
  readonly potRao: bigint;
  /** What holders were paid of it, rao. */
  readonly paidRao: bigint;
  /** TAO on the subnet's account after that, rao. */
  readonly accountRao: bigint;
  /** The protocol's part (`settleDissolution`), rao: it stays on the account. */
  readonly protocolRao: bigint;
}

/**
 * What the owner of a dissolved subnet gets back: the lock less what its cut was worth, and what of the pot nobody got; only of
 * a subnet registered before registrations were opened, later ones nothing.
 *
 * Source: `destroy_alpha_in_out_stakes` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param input - the subnet and what was paid
 * @returns rao
 */
export function computeOwnerRefund(input: OwnerRefundInput): bigint {
  const amounts = {
    lockedRao: u64,
    ownerCutValueRao: u64,
    potRao: u64,
    paidRao: u64,
    accountRao: u64,
    protocolRao: u64,
  };
  check(input, objectOf({ ...amounts, registeredAtBlock: u64, startBlock: u64 }), 'input');
  if (input.registeredAtBlock >= input.startBlock) return 0n;
  const refund = saturatingSubU64(input.lockedRao, input.ownerCutValueRao);
  if (refund === 0n) return 0n;
  const rest = saturatingSubU64(input.potRao, input.paidRao + refund);
  return minOf(saturatingAddU64(refund, rest), saturatingSubU64(input.accountRao, input.protocolRao));
}

/**
 * Value of the owner's cut of all alpha issued, at the spot price.
 *
 * Source: `destroy_alpha_in_out_stakes` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param alphaIssuanceRao - alpha in the pool and out of it, rao
 * @param ownerCutU16 - `SubnetOwnerCut` over 65535; 11,796
 * @param spotBits - spot price, U64F64 bits
 * @returns rao, both products floored to rao
 */
export function computeOwnerCutValue(
  alphaIssuanceRao: bigint,
  ownerCutU16: number,
  spotBits: bigint,
): bigint {
  check(alphaIssuanceRao, u64, 'alphaIssuanceRao');
  check(ownerCutU16, u16, 'ownerCutU16');
  check(spotBits, unsignedBits, 'spotBits');
  const cut = U96F32.saturatingMul(
    U96F32.saturatingFromInt(alphaIssuanceRao),
    proportionFromU16(ownerCutU16),
  );
  const alpha = U96F32.saturatingFromInt(U96F32.saturatingToU64(cut));
  return U96F32.saturatingToU64(U96F32.saturatingMul(alpha, spotBits >> 32n));
}
